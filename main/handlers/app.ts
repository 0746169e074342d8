import type { HandlersOf } from '../answerer.ts';
import type { MapFolder } from '../map-folder.ts';
import type { RunningPreferences } from '../preferences.ts';

export function appHandlers(version: string, preferences: RunningPreferences, mapFolder: MapFolder): HandlersOf<'app'> {
  return {
    async 'app.describe'() {
      const defaultFolder = await mapFolder.choose();
      // Asked last: of a change after it the window hears after this answer.
      return { version, preferences: preferences.now(), defaultFolder };
    },
    'app.prefer'(chosen) {
      preferences.choose(chosen);
      return {};
    },
  };
}
