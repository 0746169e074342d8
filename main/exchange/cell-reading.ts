import { limits } from '../../shared/map/vocabulary.ts';
import type { ColumnName } from './columns.ts';
import { valueFor } from './table-words.ts';

/** What a cell of a table says, as a field of a map; null for a cell that says nothing this field could be. */

/** A number with a point or a comma, and dots or spaces between thousands where there is a comma too. */
export function numberIn(cell: string): number | null {
  const plain = cell.trim();
  const text = plain.includes('.') && plain.includes(',') ? plain.replaceAll('.', '') : plain;
  if (!/^[+-]?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/i.test(text)) return null;
  const number = Number(text.replace(',', '.'));
  return Number.isFinite(number) ? number + 0 : null;
}

export function integerIn(cell: string, least: number, most: number): number | null {
  const number = numberIn(cell);
  return number !== null && Number.isInteger(number) && number >= least && number <= most ? number : null;
}

export function coordinateIn(cell: string): number | null {
  const number = numberIn(cell);
  return number !== null && Math.abs(number) <= limits.coordinate ? number : null;
}

const flags: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['0', false],
  ['waar', true],
  ['onwaar', false],
]);

export function flagIn(cell: string): boolean | null {
  const known = valueFor('flag', cell);
  return known === null ? (flags.get(cell.trim().toLowerCase()) ?? null) : known === 'true';
}

/** One of these values, by its own name or by its word in any language. */
export function choiceIn<Value extends string>(
  field: ColumnName,
  cell: string,
  values: readonly Value[],
): Value | null {
  const value = valueFor(field, cell);
  return values.find((known) => known === value) ?? null;
}

/** A text of at most so many units, whole characters only, and whether it had to be cut. */
export function textIn(cell: string, most: number): { readonly text: string; readonly isCut: boolean } {
  const isCut = cell.length > most;
  const cut = isCut ? cell.slice(0, most).replace(/[\ud800-\udbff]$/, '') : cell;
  return { text: cut.toWellFormed(), isCut };
}
