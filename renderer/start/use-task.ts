import { useEffect, useRef, useState } from 'react';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';

export interface Task {
  readonly isRunning: boolean;
  /** Why the last run was refused. Null while running, after success, and after the person stopped it. */
  readonly error: ErrorCode | null;
  /** Starts the work, unless some is still running: a second tap does nothing. */
  run(work: (signal: AbortSignal) => Promise<void>): void;
  stop(): void;
  clear(): void;
}

/** One piece of work at a time for a screen: whether it runs, why it was refused, and a stop. Leaving the screen stops it. */
export function useTask(): Task {
  const [isRunning, setRunning] = useState(false);
  const [error, setError] = useState<ErrorCode | null>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  return {
    isRunning,
    error,
    run(work) {
      if (current.current !== null) return;
      const controller = new AbortController();
      current.current = controller;
      setRunning(true);
      setError(null);
      work(controller.signal)
        .catch((cause: unknown) => {
          const code = errorCodeOf(cause);
          if (code !== 'cancelled') setError(code);
        })
        .finally(() => {
          current.current = null;
          setRunning(false);
        });
    },
    stop: () => current.current?.abort(),
    clear: () => setError(null),
  };
}
