import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createMapFolder } from '../../../main/map-folder.ts';
import { createRecentMaps } from '../../../main/recent-maps.ts';
import { createSettings } from '../../../main/settings.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { unwritableFolder } from '../../support/unwritable-folder.ts';

let documents: string;
beforeEach(async () => {
  documents = await mkdtemp(join(tmpdir(), 'documents-'));
});
afterEach(() => rm(documents, { recursive: true }));

function begin() {
  const settings = createSettings({ store: {} });
  return { settings, mapFolder: createMapFolder(settings, documents) };
}

it('is our own folder among the documents, made when it is first used', async () => {
  const { mapFolder } = begin();
  const folder = await mapFolder.choose();
  expect(folder).toBe(join(documents, 'Krachtenkaart'));
  expect(await mapFolder.nearest(folder)).toBe(documents);
  await mapFolder.prepare(folder);
  expect(await mapFolder.nearest(folder)).toBe(folder);
});

it('makes no other folder', async () => {
  await begin().mapFolder.prepare(join(documents, 'elders'));
  expect(await readdir(documents)).toEqual([]);
});

it('says so where it can not be made because one may not write there', async () => {
  const mapFolder = createMapFolder(createSettings({ store: {} }), unwritableFolder(documents));
  await expect(mapFolder.prepare(await mapFolder.choose())).rejects.toMatchObject({ code: 'folder-not-writable' });
});

it('is where the last new map was made, while that is there', async () => {
  const { mapFolder } = begin();
  const stick = join(documents, 'stick');
  mapFolder.remember(stick);
  expect(await mapFolder.choose()).toBe(join(documents, 'Krachtenkaart'));
  await mkdir(stick);
  expect(await mapFolder.choose()).toBe(stick);
});

it('is not remembered where recent maps are not', async () => {
  const { settings, mapFolder } = begin();
  createRecentMaps(settings, createManualClock()).keep(false);
  mapFolder.remember(documents);
  expect(await mapFolder.choose()).toBe(join(documents, 'Krachtenkaart'));
});
