import type { HandlersOf } from '../answerer.ts';
import type { Settings } from '../settings.ts';

export function paperHandlers(settings: Settings): HandlersOf<'paper'> {
  return {
    'paper.last': () => settings.read().paper,
    'paper.remember'(paper) {
      settings.change({ paper });
      return {};
    },
  };
}
