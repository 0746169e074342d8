import { mkdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listFolder, makeFolder } from '../../../../main/browser/folder-listing.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const names = (entries: readonly { readonly name: string }[]) => entries.map(({ name }) => name);

it('lists folders and maps by name, and nothing that is hidden or of another kind', async () => {
  const folder = await createTemporaryFolder();
  for (const name of ['Zomer', 'album 10', 'album 9', '.verborgen']) await mkdir(join(folder, name));
  for (const name of ['b.kaart', 'A.kaart', 'brief.txt', '.geheim.kaart', 'kaart'])
    await writeFile(join(folder, name), '');
  const changedAt = new Date('2026-11-24T09:00:00Z');
  await utimes(join(folder, 'A.kaart'), changedAt, changedAt);
  const listing = await listFolder(folder, folder);
  expect(names(listing.folders)).toEqual(['album 9', 'album 10', 'Zomer']);
  expect(names(listing.files)).toEqual(['A.kaart', 'b.kaart']);
  expect(listing.files[0]).toEqual({
    name: 'A.kaart',
    path: join(folder, 'A.kaart'),
    changedAt: '2026-11-24T09:00:00.000Z',
  });
  expect(listing).toMatchObject({ folder, canWrite: true, parent: join(folder, '..') });
});

it('follows a link to what it leads to, and leaves out one that leads nowhere or around', async () => {
  const folder = await createTemporaryFolder();
  await mkdir(join(folder, 'echt'));
  await writeFile(join(folder, 'echt', 'a.kaart'), '');
  await symlink(join(folder, 'echt'), join(folder, 'link'));
  await symlink(join(folder, 'echt', 'a.kaart'), join(folder, 'link.kaart'));
  await symlink(join(folder, 'weg'), join(folder, 'dood'));
  await symlink(join(folder, 'rond'), join(folder, 'rond'));
  const listing = await listFolder(folder, folder);
  expect(names(listing.folders)).toEqual(['echt', 'link']);
  expect(names(listing.files)).toEqual(['link.kaart']);
});

it('lists two thousand at most', async () => {
  const folder = await createTemporaryFolder();
  await Promise.all(Array.from({ length: 2_050 }, (_, index) => mkdir(join(folder, `map ${index}`))));
  const { folders } = await listFolder(folder, folder);
  expect(folders).toHaveLength(2_000);
  expect(folders.at(-1)?.name).toBe('map 1999');
});

it('has no parent at the top', async () => {
  expect((await listFolder('/', '/')).parent).toBe(null);
});

it('begins its places with the documents', async () => {
  const folder = await createTemporaryFolder();
  const { places } = await listFolder(folder, join(folder, 'Documenten'));
  expect(places[0]).toEqual({ kind: 'documents', name: 'Documenten', path: join(folder, 'Documenten') });
  expect(places[1]).toMatchObject({ kind: 'home' });
});

it('says when a folder is not there, or is none', async () => {
  const folder = await createTemporaryFolder();
  await writeFile(join(folder, 'a.kaart'), '');
  await expect(listFolder(join(folder, 'weg'), folder)).rejects.toMatchObject({ code: 'folder-missing' });
  await expect(listFolder(join(folder, 'a.kaart'), folder)).rejects.toMatchObject({ code: 'folder-missing' });
});

it('makes a folder, not over another', async () => {
  const folder = await createTemporaryFolder();
  expect(await makeFolder(folder, ' Kaarten 2026 ')).toBe(join(folder, 'Kaarten 2026'));
  await expect(makeFolder(folder, 'Kaarten 2026')).rejects.toMatchObject({ code: 'file-exists' });
  await expect(makeFolder(join(folder, 'weg'), 'nieuw')).rejects.toMatchObject({ code: 'folder-missing' });
  expect(names((await listFolder(folder, folder)).folders)).toEqual(['Kaarten 2026']);
});

it.each(['..', '.', '.verborgen', 'a/b', 'a\\b', '../weg', 'C:', 'a*', ' ', '\0', 'a\n', 'punt.'])(
  'makes no folder called %j',
  async (name) => {
    const folder = await createTemporaryFolder();
    await expect(makeFolder(folder, name)).rejects.toMatchObject({ code: 'bad-request' });
  },
);
