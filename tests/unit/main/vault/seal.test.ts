import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { encryptTo, generateKeyPair } from '../../../../main/crypto/identity.ts';
import { packArchive, unpackArchive } from '../../../../main/vault/archive.ts';
import { packContainer, unpackContainer } from '../../../../main/vault/container.ts';
import { decodePayload, encodePayload } from '../../../../main/vault/payload.ts';
import { type Seal, sealFile, sha256, unsealFile } from '../../../../main/vault/seal.ts';
import { contentOf, documentWith, namesIn } from '../../../support/map-content.ts';

const content = contentOf(documentWith('Oma'));

/** A seal with so many holders, and the identity of each. Nothing here opens a slot, so any bytes will do. */
async function createSeal(holders: number): Promise<{ readonly seal: Seal; readonly identities: readonly string[] }> {
  const keys = await Promise.all(Array.from({ length: holders }, generateKeyPair));
  const slots = keys.map(({ recipient }, index) => {
    const file = randomBytes(40);
    return { slot: index + 1, label: '', recipient, sha256: sha256(file), file };
  });
  const identities = keys.map(({ identity }) => identity);
  const seal = {
    identity: identities[0] ?? '',
    slots,
    mapId: 'map',
    generation: 0,
    saved: new Date(),
    hash: null,
  };
  return { seal, identities };
}

it('opens for each of eight holders, and for nobody else', async () => {
  const { seal, identities } = await createSeal(8);
  const { file } = await sealFile(seal, content);
  for (const identity of identities) {
    const unsealed = await unsealFile(file, identity);
    expect(namesIn(unsealed?.content ?? content)).toEqual(['Oma']);
    expect(unsealed?.warnings).toEqual([]);
  }
  expect(await unsealFile(file, (await generateKeyPair()).identity)).toBeNull();
});

it('follows on the file before it', async () => {
  const { seal, identities } = await createSeal(1);
  const first = await sealFile(seal, content);
  const second = await sealFile(first.seal, content);
  expect([first.seal.generation, second.seal.generation]).toEqual([1, 2]);
  expect(second.seal.hash).toBe(sha256(second.file));
  const unsealed = await unsealFile(second.file, identities[0] ?? '');
  expect(unsealed?.seal).toEqual(second.seal);
});

it('shows neither names nor recipients to who has no key', async () => {
  const { seal } = await createSeal(2);
  const text = Buffer.from((await sealFile(seal, content)).file).toString('latin1');
  for (const { recipient } of seal.slots) expect(text).not.toContain(recipient);
  expect(text).not.toContain('Oma');
});

describe('a file in which something was changed', () => {
  let seal: Seal;
  let identity: string;
  let file: Uint8Array;
  beforeAll(async () => {
    const made = await createSeal(2);
    seal = made.seal;
    identity = seal.identity;
    file = (await sealFile(seal, content)).file;
  });

  const outcome = async (changed: Uint8Array) => {
    try {
      const unsealed = await unsealFile(changed, identity);
      if (unsealed === null) return 'not for this holder';
      return { names: namesIn(unsealed.content), warnings: unsealed.warnings };
    } catch (error) {
      return (error as Error).message;
    }
  };
  const refusals = ['damaged-file', 'not-a-map', 'newer-file', 'not for this holder'];
  const told = (warning: string) => ({ names: ['Oma'], warnings: [warning] });

  it('shows the same or is refused, whichever byte it is', async () => {
    const seen = new Set<string>();
    for (let index = 0; index < file.length; index++) {
      const changed = Uint8Array.from(file);
      changed[index] = (changed[index] ?? 0) ^ (1 << (index % 8));
      const result = await outcome(changed);
      seen.add(JSON.stringify(result));
      const expected = [...refusals, told('readme-changed'), told('slot-damaged')];
      expect(expected, `byte ${index}`).toContainEqual(result);
    }
    // Each of these was met, so the loop looked where it should.
    expect(seen).toContain(JSON.stringify('damaged-file'));
    expect(seen).toContain(JSON.stringify(told('readme-changed')));
    expect(seen).toContain(JSON.stringify(told('slot-damaged')));
  });

  it('shows the same or is refused when its checksum was changed with it', async () => {
    const entries = unpackArchive(file);
    for (const { name, bytes } of entries) {
      for (let index = 0; index < bytes.length; index += 7) {
        const changed = Uint8Array.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ 1;
        const archive = packArchive(entries.map((each) => (each.name === name ? { name, bytes: changed } : each)));
        const result = await outcome(archive);
        const place = `${name}, byte ${index}`;
        if (name === 'slot-2.age') expect(result, place).toEqual(told('slot-damaged'));
        else if (name !== 'README.txt' || index > 14) {
          expect(name === 'README.txt' ? [told('readme-changed')] : refusals, place).toContainEqual(result);
        }
      }
    }
  });

  it.each<[string, (slots: Map<number, Uint8Array>) => unknown]>([
    ['a slot was taken out', (slots) => slots.delete(2)],
    ['a slot was put in', (slots) => slots.set(3, Buffer.from('slot of a stranger'))],
    ["the holder's own slot is another", (slots) => slots.set(1, Buffer.from('slot of a stranger'))],
  ])('is refused when %s', async (_, change) => {
    const { slots, map } = unpackContainer(file);
    const changed = new Map(slots);
    change(changed);
    expect(await outcome(packContainer({ slots: changed, map }))).toBe('damaged-file');
  });

  it('is refused when its slots and its map are from two files', async () => {
    const { seal: otherSeal } = await createSeal(2);
    const own = unpackContainer(file);
    const other = unpackContainer((await sealFile(otherSeal, content)).file);
    expect(await outcome(packContainer({ slots: other.slots, map: own.map }))).toBe('damaged-file');
    expect(await outcome(packContainer({ slots: own.slots, map: other.map }))).toBe('not for this holder');
  });
});

