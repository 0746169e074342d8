import type { HandlersOf } from '../answerer.ts';
import type { RunningLanguage } from '../language.ts';
import type { MapFolder } from '../map-folder.ts';

export function appHandlers(version: string, language: RunningLanguage, mapFolder: MapFolder): HandlersOf<'app'> {
  return {
    async 'app.describe'() {
      const defaultFolder = await mapFolder.choose();
      // Asked last: of a change after it the window hears after this answer.
      return { version, language: language.now(), defaultFolder };
    },
    'app.chooseLanguage'(input) {
      language.choose(input.language);
      return {};
    },
  };
}
