import type { HouseholdMap, Tie } from '../../shared/map/schema.ts';
import { labelOf, tiesOf } from '../../shared/map/ties.ts';
import { type Mark, markOf, marks } from '../../shared/notation/marks.ts';
import type { Text } from '../../shared/text/text.ts';
import { nameOfEnd, wordsForTie } from '../document/names.ts';

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
  const people = [...map.people.values()];
  const tieRow = (tie: Tie, id: string): Row => {
    const names = { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) };
    const words = text('people.list.tie', { name: tie.from === id ? names.to : names.from });
    return { key: `${id} ${tie.id}`, kind: 'tie', mark: null, words, detail: wordsForTie(tie, names, text) };
  };
  const entriesOf = (inGroup: typeof people): Row[] =>
    inGroup.flatMap(({ id, name, role }) => [
      {
        key: id,
        kind: 'person' as const,
        mark: null,
        words: nameOfEnd(map, id, text),
        detail: name.trim() === '' ? '' : role.trim(),
      },
      ...tiesOf(map, id).map((tie) => tieRow(tie, id)),
    ]);
  const homes = [...map.homes.keys()].flatMap((id): Row[] => {
    const members = people.filter(({ home }) => home === id);
    if (members.length === 0) return [];
    return [
      { key: id, kind: 'heading', mark: null, words: nameOfEnd(map, id, text), detail: '' },
      ...entriesOf(members),
    ];
  });
  const groups = marks.flatMap((mark): Row[] => {
    const others = people.filter(({ id, home }) => home === null && markOf(labelOf(map, id)) === mark);
    if (others.length === 0) return [];
    return [
      { key: mark, kind: 'heading', mark, words: text(`drawing.marks.${mark}`), detail: '' },
      ...entriesOf(others),
    ];
  });
  return [...homes, ...groups];
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
