import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { unpackContainer } from '../../../../main/vault/container.ts';
import type { KeyChange } from '../../../../main/vault/holders.ts';
import type { MapFile } from '../../../../main/vault/map-file.ts';
import { drawRecoveryCode } from '../../../../main/vault/recovery-code.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { contentOf, documentWith, namesIn } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const never = new AbortController().signal;
const family = 'appel boom fiets kaas lamp tafel';
const helper = 'tafel lamp kaas fiets boom appel';
const content = contentOf(documentWith('Oma'));
const vault = createVault({ logN: 15 });
afterAll(() => vault.close());

async function createFile(): Promise<MapFile> {
  return vault.createMapFile(join(await createTemporaryFolder(), 'kaart.kaart'), family, content, never);
}

const change = (file: MapFile, what: KeyChange) => file.changeHolders(what, content, never);
const add = (file: MapFile, label: string, passphrase: string) => change(file, { kind: 'add', label, passphrase });

async function opens(path: string, passphrase: string): Promise<boolean> {
  try {
    const { file } = await vault.openMapFile(path, passphrase, never);
    file.close();
    return true;
  } catch (error) {
    expect(String(error)).toContain('wrong-passphrase');
    return false;
  }
}

const labels = async (file: MapFile) => (await file.holders()).map(({ slot, label }) => `${slot} ${label}`);

describe('the keys of a map', () => {
  it('are one at first, the family’s', async () => {
    const file = await createFile();
    expect(await file.holders()).toEqual([{ slot: 1, label: 'family', isOwn: true }]);
  });

  it('are each somebody’s own, and open the same map', async () => {
    const file = await createFile();
    expect(await add(file, 'Hulpverlener', helper)).toEqual({ changedOnDisk: null });
    expect(await labels(file)).toEqual(['1 family', '2 Hulpverlener']);
    expect(await opens(file.path, family)).toBe(true);
    const { file: opened, content: found } = await vault.openMapFile(file.path, helper, never);
    expect(namesIn(found)).toEqual(['Oma']);
    expect((await opened.holders()).map(({ isOwn }) => isOwn)).toEqual([false, true]);
    await opened.save(contentOf(documentWith('Opa')));
    expect(namesIn((await vault.openMapFile(file.path, family, never)).content)).toEqual(['Opa']);
  });

  it('have names that stand nowhere in the file for who has no key', async () => {
    const file = await createFile();
    await add(file, 'Wijkteam Zuid', helper);
    const bytes = await readFile(file.path);
    expect(bytes.includes('Wijkteam')).toBe(false);
    expect(bytes.includes('slot-2.age')).toBe(true);
    await change(file, { kind: 'rename', slot: 2, label: 'Fatima' });
    expect(await labels(file)).toEqual(['1 family', '2 Fatima']);
    expect(await opens(file.path, helper)).toBe(true);
  });

  it('open no later save once they are taken away, and still every copy from before', async () => {
    const file = await createFile();
    await add(file, 'Hulpverlener', helper);
    const copy = `${file.path}.before`;
    await copyFile(file.path, copy);
    await change(file, { kind: 'remove', slot: 2 });
    await file.save(content);
    expect(await labels(file)).toEqual(['1 family']);
    expect(await opens(file.path, helper)).toBe(false);
    expect(await opens(file.path, family)).toBe(true);
    expect(await opens(copy, helper)).toBe(true);
  });

  it('open no later save with the words from before', async () => {
    const file = await createFile();
    await add(file, 'Hulpverlener', helper);
    await change(file, { kind: 'renew', slot: 2, passphrase: 'nieuwe woorden van de hulp' });
    await file.save(content);
    expect(await opens(file.path, helper)).toBe(false);
    expect(await opens(file.path, 'nieuwe woorden van de hulp')).toBe(true);
    const own = { kind: 'renew', slot: 1, passphrase: 'nieuwe woorden van ons' } as const;
    await expect(change(file, own)).rejects.toThrow('own-key');
    await file.changePassphrase(family, own.passphrase, content, never);
    await file.save(content);
    expect(await opens(file.path, family)).toBe(false);
    expect(await opens(file.path, own.passphrase)).toBe(true);
  });

  it('are not taken up again by who had the map open with one that was taken away', async () => {
    const file = await createFile();
    await add(file, 'Hulpverlener', helper);
    const { file: theirs } = await vault.openMapFile(file.path, helper, never);
    await change(file, { kind: 'remove', slot: 2 });
    const before = await readFile(file.path);
    await expect(theirs.save(contentOf(documentWith('Opa')))).rejects.toThrow('file-replaced');
    expect((await readFile(file.path)).equals(before)).toBe(true);
  });

  it('are those of both, when two programs change them at once', async () => {
    const file = await createFile();
    const { file: other } = await vault.openMapFile(file.path, family, never);
    await add(file, 'Hulpverlener', helper);
    const { changedOnDisk } = await add(other, 'Buurvrouw', 'woorden van de buurvrouw');
    expect(changedOnDisk).not.toBeNull();
    await add(other, 'Buurvrouw', 'woorden van de buurvrouw');
    expect(await labels(other)).toEqual(['1 family', '2 Hulpverlener', '3 Buurvrouw']);
    expect(await opens(file.path, helper)).toBe(true);
  });

  it('are eight at most, one of them the sheet’s', async () => {
    const file = await createFile();
    for (let slot = 2; slot <= 7; slot++) await add(file, `Houder ${slot}`, `woorden van houder ${slot}`);
    await expect(add(file, 'Nog een', helper)).rejects.toThrow('too-many-keys');
    const code = drawRecoveryCode();
    await change(file, { kind: 'recovery', code });
    expect((await file.holders()).map(({ slot }) => slot)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const words of ['woorden van houder 7', code]) {
      expect(await opens(file.path, words), words).toBe(true);
    }
  });

  it('leave the file as it was when a change is refused or stopped', async () => {
    const file = await createFile();
    await add(file, 'Hulpverlener', helper);
    const before = await readFile(file.path);
    await expect(change(file, { kind: 'remove', slot: 1 })).rejects.toThrow('family-key');
    await expect(change(file, { kind: 'remove', slot: 5 })).rejects.toThrow('no-such-key');
    await expect(change(file, { kind: 'recovery', code: family })).rejects.toThrow('bad-request');
    await expect(add(file, 'Nog een', '  ')).rejects.toThrow('passphrase-empty');
    const stopping = new AbortController();
    const adding = file.changeHolders({ kind: 'add', label: 'Laat', passphrase: 'laat' }, content, stopping.signal);
    stopping.abort();
    await expect(adding).rejects.toThrow('cancelled');
    expect((await readFile(file.path)).equals(before)).toBe(true);
    expect(await labels(file)).toEqual(['1 family', '2 Hulpverlener']);
  });
});

