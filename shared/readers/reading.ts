import type { Reader } from '../map/reader-schema.ts';

/** What of a reader a copy goes by. */
export type CopyReader = Pick<Reader, 'id' | 'withheld'>;

/** How much of each kind a copy has not. `people` are not in it at all; `initials` are, by those alone. */
export interface LeftOut {
  readonly people: number;
  readonly initials: number;
  readonly ties: number;
  readonly worries: number;
  readonly goingWell: number;
  readonly goals: number;
  readonly actions: number;
  readonly agreements: number;
  /** Who are kept from the reader as such are counted as people. */
  readonly participants: number;
  /** Notes on people and ties that are in the copy. */
  readonly notes: number;
}

export const nothingLeftOut: LeftOut = Object.freeze({
  people: 0,
  initials: 0,
  ties: 0,
  worries: 0,
  goingWell: 0,
  goals: 0,
  actions: 0,
  agreements: 0,
  participants: 0,
  notes: 0,
});

/** Whether this is kept from the reader. */
export function isHiddenFrom(reader: CopyReader, { hiddenFrom }: { readonly hiddenFrom: readonly string[] }): boolean {
  return hiddenFrom.includes(reader.id);
}
