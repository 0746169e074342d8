import type { Clock } from '../shared/clock.ts';
import { type Caller, createCaller } from '../shared/rpc/caller.ts';
import { openPort } from './port.ts';

const windowClock: Clock = {
  now: () => new Date(),
  after(milliseconds, act) {
    const timer = window.setTimeout(act, milliseconds);
    return () => window.clearTimeout(timer);
  },
};

/** This window's one connection to main. Once lost it stays lost: the page is then loaded again. */
export interface Connection extends Pick<Caller, 'call' | 'on'> {
  /** Whether main can no longer be reached. */
  isLost(): boolean;
  /** Calls `listener` once, when the connection is lost. The returned function prevents that. */
  onLost(listener: () => void): () => void;
  close(): void;
}

export function openConnection(): Connection {
  const port = openPort();
  const caller = createCaller(port, windowClock);
  const listeners = new Set<() => void>();
  let isLost = false;
  port.onClose(() => {
    isLost = true;
    for (const listener of listeners) listener();
  });
  return {
    call: caller.call,
    on: caller.on,
    isLost: () => isLost,
    onLost(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: caller.close,
  };
}
