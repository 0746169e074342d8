import type { OpenedMap } from '../../shared/bridge-shapes.ts';

/** Shows a map that main has opened, unless `signal` says that nobody wants it any more; rejects with why it can't be. */
export type ShowMap = (opened: OpenedMap, signal: AbortSignal) => Promise<void>;
