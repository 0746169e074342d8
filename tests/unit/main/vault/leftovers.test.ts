import { readdir, utimes, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { lockPathFor, removeLeftovers, temporaryPathFor } from '../../../../main/vault/leftovers.ts';
import { createVault } from '../../../../main/vault/vault.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const aDayAgo = new Date(Date.now() - 24 * 60 * 60_000);

async function leave(path: string, when = aDayAgo): Promise<void> {
  await writeFile(path, 'left by a program that broke off');
  await utimes(path, when, when);
}

it('removes what is old and ours, beside this file only', async () => {
  const folder = await createTemporaryFolder();
  const [path, other] = [join(folder, 'kaart.kaart'), join(folder, 'kaart-2.kaart')];
  const young = temporaryPathFor(path);
  const kept = [
    path,
    temporaryPathFor(other),
    lockPathFor(other),
    join(folder, '.kaart.kaart.tmp'),
    join(folder, '.kaart.kaart.mijn.tmp'),
    join(folder, '.kaart.kaart.lock.txt'),
    join(folder, 'kaart.kaart.lock'),
  ];
  for (const left of [temporaryPathFor(path), temporaryPathFor(path), lockPathFor(path), ...kept]) await leave(left);
  await leave(young, new Date());
  await removeLeftovers(path);
  expect((await readdir(folder)).sort()).toEqual([...kept, young].map((each) => basename(each)).sort());
});

it('says nothing of a folder that is gone', async () => {
  await removeLeftovers(join(await createTemporaryFolder(), 'weg', 'kaart.kaart'));
});

it('is done when a map is opened', async () => {
  const folder = await createTemporaryFolder();
  const path = join(folder, 'kaart.kaart');
  const vault = createVault({ logN: 15 });
  const never = new AbortController().signal;
  (await vault.createMapFile(path, 'appel boom', contentOf(documentWith()), never)).close();
  await leave(temporaryPathFor(path));
  (await vault.openMapFile(path, 'appel boom', never)).file.close();
  vault.close();
  expect(await readdir(folder)).toEqual(['kaart.kaart']);
});
