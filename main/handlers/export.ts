import type { HandlersOf } from '../answerer.ts';
import type { Settings } from '../settings.ts';

export function exportHandlers(settings: Settings): HandlersOf<'export'> {
  return {
    'export.last': () => settings.read().export,
    'export.remember'(choice) {
      settings.change({ export: choice });
      return {};
    },
  };
}