describe('what stands inside', () => {
  const manifest = {
    version: 1,
    mapId: 'map',
    generation: 1,
    previous: null,
    saved: '2026-11-24T09:00:00.000Z',
    slots: [{ slot: 1, label: '', recipient: `age1${'q'.repeat(58)}`, sha256: '0'.repeat(64) }],
  } as const;
  const payload = (value: object) => Buffer.from(JSON.stringify(value));
  const whole = { manifest, map: content.map, yjs: Buffer.from(content.update).toString('base64') };

  it('is a text that anyone can read', () => {
    const text = new TextDecoder().decode(encodePayload({ ...manifest, slots: [...manifest.slots] }, content));
    expect(JSON.parse(text)).toEqual(whole);
    expect(text).toContain('\n    "name": "Oma",\n');
  });

  it('is read back as it was written', () => {
    const read = decodePayload(encodePayload({ ...manifest, slots: [...manifest.slots] }, content));
    expect(read.manifest).toEqual(manifest);
    expect(read.content.map).toEqual(content.map);
    expect(Buffer.from(read.content.update).equals(content.update)).toBe(true);
  });

  it('is newer when its format says so', () => {
    expect(() => decodePayload(payload({ manifest: { version: 2, all: 'else' } }))).toThrow('newer-file');
  });

  it('has no map that this program knows when the map is from a newer program', () => {
    const newer = { ...whole, map: { format: 'krachtenkaart-map', version: 2, everything: 'new' } };
    expect(decodePayload(payload(newer)).content.map).toBeNull();
  });

  it.each<[string, Uint8Array]>([
    ['no JSON', Buffer.from('{')],
    ['text that is not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['no manifest', payload({ map: whole.map, yjs: whole.yjs })],
    ['no map', payload({ manifest, yjs: whole.yjs })],
    ['an unknown field', payload({ ...whole, extra: 1 })],
    ['an unknown field in the manifest', payload({ ...whole, manifest: { ...manifest, extra: 1 } })],
    ['a generation of nothing', payload({ ...whole, manifest: { ...manifest, generation: 0 } })],
    ['no slots', payload({ ...whole, manifest: { ...manifest, slots: [] } })],
    ['a slot twice', payload({ ...whole, manifest: { ...manifest, slots: [...manifest.slots, ...manifest.slots] } })],
    ['base64 with a space', payload({ ...whole, yjs: ` ${whole.yjs}` })],
    ['base64 in another alphabet', payload({ ...whole, yjs: '__8=' })],
  ])('is damaged when it has %s', (_, bytes) => {
    expect(() => decodePayload(bytes)).toThrow('damaged-file');
  });

  it('must be encrypted to the holder it names', async () => {
    const { seal } = await createSeal(1);
    const stranger = await generateKeyPair();
    const slots = new Map(seal.slots.map(({ slot, file }) => [slot, file]));
    const table = seal.slots.map(({ file: _, ...slot }) => slot);
    const map = await encryptTo([stranger.recipient], encodePayload({ ...manifest, slots: table }, content));
    await expect(unsealFile(packContainer({ slots, map }), stranger.identity)).rejects.toThrow('damaged-file');
  });
});
