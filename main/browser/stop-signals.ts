/** How a terminal or a system asks this program to end. */
export interface StopSignals {
  /** Resolves at the first signal from now on. */
  next(): Promise<void>;
}

/** From here on a signal ends nothing by itself. */
export function hearStopSignals(): StopSignals {
  const waiting = new Set<() => void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      for (const resolve of waiting) resolve();
      waiting.clear();
    });
  }
  return { next: () => new Promise((resolve) => waiting.add(resolve)) };
}
