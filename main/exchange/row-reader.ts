import type { Unplaced, UnplacedReason } from '../../shared/map/imported-graph.ts';
import { choiceIn, coordinateIn, flagIn, integerIn, textIn } from './cell-reading.ts';
import type { ColumnName } from './columns.ts';
import type { SourceTable } from './source-tables.ts';

/** One row of a table by its fields. What makes no sense reads as its fallback, and is noted. */
export interface RowReader<Field extends ColumnName> {
  /** Whether there is a column for it. */
  has(field: Field): boolean;
  /** The cell as it stands; empty for one that is not there. */
  raw(field: Field): string;
  text(field: Field, most: number): string;
  choice<Value extends string, Fallback>(field: Field, values: readonly Value[], fallback: Fallback): Value | Fallback;
  integer(field: Field, least: number, most: number): number | null;
  flag(field: Field): boolean;
  /** Null unless both are there. */
  point(x: Field, y: Field): { readonly x: number; readonly y: number } | null;
  /** Notes that this could not be placed; null: the whole of the row. */
  note(field: Field | null, reason: UnplacedReason): void;
}

export function readRow<Field extends ColumnName>(
  what: Unplaced['what'],
  { columns, rows, lines }: SourceTable,
  mapping: ReadonlyMap<Field, number>,
  index: number,
  unplaced: Unplaced[],
): RowReader<Field> {
  const cells = rows[index] ?? [];
  const raw = (field: Field) => {
    const place = mapping.get(field);
    return place === undefined ? '' : (cells[place] ?? '');
  };
  const note = (field: Field | null, reason: UnplacedReason) => {
    const place = field === null ? undefined : mapping.get(field);
    const column = place === undefined ? null : (columns[place] ?? null);
    unplaced.push({ what, number: index + 1, line: lines[index] ?? null, column, reason });
  };
  /** What `read` makes of a cell that says something; null, and noted, where that is nothing. */
  const read = <Value>(field: Field, take: (cell: string) => Value | null): Value | null => {
    const cell = raw(field);
    if (cell.trim() === '') return null;
    const value = take(cell);
    if (value === null) note(field, 'unknown-value');
    return value;
  };
  return {
    has: (field) => mapping.has(field),
    raw,
    note,
    text(field, most) {
      const { text, isCut } = textIn(raw(field), most);
      if (isCut) note(field, 'shortened');
      return text;
    },
    choice: (field, values, fallback) => read(field, (cell) => choiceIn(field, cell, values)) ?? fallback,
    integer: (field, least, most) => read(field, (cell) => integerIn(cell, least, most)),
    flag: (field) => read(field, flagIn) ?? false,
    point(xField, yField) {
      const [x, y] = [read(xField, coordinateIn), read(yField, coordinateIn)];
      return x === null || y === null ? null : { x, y };
    },
  };
}
