import type { Clock } from '../../shared/clock.ts';
import type { Port } from '../../shared/rpc/port.ts';

/** A page that is loaded again is gone for a moment. In milliseconds. */
const reloadPause = 5_000;

export interface WindowWatch {
  watch(port: Port): void;
  /** Resolves when the first window is there. */
  readonly opened: Promise<void>;
  /** Resolves when the last window is gone and stays gone. */
  readonly gone: Promise<void>;
}

/** Knows when nobody looks at the program any more. */
export function watchWindows(clock: Clock): WindowWatch {
  const opened = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  let count = 0;
  let stopTimer = () => {};
  return {
    watch(port) {
      count++;
      stopTimer();
      opened.resolve();
      port.onClose(() => {
        count--;
        if (count === 0) stopTimer = clock.after(reloadPause, gone.resolve);
      });
    },
    opened: opened.promise,
    gone: gone.promise,
  };
}
