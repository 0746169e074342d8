import { expect, it } from 'vitest';
import { createRecentMaps } from '../../../main/recent-maps.ts';
import { createSettings } from '../../../main/settings.ts';
import { createManualClock } from '../../support/manual-clock.ts';

function begin() {
  const clock = createManualClock();
  const settings = createSettings({ store: {} });
  return { clock, settings, recentMaps: createRecentMaps(settings, clock) };
}

it('lists what was opened, newest first, and once each', async () => {
  const { clock, recentMaps } = begin();
  for (const path of ['/a/eerste.kaart', '/b/tweede.kaart', '/a/eerste.kaart']) {
    recentMaps.remember(path);
    await clock.advance(1_000);
  }
  const { isKept, maps } = await recentMaps.list([]);
  expect(isKept).toBe(true);
  expect(maps.map(({ fileName, folder }) => [fileName, folder])).toEqual([
    ['eerste.kaart', '/a'],
    ['tweede.kaart', '/b'],
  ]);
  expect(new Date(maps[0]?.openedAt ?? '').getTime()).toBe(clock.now().getTime() - 1_000);
});

it('says which files are not there any more', async () => {
  const { recentMaps } = begin();
  recentMaps.remember('/nergens/weg.kaart');
  recentMaps.remember(import.meta.filename);
  expect((await recentMaps.list([])).maps.map(({ isPresent }) => isPresent)).toEqual([true, false]);
});

it('keeps twelve', async () => {
  const { recentMaps } = begin();
  for (let index = 1; index <= 15; index++) recentMaps.remember(`/${index}.kaart`);
  const { maps } = await recentMaps.list([]);
  expect([maps.length, maps[0]?.path, maps.at(-1)?.path]).toEqual([12, '/15.kaart', '/4.kaart']);
});

it('forgets one, and forgets all when it is not to be kept', async () => {
  const { recentMaps, settings } = begin();
  recentMaps.remember('/a.kaart');
  recentMaps.remember('/b.kaart');
  settings.change({ lastFolder: '/stick' });
  recentMaps.forget('/a.kaart');
  expect((await recentMaps.list([])).maps.map(({ path }) => path)).toEqual(['/b.kaart']);
  recentMaps.keep(false);
  recentMaps.remember('/c.kaart');
  expect(await recentMaps.list([])).toEqual({ isKept: false, maps: [] });
  expect(settings.read().lastFolder).toBe(null);
  recentMaps.keep(true);
  recentMaps.remember('/d.kaart');
  expect((await recentMaps.list([])).maps.map(({ path }) => path)).toEqual(['/d.kaart']);
});

it('shows a map that could not be saved as there, and also where nothing is kept', async () => {
  const { clock, recentMaps } = begin();
  const [known, other] = ['/stick/weg.kaart', '/stick/ook-weg.kaart'];
  recentMaps.remember(known);
  const presence = async () =>
    (await recentMaps.list([known, other])).maps.map(({ path, isPresent }) => [path, isPresent]);
  expect(await presence()).toEqual([
    [other, true],
    [known, true],
  ]);
  recentMaps.keep(false);
  expect(await presence()).toEqual([
    [known, true],
    [other, true],
  ]);
  expect((await recentMaps.list([other])).maps[0]?.openedAt).toBe(clock.now().toISOString());
});
