import type { PaperRow } from './paper-row.ts';
import { type Bond, bonds } from './paper-row.ts';

type Dealt = Pick<PaperRow, 'bond'>;

/** From the loosest on: what stands together if there is room. Past the last each row stands for itself. */
const held: readonly Bond[] = [bonds.loose, bonds.firm, bonds.heading, bonds.whole];

/**
 * Deals rows out over columns, each as high as `heights` says, in the same unit as what `roomIn` a column there is, from
 * the first on. Rows that are bound stand in one column; more of them than any column holds go on in the next.
 */
export function columnsFor<Row extends Dealt>(
  rows: readonly Row[],
  heights: readonly number[],
  roomIn: (column: number) => number,
): Row[][] {
  const columns: Row[][] = [];
  let left = Number.NEGATIVE_INFINITY;
  const put = (first: number, end: number, level: number) => {
    const height = heights.slice(first, end).reduce((sum, one) => sum + one, 0);
    const room = roomIn(columns.length);
    const bond = held[level];
    if (height > left && height > room && end - first > 1) {
      for (const [from, to] of runsOf(rows, first, end, bond)) put(from, to, level + 1);
      return;
    }
    if (height > left) {
      columns.push([]);
      left = room;
    }
    columns.at(-1)?.push(...rows.slice(first, end));
    left -= height;
  };
  put(0, rows.length, 0);
  return rows.length === 0 ? [] : columns;
}

/** Rows between two places in runs that are bound at least so firmly; one by one where no bond is given. */
function runsOf(rows: readonly Dealt[], first: number, end: number, bond: Bond | undefined): [number, number][] {
  const runs: [number, number][] = [];
  let from = first;
  for (let at = first; at < end; at += 1) {
    const isBound = bond !== undefined && (rows[at]?.bond ?? bonds.none) >= bond;
    if (isBound && at + 1 < end) continue;
    runs.push([from, at + 1]);
    from = at + 1;
  }
  return runs;
}

/** Puts so many columns on each page. */
export function pagesFor<Row>(columns: readonly Row[][], perPage: number): Row[][][] {
  const count = Math.ceil(columns.length / perPage);
  return Array.from({ length: count }, (_, page) => columns.slice(page * perPage, (page + 1) * perPage));
}
