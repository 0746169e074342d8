import type { PaperRow } from './paper-row.ts';
import { type Bond, bonds } from './paper-row.ts';

type Dealt = Pick<PaperRow, 'bond'>;

/** From the loosest on: what stands together if there is room. */
const held: readonly Bond[] = [bonds.loose, bonds.firm, bonds.heading, bonds.whole];

/**
 * Deals rows out over columns, each as high as `heights` says, in the same unit as what `roomIn` a column there is, from
 * the first on. Rows that are bound stand in one column, as far as a column has room for them.
 */
export function columnsFor<Row extends Dealt>(
  rows: readonly Row[],
  heights: readonly number[],
  roomIn: (column: number) => number,
): Row[][] {
  const columns: Row[][] = [];
  let left = 0;
  for (let first = 0; first < rows.length; ) {
    const height = (end: number) => heights.slice(first, end + 1).reduce((sum, one) => sum + one, 0);
    const room = roomIn(columns.length);
    const ends = held.map((bond) => endOf(rows, first, bond));
    const end = ends.find((last) => height(last) <= room) ?? first;
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

/** The last row that is bound to this one at least so firmly. */
function endOf(rows: readonly Dealt[], first: number, bond: Bond): number {
  let end = first;
  while (end + 1 < rows.length && (rows[end]?.bond ?? 0) >= bond) end += 1;
  return end;
}

/** Puts so many columns on each page. */
export function pagesFor<Row>(columns: readonly Row[][], perPage: number): Row[][][] {
  const count = Math.ceil(columns.length / perPage);
  return Array.from({ length: count }, (_, page) => columns.slice(page * perPage, (page + 1) * perPage));
}
