import Papa from 'papaparse';
import type { TableStyle } from '../../shared/export-choice.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { type Cell, type ColumnName, peopleNames, peopleRowsOf, tieNames, tieRowsOf } from './columns.ts';
import { guardCell } from './formula-guard.ts';
import { headOf, wordOf } from './table-words.ts';

/** What sets the styles of a table apart. */
export const csvStyles = {
  dutch: { delimiter: ';', decimal: ',', mark: '\ufeff' },
  international: { delimiter: ',', decimal: '.', mark: '' },
} as const satisfies Record<TableStyle, unknown>;

/**
 * A map as two tables in UTF-8, with heads and words in one language: homes and people, and ties. No cell begins with
 * what a spreadsheet would run. A NUL gives way to the sign for a character nobody knows.
 */
export function mapCsv(
  map: HouseholdMap,
  style: TableStyle,
  language: Language,
): { readonly people: string; readonly ties: string } {
  return {
    people: table(peopleNames, peopleRowsOf(map), style, language),
    ties: table(tieNames, tieRowsOf(map), style, language),
  };
}

function table<Name extends ColumnName>(
  names: readonly Name[],
  rows: readonly Readonly<Record<Name, Cell>>[],
  style: TableStyle,
  language: Language,
): string {
  const { delimiter, decimal, mark } = csvStyles[style];
  const head = names.map((name) => headOf(name, language));
  const lines = rows.map((row) => names.map((name) => cellText(name, row[name], decimal, language)));
  return `${mark}${Papa.unparse([head, ...lines], { delimiter, newline: '\r\n' })}\r\n`;
}

function cellText(name: ColumnName, cell: Cell, decimal: string, language: Language): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return wordOf('flag', String(cell), language);
  if (typeof cell === 'number') return guardCell(String(cell).replace('.', decimal));
  return guardCell(wordOf(name, cell, language).replaceAll('\0', '\ufffd'));
}
