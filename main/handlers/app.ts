import type { HandlersOf } from '../answerer.ts';
import type { MapFolder } from '../map-folder.ts';

export function appHandlers(version: string, mapFolder: MapFolder): HandlersOf<'app'> {
  return {
    'app.describe': async () => ({ version, language: 'nl', defaultFolder: await mapFolder.choose() }),
  };
}
