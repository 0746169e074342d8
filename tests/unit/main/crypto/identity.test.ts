import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decryptWith, encryptTo, generateKeyPair, recipientOf } from '../../../../main/crypto/identity.ts';

/** Made by age 1.1.1: `printf 'hallo kaart' | age -r RECIPIENT`. */
const known = {
  identity: 'AGE-SECRET-KEY-1EED7AJFRP2PWMMEERGL00900E0KTDVNFCPSV3PRXYMLD4DT7RK3SZ58TVV',
  recipient: 'age1s3dyx3ng67pwkmcvn3xqjxaqp8hx4dhslnu3ryc8fryvnggzgerqk9m26t',
  file: 'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBYbWVJRHVrOGZQVlprd0Rna1E3VXJnaXlUdXRpWmhYaUl5ZEFuVU9WQmhFClhqZjhrdTk3L0IyNjBPWm9udzBheDNKeG50aDJvUU5ObkhCbllMNXRvVTgKLS0tIEZoNTNxZUVFMUJUSmN1SXhvcVpVSUZydW1YR3lXWW9LNmwxNFMvSHgzZkkK+R7j+XY9UKOmxsgofZSqsg98uLrcKyMj8uVAYbWPbVxuBWCGcCDe/XNfNQ==',
};

it('opens what the stock age command encrypted', async () => {
  const plaintext = await decryptWith(known.identity, Buffer.from(known.file, 'base64'));
  expect(new TextDecoder().decode(plaintext ?? undefined)).toBe('hallo kaart');
});

it('knows the recipient of an identity', async () => {
  expect(await recipientOf(known.identity)).toBe(known.recipient);
  const { identity, recipient } = await generateKeyPair();
  expect(await recipientOf(identity)).toBe(recipient);
  await expect(recipientOf(`${known.identity}A`)).rejects.toThrow('damaged-file');
  await expect(recipientOf('AGE-SECRET-KEY-PQ-1ABC')).rejects.toThrow('damaged-file');
});

it('gives back to every recipient the bytes that were encrypted', async () => {
  const holders = await Promise.all([generateKeyPair(), generateKeyPair(), generateKeyPair()]);
  const recipients = holders.map(({ recipient }) => recipient);
  // Around the 64 KiB chunks of age, and small.
  const sizes = fc.oneof(fc.nat(200), fc.constantFrom(65_535, 65_536, 65_537, 131_072));
  await fc.assert(
    fc.asyncProperty(sizes, fc.nat(255), async (size, value) => {
      const plaintext = new Uint8Array(size).fill(value);
      const file = await encryptTo(recipients, plaintext);
      for (const { identity } of holders) {
        expect(Buffer.from(plaintext).equals((await decryptWith(identity, file)) ?? Buffer.from([1]))).toBe(true);
      }
    }),
    { numRuns: 20 },
  );
});

it('gives nothing to anyone else', async () => {
  const [holder, stranger] = await Promise.all([generateKeyPair(), generateKeyPair()]);
  const file = await encryptTo([holder.recipient], new Uint8Array(10));
  expect(await decryptWith(stranger.identity, file)).toBeNull();
});

it('gives nothing when any byte was changed, or the end is missing', async () => {
  const { identity, recipient } = await generateKeyPair();
  const file = await encryptTo([recipient], new TextEncoder().encode('één gezin'));
  for (let index = 0; index < file.length; index++) {
    const changed = Uint8Array.from(file);
    changed[index] = (changed[index] ?? 0) ^ 1;
    const result = await decryptWith(identity, changed).catch((error: Error) => error.message);
    expect([null, 'damaged-file'], `byte ${index}`).toContain(result);
    const cut = await decryptWith(identity, file.subarray(0, index)).catch((error: Error) => error.message);
    expect(cut, `cut at ${index}`).toBe('damaged-file');
  }
});

it('does not look at a file that is locked with a passphrase', async () => {
  const { identity } = await generateKeyPair();
  const file = `age-encryption.org/v1\n-> scrypt ${'A'.repeat(22)} 30\n${'B'.repeat(43)}\n--- ${'C'.repeat(43)}\n`;
  await expect(decryptWith(identity, Buffer.from(file))).rejects.toThrow('damaged-file');
});
