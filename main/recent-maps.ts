import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { CallOutput } from '../shared/bridge.ts';
import type { Clock } from '../shared/clock.ts';
import type { Settings } from './settings.ts';

/** The maps that were opened last on this device, for as long as the person wants that kept. */
export interface RecentMaps {
  /**
   * `unsaved` are the files of maps that are still open because they could not be saved. These can be opened even where
   * the file is gone, and are listed even where nothing else is: they are reached by no other way.
   */
  list(unsaved: readonly string[]): Promise<CallOutput<'recent.list'>>;
  remember(path: string): void;
  forget(path: string): void;
  /** False also forgets everything that was kept. */
  keep(isKept: boolean): void;
}

const recentLimit = 12;

export function createRecentMaps(settings: Settings, clock: Clock): RecentMaps {
  const without = (path: string) => settings.read().recent.filter((known) => known.path !== path);
  return {
    async list(unsaved) {
      const { recent, isRecentKept } = settings.read();
      const known = new Set(recent.map(({ path }) => path));
      const openedAt = clock.now().toISOString();
      const others = unsaved.filter((path) => !known.has(path)).map((path) => ({ path, openedAt }));
      const maps = [...others, ...recent].map(async ({ path, openedAt }) => ({
        path,
        fileName: basename(path),
        folder: dirname(path),
        openedAt,
        isPresent: unsaved.includes(path) || (await isPresent(path)),
      }));
      return { isKept: isRecentKept, maps: await Promise.all(maps) };
    },
    remember(path) {
      if (!settings.read().isRecentKept) return;
      const opened = { path, openedAt: clock.now().toISOString() };
      settings.change({ recent: [opened, ...without(path)].slice(0, recentLimit) });
    },
    forget(path) {
      settings.change({ recent: without(path) });
    },
    keep(isKept) {
      settings.change(isKept ? { isRecentKept: true } : { isRecentKept: false, recent: [], lastFolder: null });
    },
  };
}

async function isPresent(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}
