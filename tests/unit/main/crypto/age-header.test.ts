import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgeHeader, readWorkFactor } from '../../../../main/crypto/age-header.ts';
import { encryptTo, generateKeyPair } from '../../../../main/crypto/identity.ts';

const salt = 'A'.repeat(22);
const body = 'B'.repeat(43);
const mac = 'C'.repeat(43);
const scrypt = (logN: string) => `-> scrypt ${salt} ${logN}\n${body}\n`;
const x25519 = `-> X25519 ${body}\n${body}\n`;

function ageFile(stanzas: string, { version = 'age-encryption.org/v1', end = `--- ${mac}\n` } = {}): Uint8Array {
  return Buffer.from(`${version}\n${stanzas}${end}payload`, 'latin1');
}

describe('the header of an age file', () => {
  it('gives the arguments of every stanza', async () => {
    const { recipient } = await generateKeyPair();
    const stanzas = readAgeHeader(await encryptTo([recipient, recipient], new Uint8Array(3)));
    expect(stanzas).toHaveLength(2);
    expect(stanzas.map(([kind, share]) => [kind, share?.length])).toEqual([
      ['X25519', 43],
      ['X25519', 43],
    ]);
  });

  it.each([
    ['no bytes at all', new Uint8Array()],
    ['another version', ageFile(x25519, { version: 'age-encryption.org/v2' })],
    ['an armoured file', Buffer.from('-----BEGIN AGE ENCRYPTED FILE-----\n')],
    ['no stanza', ageFile('')],
    ['no end', ageFile(x25519, { end: '' })],
    ['a short checksum', ageFile(x25519, { end: `--- ${mac.slice(1)}\n` })],
    ['a stanza without arguments', ageFile(`->\n${body}\n`)],
    ['two spaces between arguments', ageFile(`-> X25519  ${body}\n${body}\n`)],
    ['a body line that is too long', ageFile(`-> X25519 ${body}\n${'B'.repeat(65)}\n`)],
    ['a body without its short last line', ageFile(`-> X25519 ${body}\n${'B'.repeat(64)}\n`)],
    ['padding in a body', ageFile(`-> X25519 ${body}\n${body}=\n`)],
    ['Windows line ends', ageFile(x25519.replaceAll('\n', '\r\n'))],
    ['seventeen stanzas', ageFile(x25519.repeat(17))],
    ['a header over 64 KiB', ageFile(`-> X25519 ${'A'.repeat(65 * 1024)}\n${body}\n`)],
  ])('refuses %s', (_, file) => {
    expect(() => readAgeHeader(file)).toThrow('damaged-file');
  });

  it('never does anything but answer or refuse', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(() => readAgeHeader(bytes)).toThrow('damaged-file');
      }),
    );
  });
});

describe('the work factor of a passphrase', () => {
  it('is read from the only stanza', () => {
    expect(readWorkFactor(ageFile(scrypt('18')))).toBe(18);
    expect(readWorkFactor(ageFile(scrypt('99')))).toBe(99);
  });

  it.each([
    ['another kind of file', ageFile(x25519)],
    ['two passphrases', ageFile(scrypt('15') + scrypt('15'))],
    ['a passphrase and a key', ageFile(scrypt('15') + x25519)],
    ['a zero in front', ageFile(scrypt('018'))],
    ['a number that is not whole', ageFile(scrypt('1e1'))],
    ['a number of three digits', ageFile(scrypt('100'))],
    ['no number', ageFile(`-> scrypt ${salt}\n${body}\n`)],
    ['one argument too many', ageFile(`-> scrypt ${salt} 15 16\n${body}\n`)],
    ['a salt of another length', ageFile(`-> scrypt ${salt}A 15\n${body}\n`)],
  ])('refuses %s', (_, file) => {
    expect(() => readWorkFactor(file)).toThrow('damaged-file');
  });
});
