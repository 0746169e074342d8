export interface Turns {
  /** Runs `act` when every earlier act under the same key has ended, well or not; answers as it does. */
  take<T>(key: string, act: () => Promise<T>): Promise<T>;
}

/** Keeps acts that may not overlap one after another, apart for each key. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    take(key, act) {
      const turn = (last.get(key) ?? Promise.resolve()).then(act);
      const ended = turn
        .catch(() => undefined)
        .then(() => {
          if (last.get(key) === ended) last.delete(key);
        });
      last.set(key, ended);
      return turn;
    },
  };
}
