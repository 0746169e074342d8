import type { ShownTable } from '../shared/import-shapes.ts';
import { textIn } from './exchange/cell-reading.ts';
import type { SourceTable } from './exchange/source-tables.ts';

const most = { rows: 6, cell: 120 };

/** So much of a table that a person sees what it is. */
export function shownTable({ columns, rows }: SourceTable): ShownTable {
  const cut = (cell: string | undefined) => {
    const { text, isCut } = textIn(cell ?? '', most.cell);
    return isCut ? `${text}…` : text;
  };
  return {
    columns: columns.map(cut),
    rows: rows.slice(0, most.rows).map((row) => columns.map((_, index) => cut(row[index]))),
    count: rows.length,
  };
}
