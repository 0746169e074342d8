import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createVault } from '../../main/vault/vault.ts';
import { contentOf, documentWith, namesIn } from '../support/map-content.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const program = join(import.meta.dirname, '..', 'support', 'busy-program.ts');
const passphrase = 'appel boom fiets kaas lamp tafel';
const run = promisify(execFile);
const never = new AbortController().signal;

it('loses nothing that was said to be saved when programs write one file at the same time', async () => {
  const path = join(await createTemporaryFolder(), 'kaart.kaart');
  const vault = createVault({ logN: 15 });
  (await vault.createMapFile(path, passphrase, contentOf(documentWith()), never)).close();

  const writers = ['Anna', 'Bram', 'Chris'].map((name) =>
    run(process.execPath, [program, path, passphrase, name, '25']),
  );
  const saved = (await Promise.all(writers)).flatMap(({ stdout }) => stdout.trim().split('\n'));

  const { file, content } = await vault.openMapFile(path, passphrase, never);
  file.close();
  vault.close();
  const kept = new Set(namesIn(content));
  expect(saved.filter((name) => !kept.has(name))).toEqual([]);
  expect(saved.length).toBe(75);
  expect(await readdir(dirname(path))).toEqual(['kaart.kaart']);
});
