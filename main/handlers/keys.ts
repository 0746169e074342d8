import type { HandlersOf } from '../answerer.ts';
import type { MapWindow } from '../maps/map-window.ts';
import { drawRecoveryCode } from '../vault/recovery-code.ts';

export function keysHandlers(window: MapWindow): HandlersOf<'keys'> {
  return {
    'keys.list': async ({ map }) => ({ holders: [...(await window.holders(map))] }),
    'keys.change': async ({ map, change }, { signal }) => ({
      holders: [...(await window.changeHolders(map, change, signal))],
    }),
    async 'keys.makeSheet'({ map }, { signal }) {
      const code = drawRecoveryCode();
      const holders = await window.changeHolders(map, { kind: 'recovery', code }, signal);
      return { code, holders: [...holders] };
    },
  };
}