describe('the family’s key', () => {
  it('is changed by the family alone: with their words, or with their sheet', async () => {
    const file = await createFile();
    await add(file, 'Hulpverlener', helper);
    const { file: theirs } = await vault.openMapFile(file.path, helper, never);
    const renewal = { kind: 'renew', slot: 1, passphrase: 'woorden die zij niet kozen' } as const;
    await expect(change(theirs, renewal)).rejects.toThrow('family-key');
    await expect(change(theirs, { kind: 'remove', slot: 1 })).rejects.toThrow('family-key');
    await expect(change(theirs, { kind: 'remove', slot: 2 })).rejects.toThrow('own-key');

    const code = drawRecoveryCode();
    await change(file, { kind: 'recovery', code });
    const { file: found } = await vault.openMapFile(file.path, code.toLowerCase().replaceAll('-', ' '), never);
    await change(found, { kind: 'renew', slot: 1, passphrase: 'nieuwe woorden van ons' });
    expect(await opens(file.path, 'nieuwe woorden van ons')).toBe(true);
    expect(await opens(file.path, family)).toBe(false);
  });
});

describe('a recovery sheet', () => {
  it('opens the map, until another is made', async () => {
    const file = await createFile();
    const [first, second] = [drawRecoveryCode(), drawRecoveryCode()];
    await change(file, { kind: 'recovery', code: first });
    const slots = unpackContainer(await readFile(file.path)).slots;
    expect([...slots.keys()]).toEqual([1, 8]);
    const { file: found } = await vault.openMapFile(file.path, first, never);
    await change(found, { kind: 'recovery', code: second });
    await found.save(content);
    expect(await opens(file.path, first)).toBe(false);
    expect(await opens(file.path, second)).toBe(true);
    await change(await reopened(file.path), { kind: 'remove', slot: 8 });
    expect(await opens(file.path, second)).toBe(false);
  });
});

async function reopened(path: string): Promise<MapFile> {
  return (await vault.openMapFile(path, family, never)).file;
}
