/**
 * Calls `act` each time a terminal or the system asks this program to end. From here on a signal does nothing else:
 * what a library put there before (the one that keeps settings sends each first signal a second time) is taken away.
 */
export function onStopSignal(act: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.on(signal, act);
  }
}

export interface StopSignals {
  /** Resolves at the first signal from now on. */
  next(): Promise<void>;
}

export function hearStopSignals(): StopSignals {
  const waiting = new Set<() => void>();
  onStopSignal(() => {
    for (const resolve of waiting) resolve();
    waiting.clear();
  });
  return { next: () => new Promise((resolve) => waiting.add(resolve)) };
}
