import type { HandlersOf } from '../answerer.ts';
import type { MapWindow } from '../maps/map-window.ts';

export function documentHandlers(window: MapWindow): HandlersOf<'document'> {
  return {
    'document.sync': (input, { body }) => ({ output: {}, body: window.sync(input, body) }),
  };
}
