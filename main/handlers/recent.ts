import type { HandlersOf } from '../answerer.ts';
import type { Maps } from '../maps/maps.ts';
import type { RecentMaps } from '../recent-maps.ts';

export function recentHandlers(recentMaps: RecentMaps, maps: Maps): HandlersOf<'recent'> {
  return {
    'recent.list': () => recentMaps.list(maps.unsavedFiles()),
    'recent.forget'({ path }) {
      recentMaps.forget(path);
      return {};
    },
    'recent.keep'({ isKept }) {
      recentMaps.keep(isKept);
      return {};
    },
  };
}
