import type { HandlersOf } from '../answerer.ts';
import type { RunningLanguage } from '../language.ts';
import type { MapFolder } from '../map-folder.ts';

export function appHandlers(version: string, language: RunningLanguage, mapFolder: MapFolder): HandlersOf<'app'> {
  return {
    'app.describe': async () => ({ version, language: language.now(), defaultFolder: await mapFolder.choose() }),
    'app.chooseLanguage'(input) {
      language.choose(input.language);
      return {};
    },
  };
}
