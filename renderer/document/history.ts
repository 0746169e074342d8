import * as Y from 'yjs';
import { rootsOf } from '../../shared/map/document.ts';
import { origins } from '../../shared/origins.ts';

/** One thing a person did, as it stands in the history. */
export type Step = object;

export interface History {
  /**
   * Runs an edit as one step that is undone as a whole. Edits with the same `continues` that follow each other directly
   * (typing a name) are one step together. Null when the edit changed nothing.
   */
  perform(edit: () => void, continues?: string): Step | null;
  /** Ends a step that would be continued. */
  settle(): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;
  /** Whether this step is the next that `undo` takes back. */
  isLatest(step: Step): boolean;
  onChange(listener: () => void): () => void;
  close(): void;
}

/** What a person was looking at when a step was made, to go back to when the step is taken back. */
export interface Memory<Outlook> {
  look(): Outlook;
  restore(outlook: Outlook): void;
}

const outlook = Symbol('outlook');

/** The history of this window's own acts on a document, without a limit. What others change is not in it. */
export function createHistory<Outlook>(document: Y.Doc, memory: Memory<Outlook>): History {
  // Yjs joins what comes within the timeout; here a step ends where the next begins, however long that takes.
  const manager = new Y.UndoManager(rootsOf(document), {
    trackedOrigins: new Set([origins.user]),
    captureTimeout: Number.POSITIVE_INFINITY,
  });
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  for (const event of ['stack-item-added', 'stack-item-popped', 'stack-cleared'] as const) manager.on(event, tell);
  let openStep: string | null = null;

  const latest = () => manager.undoStack.at(-1) ?? null;

  const goTo = (way: 'undo' | 'redo') => {
    openStep = null;
    const seen = memory.look();
    const taken = manager[way]();
    if (taken === null) return;
    // The way back of this step leads to what is seen now.
    const wayBack = way === 'undo' ? manager.redoStack : manager.undoStack;
    wayBack.at(-1)?.meta.set(outlook, seen);
    const before = taken.meta.get(outlook) as Outlook | undefined;
    if (before !== undefined) memory.restore(before);
    tell();
  };

  return {
    perform(edit, continues) {
      const isContinued = continues !== undefined && continues === openStep;
      if (!isContinued) manager.stopCapturing();
      openStep = continues ?? null;
      const seen = memory.look();
      const before = latest();
      edit();
      const step = latest();
      if (step === before && !isContinued) return null;
      if (step !== null && step !== before) step.meta.set(outlook, seen);
      return step;
    },
    settle() {
      openStep = null;
    },
    undo: () => goTo('undo'),
    redo: () => goTo('redo'),
    canUndo: () => manager.canUndo(),
    canRedo: () => manager.canRedo(),
    isLatest: (step) => step === latest(),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      manager.destroy();
      listeners.clear();
    },
  };
}
