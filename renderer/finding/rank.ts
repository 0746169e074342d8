import { folded } from '../../shared/text/folded.ts';

/** Something that can be looked up. */
export interface Findable {
  /** What it is called. */
  readonly label: string;
  /** Other words it is known by. */
  readonly also: string;
}

/**
 * Those of `findables` in which each typed word is found, best first and else in their own order: the name begins with
 * what is typed, then its words do, then the other words do, and at last those that have it somewhere in their name. All
 * of them when nothing is typed.
 */
export function rank<Found extends Findable>(typed: string, findables: readonly Found[]): readonly Found[] {
  const query = folded(typed);
  if (query === '') return findables;
  const words = wordsOf(query);
  return findables
    .map((found, index) => ({ found, index, distance: distanceOf(found, query, words) }))
    .filter(({ distance }) => distance !== null)
    .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || a.index - b.index)
    .map(({ found }) => found);
}

function distanceOf({ label, also }: Findable, query: string, words: readonly string[]): number | null {
  const name = folded(label);
  if (name.startsWith(query)) return 0;
  // A small picture has no words.
  if (words.length === 0) return name.includes(query) ? 3 : null;
  const own = wordsOf(name);
  if (words.every((word) => own.some((part) => part.startsWith(word)))) return 1;
  const all = [...own, ...wordsOf(folded(also))];
  if (words.every((word) => all.some((part) => part.startsWith(word)))) return 2;
  return name.includes(query) ? 3 : null;
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
