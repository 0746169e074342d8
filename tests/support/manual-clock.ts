import type { Clock } from '../../shared/clock.ts';

export interface ManualClock extends Clock {
  /** Lets time pass: what is due in it is done in its order, each before what comes after it. */
  advance(milliseconds: number): Promise<void>;
}

/** A clock that stands still until it is advanced. It begins on 24 November 2026, at nine in the morning. */
export function createManualClock(): ManualClock {
  let now = new Date(2026, 10, 24, 9).getTime();
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const nextBefore = (end: number) => [...timers].sort((a, b) => a.at - b.at).find(({ at }) => at <= end);
  return {
    now: () => new Date(now),
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (let timer = nextBefore(end); timer !== undefined; timer = nextBefore(end)) {
        timers.delete(timer);
        now = timer.at;
        timer.act();
        await settle();
      }
      now = end;
    },
  };
}

/** Resolves when everything that waits for nothing but promises is done. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
