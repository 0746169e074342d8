/** The map file that the person asked their system to open with this program, until a window takes it. */
export interface AskedFile {
  /** Takes the place of a file that was asked for before and not yet taken. */
  ask(path: string): void;
  /** The file, once; null when none waits. */
  take(): string | null;
  /** Calls `listener` each time a file is asked for. The returned function ends that. */
  onAsk(listener: (path: string) => void): () => void;
}

export function createAskedFile(): AskedFile {
  const listeners = new Set<(path: string) => void>();
  let waiting: string | null = null;
  return {
    ask(path) {
      waiting = path;
      for (const listener of listeners) listener(path);
    },
    take() {
      const taken = waiting;
      waiting = null;
      return taken;
    },
    onAsk(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
