import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type Store } from '../document/store.ts';

/** The row of the list that Tab leads to: the one the focus was on last. */
export interface Roving {
  readonly current: string | null;
}

export const RovingContext = createContext<Store<Roving>>(createStore<Roving>({ current: null }));

/** Whether a row is the one that Tab leads to. Null: no row of a list. */
export function useIsCurrent(key: string | null): boolean {
  const roving = useContext(RovingContext);
  return useSyncExternalStore(roving.subscribe, () => key !== null && roving.get().current === key);
}

/** The rows of a list, in the order they stand. */
export function rowsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
}

/** The row an arrow, Home or End leads to from another; null for any other key, and where there is none. */
export function rowTowards(rows: readonly HTMLElement[], from: HTMLElement, key: string): HTMLElement | null {
  const at = rows.indexOf(from);
  if (key === 'ArrowDown') return rows[at + 1] ?? null;
  if (key === 'ArrowUp') return rows[at - 1] ?? null;
  if (key === 'Home') return rows[0] ?? null;
  return key === 'End' ? (rows.at(-1) ?? null) : null;
}
