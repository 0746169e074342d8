import type { HandlersOf } from '../answerer.ts';
import type { RecentMaps } from '../recent-maps.ts';

export function recentHandlers(recentMaps: RecentMaps): HandlersOf<'recent'> {
  return {
    'recent.list': () => recentMaps.list(),
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
