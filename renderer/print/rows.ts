import type { HouseholdMap, Person, Tie } from '../../shared/map/schema.ts';
import { tiesOf } from '../../shared/map/ties.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import type { Mark } from '../../shared/notation/marks.ts';
import type { Text } from '../../shared/text/text.ts';
import { wordsAbout } from '../document/about-words.ts';
import { nameOfEnd, wordsForTie } from '../document/names.ts';
import { groupsOf } from '../list/groups.ts';

/** A line of the printed list, which stays whole: a kind of strength or a home, somebody, or one of their ties. */
export interface Row {
  readonly key: string;
  readonly kind: 'heading' | 'person' | 'tie';
  /** The kind of strength a heading names; null for a home. */
  readonly mark: Mark | null;
  readonly words: string;
  readonly detail: string;
}

/** The map in words: the homes with who live there, then the others by kind of strength, each with all their ties. */
export function rowsOf(map: HouseholdMap, text: Text): Row[] {
  const open = openOnTies(map);
  const tieRow = (tie: Tie, id: string): Row => {
    const names = { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) };
    const words = text('people.list.tie', { name: tie.from === id ? names.to : names.from });
    return {
      key: `${id} ${tie.id}`,
      kind: 'tie',
      mark: null,
      words,
      detail: wordsForTie(tie, names, text, open.get(tie.id) ?? null),
    };
  };
  const entriesOf = (inGroup: readonly Person[]): Row[] =>
    inGroup.flatMap((person) => [
      {
        key: person.id,
        kind: 'person' as const,
        mark: null,
        words: nameOfEnd(map, person.id, text),
        detail: detailOf(map, person, text),
      },
      ...tiesOf(map, person.id).map((tie) => tieRow(tie, person.id)),
    ]);
  return groupsOf(map).flatMap(({ key, home, mark, people }): Row[] => {
    if (people.length === 0) return [];
    const words = mark === null ? nameOfEnd(map, home ?? '', text) : text(`drawing.marks.${mark}`);
    return [{ key, kind: 'heading', mark, words, detail: '' }, ...entriesOf(people)];
  });
}

/** Who somebody is, and what more is known. */
function detailOf(map: HouseholdMap, person: Person, text: Text): string {
  const role = person.name.trim() === '' ? '' : person.role.trim();
  return [role, ...wordsAbout(map, person, text)].filter((words) => words !== '').join(', ');
}

/**
 * Deals rows out over columns, each as high as `heights` says, in the same unit as what `roomIn` a column there is, from
 * the first on. Somebody stands in one column with all their ties, and a heading with the first person under it; where
 * that is more than a column holds, with the first tie.
 */
export function columnsFor(
  rows: readonly Row[],
  heights: readonly number[],
  roomIn: (column: number) => number,
): Row[][] {
  const columns: Row[][] = [];
  let left = 0;
  for (let first = 0; first < rows.length; ) {
    const height = (end: number) => heights.slice(first, end + 1).reduce((sum, one) => sum + one, 0);
    const whole = endOf(rows, first, isOfTheSame);
    const room = roomIn(columns.length);
    const end = height(whole) <= room ? whole : endOf(rows, first, isKeptWithNext);
    if (columns.length === 0 || height(end) > left) {
      columns.push([]);
      left = room;
    }
    columns.at(-1)?.push(...rows.slice(first, end + 1));
    left -= height(end);
    first = end + 1;
  }
  return columns;
}

type Kept = (row: Row | undefined, next: Row | undefined) => boolean;

/** The last row that is to stand in one column with this one. */
function endOf(rows: readonly Row[], first: number, isKept: Kept): number {
  let end = first;
  while (end + 1 < rows.length && isKept(rows[end], rows[end + 1])) end += 1;
  return end;
}

const isKeptWithNext: Kept = (row, next) => row?.kind === 'heading' || (row?.kind === 'person' && next?.kind === 'tie');

const isOfTheSame: Kept = (row, next) => row?.kind === 'heading' || next?.kind === 'tie';

/** Puts so many columns on each page. */
export function pagesFor(columns: readonly Row[][], perPage: number): Row[][][] {
  const count = Math.ceil(columns.length / perPage);
  return Array.from({ length: count }, (_, page) => columns.slice(page * perPage, (page + 1) * perPage));
}
