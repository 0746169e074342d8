import type { Clock } from '../../shared/clock.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';

/** In milliseconds. With a save that takes less than 1.4 s, an edit is in the file 2 s after the last one. */
export const savePauses = {
  /** From the last edit to the save. */
  quiet: 600,
  /** From the first unsaved edit to the save, however long the editing goes on. */
  longest: 2_000,
  /** From a save that failed to the next try; the last one from then on. */
  retries: [1_000, 3_000, 10_000, 30_000],
} as const;

export type QueueState =
  | { readonly state: 'saving' }
  | { readonly state: 'saved' }
  | { readonly state: 'failed'; readonly code: ErrorCode };

export interface SaveQueue {
  /** There is something new to save. */
  touch(): void;
  /** Saves what is not yet saved, at once. Rejects with why when it could not; it is tried again later all the same. */
  flush(): Promise<void>;
  /** Saves no more. What is not yet saved is left. */
  close(): void;
}

/**
 * Decides when `save` runs: never twice at the same time, soon after the last edit, and again after a failure. `onState`
 * hears `saving` as soon as something is unsaved, and `saved` only when nothing is.
 */
export function createSaveQueue(options: {
  readonly save: () => Promise<void>;
  readonly onState: (state: QueueState) => void;
  readonly clock: Clock;
}): SaveQueue {
  const { save, onState, clock } = options;
  let edits = 0;
  let savedEdits = 0;
  let failures = 0;
  let firstUnsavedAt = 0;
  let lastEditAt = 0;
  let told: QueueState['state'] | null = null;
  let running: Promise<void> | null = null;
  let stopTimer: (() => void) | null = null;
  let isClosed = false;

  const isUnsaved = () => edits > savedEdits;

  const tell = (state: QueueState) => {
    if (state.state === 'saving' && told === 'saving') return;
    told = state.state;
    onState(state);
  };

  const schedule = (milliseconds: number) => {
    stopTimer?.();
    stopTimer = isClosed ? null : clock.after(milliseconds, () => start().catch(() => undefined));
  };

  const scheduleAfterEdit = () => {
    const now = clock.now().getTime();
    schedule(Math.max(0, Math.min(lastEditAt + savePauses.quiet, firstUnsavedAt + savePauses.longest) - now));
  };

  const run = async () => {
    const editsInSave = edits;
    firstUnsavedAt = clock.now().getTime();
    tell({ state: 'saving' });
    try {
      await save();
    } catch (error) {
      const pause = savePauses.retries[Math.min(failures, savePauses.retries.length - 1)] ?? 0;
      failures++;
      schedule(pause);
      tell({ state: 'failed', code: errorCodeOf(error) });
      throw error;
    }
    failures = 0;
    savedEdits = editsInSave;
    if (isUnsaved()) scheduleAfterEdit();
    else tell({ state: 'saved' });
  };

  const start = (): Promise<void> => {
    stopTimer?.();
    stopTimer = null;
    running ??= run().finally(() => {
      running = null;
    });
    return running;
  };

  return {
    touch() {
      lastEditAt = clock.now().getTime();
      if (!isUnsaved()) firstUnsavedAt = lastEditAt;
      edits++;
      if (running !== null) return;
      // After a failure it stands as failed until a save is under way.
      if (failures === 0) tell({ state: 'saving' });
      scheduleAfterEdit();
    },
    async flush() {
      // A save that is already under way may hold less than what is to be saved now.
      if (running !== null) await running.catch(() => undefined);
      while (isUnsaved()) await start();
    },
    close() {
      isClosed = true;
      stopTimer?.();
      stopTimer = null;
    },
  };
}
