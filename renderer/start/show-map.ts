import type { OpenedMap } from '../../shared/bridge-shapes.ts';
import type { Added } from '../../shared/map/edit-import.ts';

/**
 * Shows a map that main has opened, unless `signal` says that nobody wants it any more; rejects with why it can't be.
 * `came`: what of another program it begins with.
 */
export type ShowMap = (opened: OpenedMap, signal: AbortSignal, came?: Added) => Promise<void>;
