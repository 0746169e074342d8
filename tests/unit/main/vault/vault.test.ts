import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPassphraseLock } from '../../../../main/crypto/passphrase-lock.ts';
import { packArchive, unpackArchive } from '../../../../main/vault/archive.ts';
import { sealFile } from '../../../../main/vault/seal.ts';
import { lockSlot } from '../../../../main/vault/slots.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { contentOf, documentWith, namesIn } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';
import { unwritableFolder } from '../../../support/unwritable-folder.ts';

const never = new AbortController().signal;
const words = 'appel boom fiets kaas lamp tafel';
const content = contentOf(documentWith('Oma', 'Buurvrouw'));
const vault = createVault({ logN: 15 });
afterAll(() => vault.close());

async function createFile(): Promise<string> {
  const path = join(await createTemporaryFolder(), 'kaart.kaart');
  (await vault.createMapFile(path, words, content, never)).close();
  return path;
}

describe('a new file', () => {
  it('opens with its passphrase, with all that was put in', async () => {
    const path = await createFile();
    const opened = await vault.openMapFile(path, words, never);
    expect(namesIn(opened.content)).toEqual(['Oma', 'Buurvrouw']);
    expect(opened.content.map).toEqual(content.map);
    expect(opened.warnings).toEqual([]);
    expect(opened.file.generation).toBe(1);
    expect(opened.file.path).toBe(path);
  });

  it('is never made over another', async () => {
    const path = join(await createTemporaryFolder(), 'kaart.kaart');
    await writeFile(path, 'vakantiefoto');
    await expect(vault.createMapFile(path, words, content, never)).rejects.toThrow('file-exists');
    expect(await readFile(path, 'utf8')).toBe('vakantiefoto');
  });

  it('is not made over a file that came while the passphrase was worked on', async () => {
    const path = join(await createTemporaryFolder(), 'kaart.kaart');
    const creating = vault.createMapFile(path, words, content, never);
    await writeFile(path, 'vakantiefoto');
    await expect(creating).rejects.toThrow('file-exists');
    expect(await readFile(path, 'utf8')).toBe('vakantiefoto');
  });

  it('is not made without a passphrase, nor where one may not write', async () => {
    const folder = await createTemporaryFolder();
    const create = (path: string, passphrase = words) => vault.createMapFile(path, passphrase, content, never);
    await expect(create(join(folder, 'a.kaart'), '  ')).rejects.toThrow('passphrase-empty');
    await expect(create(join(folder, 'missing', 'a.kaart'))).rejects.toThrow('folder-missing');
    await expect(create(join(unwritableFolder(folder), 'a.kaart'))).rejects.toThrow('folder-not-writable');
  });

  it('is not left behind when it was cancelled', async () => {
    const folder = await createTemporaryFolder();
    const cancelling = new AbortController();
    const creating = vault.createMapFile(join(folder, 'kaart.kaart'), words, content, cancelling.signal);
    cancelling.abort();
    await expect(creating).rejects.toThrow('cancelled');
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that does not open', () => {
  it('says which of the reasons it is', async () => {
    const folder = await createTemporaryFolder();
    const path = await createFile();
    const put = async (name: string, bytes: string | Uint8Array) => {
      await writeFile(join(folder, name), bytes);
      return join(folder, name);
    };
    const whole = await readFile(path);
    const open = (file: string, passphrase = words) => vault.openMapFile(file, passphrase, never);
    await mkdir(join(folder, 'folder'));

    await expect(open(path, 'appel boom')).rejects.toThrow('wrong-passphrase');
    await expect(open(path, ' ')).rejects.toThrow('passphrase-empty');
    await expect(open(join(folder, 'missing.kaart'))).rejects.toThrow('file-missing');
    await expect(open(join(folder, 'folder'))).rejects.toThrow('not-a-map');
    await expect(open(await put('photo.kaart', 'GIF89a'))).rejects.toThrow('not-a-map');
    await expect(open(await put('cut.kaart', whole.subarray(0, -1)))).rejects.toThrow('damaged-file');
    const newer = Buffer.from(whole.toString('latin1').replace('Krachtenkaart 1', 'Krachtenkaart 2'), 'latin1');
    await expect(open(await put('newer.kaart', newer))).rejects.toThrow('newer-file');
  });

  it('is damaged, not wrongly typed, when its only slot is damaged', async () => {
    const path = await createFile();
    const file = await readFile(path);
    const slotEnd = file.lastIndexOf('PK\x03\x04', -1, 'latin1');
    file.writeUInt8(file.readUInt8(slotEnd - 1) ^ 1, slotEnd - 1);
    await writeFile(path, file);
    await expect(vault.openMapFile(path, words, never)).rejects.toThrow('damaged-file');
  });

  it('does not open when one byte outside the README was changed', async () => {
    const path = await createFile();
    const whole = await readFile(path);
    const readmeStart = 30 + 'README.txt'.length;
    const [readme] = unpackArchive(whole);
    // Every seventh: seal.test.ts changes each and every one, without a disk.
    for (let index = 0; index < whole.length; index += 7) {
      if (index >= readmeStart && index < readmeStart + (readme?.bytes.length ?? 0)) continue;
      const changed = Buffer.from(whole);
      changed.writeUInt8((whole[index] ?? 0) ^ (1 << (index % 8)), index);
      await writeFile(path, changed);
      const outcome = await vault.openMapFile(path, words, never).catch((error: Error) => error.message);
      expect(['damaged-file', 'not-a-map'], `byte ${index}`).toContain(outcome);
    }
  });

  it('is told when only the README was changed', async () => {
    const path = await createFile();
    const changed = Buffer.from((await readFile(path)).toString('latin1').replace('woorden.', 'wOorden.'), 'latin1');
    await writeFile(path, changed);
    const { content: shown, warnings } = await vault.openMapFile(path, words, never);
    expect(warnings).toEqual(['readme-changed']);
    expect(namesIn(shown)).toEqual(['Oma', 'Buurvrouw']);
  });
});

describe('a file of three holders', () => {
  const passphrases = ['het gezin', 'het herstelblad', 'de werker'];
  let file: Uint8Array;
  beforeAll(async () => {
    const lock = createPassphraseLock(15);
    const locked = await Promise.all(
      passphrases.map((passphrase, index) => lockSlot(lock, passphrase, { slot: index + 1, label: '' }, never)),
    );
    const seal = {
      identity: locked[0]?.identity ?? '',
      slots: locked.map(({ slot }) => slot),
      mapId: 'map',
      generation: 0,
      saved: new Date(),
      hash: null,
    };
    file = (await sealFile(seal, content)).file;
    lock.close();
  });

  it.each(passphrases)('opens with "%s", and stays open for all when it is saved', async (passphrase) => {
    const path = join(await createTemporaryFolder(), 'kaart.kaart');
    await writeFile(path, file);
    const opened = await vault.openMapFile(path, passphrase, never);
    await opened.file.save(contentOf(documentWith('Opa')));
    const others = passphrases.filter((each) => each !== passphrase);
    const again = await vault.openMapFile(path, others[0] ?? '', never);
    expect(namesIn(again.content)).toEqual(['Opa']);
    expect(again.file.generation).toBe(2);
  });

  it('opens with a warning when the slot of another is damaged, also after saving', async () => {
    const path = join(await createTemporaryFolder(), 'kaart.kaart');
    const entries = unpackArchive(file).map(({ name, bytes }) => ({ name, bytes: Uint8Array.from(bytes) }));
    const other = entries.find(({ name }) => name === 'slot-2.age');
    other?.bytes.fill(0, 100);
    await writeFile(path, packArchive(entries));
    const opened = await vault.openMapFile(path, 'de werker', never);
    expect(opened.warnings).toEqual(['slot-damaged']);
    await opened.file.save(content);
    expect((await vault.openMapFile(path, 'het gezin', never)).warnings).toEqual(['slot-damaged']);
  });

  it('is wrongly typed when no slot opens', async () => {
    const path = join(await createTemporaryFolder(), 'kaart.kaart');
    await writeFile(path, file);
    await expect(vault.openMapFile(path, 'iemand anders', never)).rejects.toThrow('wrong-passphrase');
  });
});

describe('a map from a newer program', () => {
  it('is shown, and never written', async () => {
    const path = await createFile();
    const { file } = await vault.openMapFile(path, words, never);
    const newerMap = { ...content.map, version: 2 } as unknown as typeof content.map;
    await file.save({ ...content, map: newerMap });
    const before = await readFile(path);
    const opened = await vault.openMapFile(path, words, never);
    expect(opened.content.map).toBeNull();
    expect(namesIn(opened.content)).toEqual(['Oma', 'Buurvrouw']);
    await expect(opened.file.save(content)).rejects.toThrow('map-read-only');
    await expect(opened.file.copyTo(`${path}.kaart`, content)).rejects.toThrow('map-read-only');
    await expect(opened.file.changePassphrase(words, 'nieuw', content, never)).rejects.toThrow('map-read-only');
    expect(await readFile(path)).toEqual(before);
  });
});
