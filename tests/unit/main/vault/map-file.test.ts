import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { MapFile } from '../../../../main/vault/map-file.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { contentOf, documentWith, namesIn } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const never = new AbortController().signal;
const words = 'appel boom fiets kaas lamp tafel';
const vault = createVault({ logN: 15 });
afterAll(() => vault.close());

async function createFile(): Promise<MapFile> {
  const path = join(await createTemporaryFolder(), 'kaart.kaart');
  return vault.createMapFile(path, words, contentOf(documentWith('Oma')), never);
}

async function namesOnDisk(path: string, passphrase = words): Promise<readonly string[]> {
  const { file, content } = await vault.openMapFile(path, passphrase, never);
  file.close();
  return namesIn(content);
}

describe('saving', () => {
  it('needs no passphrase, and leaves one file', async () => {
    const file = await createFile();
    const before = file.savedAt;
    expect(await file.save(contentOf(documentWith('Oma', 'Opa')))).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path)).toEqual(['Oma', 'Opa']);
    expect(await readdir(dirname(file.path))).toEqual(['kaart.kaart']);
    expect(file.generation).toBe(2);
    expect(file.savedAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
  });

  it('writes a file that vanished again', async () => {
    const file = await createFile();
    await rm(file.path);
    expect(await file.save(contentOf(documentWith('Opa')))).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path)).toEqual(['Opa']);
  });

  it('says that the folder is gone, and goes on when it is back', async () => {
    const file = await createFile();
    const folder = dirname(file.path);
    await rename(folder, `${folder}-away`);
    await expect(file.save(contentOf(documentWith('Opa')))).rejects.toThrow('folder-missing');
    await rename(`${folder}-away`, folder);
    expect(await file.save(contentOf(documentWith('Opa')))).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path)).toEqual(['Opa']);
  });

  it('gives what another wrote meanwhile, so that both are kept', async () => {
    const file = await createFile();
    const other = await vault.openMapFile(file.path, words, never);
    const theirs = documentWith('Tante');
    await other.file.save(contentOf(theirs));

    const mine = documentWith('Oma');
    const { changedOnDisk } = await file.save(contentOf(mine));
    expect(await namesOnDisk(file.path)).toEqual(['Tante']);
    const merged = namesIn(changedOnDisk ?? contentOf(mine), mine);
    expect([...merged].sort()).toEqual(['Oma', 'Tante']);
    expect(await file.save(contentOf(mine))).toEqual({ changedOnDisk: null });
    expect([...(await namesOnDisk(file.path))].sort()).toEqual(['Oma', 'Tante']);
    expect(file.generation).toBe(3);
  });

  it('never writes over something else that came in its place', async () => {
    const file = await createFile();
    const content = contentOf(documentWith('Opa'));
    await writeFile(file.path, 'vakantiefoto');
    await expect(file.save(content)).rejects.toThrow('file-exists');
    expect(await readFile(file.path, 'utf8')).toBe('vakantiefoto');
    await rm(file.path);
    await vault.createMapFile(file.path, words, contentOf(documentWith('Vreemde')), never);
    await expect(file.save(content)).rejects.toThrow('file-exists');
    expect(await namesOnDisk(file.path)).toEqual(['Vreemde']);
    await rm(file.path);
    await mkdir(file.path);
    await expect(file.save(content)).rejects.toThrow('file-exists');
  });

  it('says that it cannot see what stands there, which is not the same as another file', async () => {
    const file = await createFile();
    await rename(file.path, `${file.path}.away`);
    // A link to itself: something stands there, and reading it fails.
    await symlink(file.path, file.path);
    await expect(file.save(contentOf(documentWith('Opa')))).rejects.toThrow('file-unreadable');
    await rename(`${file.path}.away`, file.path);
    expect(await file.save(contentOf(documentWith('Opa')))).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path)).toEqual(['Opa']);
  });

  it('never writes over what a newer program wrote', async () => {
    const file = await createFile();
    const other = await vault.openMapFile(file.path, words, never);
    const content = contentOf(documentWith('Opa'));
    await other.file.save({ ...content, map: { ...content.map, version: 2 } as unknown as typeof content.map });
    const before = await readFile(file.path);
    await expect(file.save(content)).rejects.toThrow('newer-file');
    expect(await readFile(file.path)).toEqual(before);
  });

  it('is over when the file is closed', async () => {
    const file = await createFile();
    file.close();
    await expect(file.save(contentOf(documentWith('Opa')))).rejects.toThrow('map-not-open');
  });
});

describe('a copy', () => {
  it('is the same map with the same passphrase, and goes its own way', async () => {
    const file = await createFile();
    const copyPath = join(await createTemporaryFolder(), 'stick.kaart');
    const copy = await file.copyTo(copyPath, contentOf(documentWith('Opa')));
    expect(copy.path).toBe(copyPath);
    expect(copy.mapId).toBe(file.mapId);
    await file.save(contentOf(documentWith('Oma', 'Tante')));
    await copy.save(contentOf(documentWith('Buurman')));
    expect(await namesOnDisk(file.path)).toEqual(['Oma', 'Tante']);
    expect(await namesOnDisk(copyPath)).toEqual(['Buurman']);
  });

  it('is never made over another file', async () => {
    const file = await createFile();
    const copyPath = join(await createTemporaryFolder(), 'stick.kaart');
    await writeFile(copyPath, 'vakantiefoto');
    await expect(file.copyTo(copyPath, contentOf(new Y.Doc()))).rejects.toThrow('file-exists');
    expect(await readFile(copyPath, 'utf8')).toBe('vakantiefoto');
  });
});

describe('another passphrase', () => {
  it('opens the file from then on, and the one before it does not', async () => {
    const file = await createFile();
    const content = contentOf(documentWith('Opa'));
    expect(await file.changePassphrase(words, 'nieuwe woorden', content, never)).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path, 'nieuwe woorden')).toEqual(['Opa']);
    await expect(namesOnDisk(file.path)).rejects.toThrow('wrong-passphrase');
    expect(await file.save(contentOf(documentWith('Tante')))).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path, 'nieuwe woorden')).toEqual(['Tante']);
  });

  it('is refused without the one before it', async () => {
    const file = await createFile();
    const content = contentOf(documentWith('Opa'));
    await expect(file.changePassphrase('gok', 'nieuw', content, never)).rejects.toThrow('wrong-passphrase');
    await expect(file.changePassphrase(words, ' ', content, never)).rejects.toThrow('passphrase-empty');
    expect(await namesOnDisk(file.path)).toEqual(['Oma']);
  });

  it('waits for what another wrote meanwhile', async () => {
    const file = await createFile();
    const other = await vault.openMapFile(file.path, words, never);
    await other.file.save(contentOf(documentWith('Tante')));
    const mine = documentWith('Oma');
    const first = await file.changePassphrase(words, 'nieuw', contentOf(mine), never);
    expect(namesIn(first.changedOnDisk ?? contentOf(mine), mine)).toHaveLength(2);
    expect(await namesOnDisk(file.path)).toEqual(['Tante']);
    const second = await file.changePassphrase(words, 'nieuw', contentOf(mine), never);
    expect(second).toEqual({ changedOnDisk: null });
    expect(await namesOnDisk(file.path, 'nieuw')).toHaveLength(2);
  });
});
