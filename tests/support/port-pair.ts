import type { Port } from '../../shared/rpc/port.ts';

/** A window's port and main's, in one process. Frames arrive in order, after whoever sent them is done. */
export function createPortPair(): { readonly window: Port; readonly main: Port } {
  const frames = { window: new Set<(frame: Uint8Array) => void>(), main: new Set<(frame: Uint8Array) => void>() };
  const closings = new Set<() => void>();
  let isOpen = true;

  const createEnd = (own: 'window' | 'main', other: 'window' | 'main'): Port => ({
    send(frame) {
      queueMicrotask(() => {
        if (isOpen) for (const listener of frames[other]) listener(frame);
      });
    },
    onFrame: (listener) => void frames[own].add(listener),
    onClose: (listener) => void closings.add(listener),
    close() {
      if (!isOpen) return;
      isOpen = false;
      for (const listener of closings) listener();
    },
  });

  return { window: createEnd('window', 'main'), main: createEnd('main', 'window') };
}
