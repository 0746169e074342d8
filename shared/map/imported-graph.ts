import type { Domain, Home, Person, Tie } from './schema.ts';

/** Why something of a file could not be placed on a map. */
export type UnplacedReason =
  | 'already-there'
  | 'no-room'
  | 'not-carried'
  | 'no-such-one'
  | 'shortened'
  | 'to-itself'
  | 'twice'
  | 'unknown-value';

/** Something of a file that could not be placed, told by where it stands and never by what it says. */
export interface Unplaced {
  readonly what: 'homes' | 'people' | 'ties' | 'domains' | 'plan' | 'readers' | 'copies' | 'photos';
  /** Which one of them in the file, from 1; null: all of them. */
  readonly number: number | null;
  /** Where it begins in the file: the line, or in a table the row, from 1, the head counted; null where that says nothing. */
  readonly line: number | null;
  /** The column, as the file calls it; null: the whole of it. */
  readonly column: string | null;
  readonly reason: UnplacedReason;
}

/**
 * What was read from a file of whatever form, before it is in any map: homes, people and ties that point at each other
 * and keep the schema, at least one home, and a list of what could not be placed.
 */
export interface ImportedGraph {
  /** Whether this program wrote it: ids then mean the same people, and places are those of a map. */
  readonly isOwn: boolean;
  /** Empty where the file has none. */
  readonly title: string;
  readonly homes: readonly Home[];
  readonly people: readonly Person[];
  readonly ties: readonly Tie[];
  /** The parts of life that the ties name. */
  readonly domains: readonly Domain[];
  readonly unplaced: readonly Unplaced[];
}
