import Papa from 'papaparse';
import { AppError } from '../../shared/errors.ts';
import { unguardCell } from './formula-guard.ts';
import { emptyTable, isKnownHead, isTableOfTies, type SourceTable, type SourceTables } from './source-tables.ts';
import { decodeTable, faultAt, refuseLarge } from './source-text.ts';
import { isOwnTable } from './table-words.ts';

const maxCells = 1_000_000;
const delimiters = [';', ',', '\t'];

/**
 * One or two tables as other programs write them, in any order: who is in them, and which ties. Delimiter, encoding and
 * head are found by what is there. Throws `csv-nul`, `csv-too-large` over 1,000,000 cells, `bad-csv` for a quote that is
 * not closed, each with line and column; `file-too-large` over 64 MiB; `nothing-to-import`.
 */
export function readCsv(files: readonly Uint8Array[]): SourceTables {
  const tables = files.map(readTable).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new AppError('nothing-to-import');
  const people = tables.find(({ columns }) => !isTableOfTies(columns)) ?? emptyTable;
  const ties = tables.find(({ columns }) => isTableOfTies(columns)) ?? emptyTable;
  const isOwn = isOwnTable('people', people.columns) && (ties === emptyTable || isOwnTable('ties', ties.columns));
  return { isOwn, title: '', people, ties };
}

function readTable(bytes: Uint8Array): SourceTable {
  refuseLarge(bytes);
  const text = decodeTable(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw faultAt('csv-nul', text, nul);
  const lines = readCells(text, delimiterOf(text));
  const [first = [], ...others] = lines;
  const hasHead = first.some(isKnownHead);
  const width = lines.reduce((most, line) => Math.max(most, line.length), 0);
  const columns = Array.from({ length: width }, (_, index) => (hasHead ? first[index] : undefined) || nameOf(index));
  if (hasHead) return { columns, rows: others };
  // Without a head the first column is who, and a second what they are.
  return { columns: columns.map((name, index) => ['name', 'role'][index] ?? name), rows: lines };
}

function readCells(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let cells = 0;
  let fault: AppError | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      const isEmpty = data.every((cell) => cell === '');
      // The end of the last line is no line.
      if (data.length > 1 || !isEmpty) cells += data.length;
      const [error] = errors;
      if (error !== undefined) fault = faultAt('bad-csv', text, Math.max(0, (error.index ?? meta.cursor) - 1));
      else if (cells > maxCells) fault = faultAt('csv-too-large', text, Math.max(0, meta.cursor - 1));
      if (fault !== null) parser.abort();
      else if (!isEmpty) rows.push(data.map(unguardCell));
    },
  });
  if (fault !== null) throw fault;
  return rows;
}

/** The one that stands most often in the first line outside quotes. */
function delimiterOf(text: string): string {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return delimiters.toSorted((one, other) => (counts.get(other) ?? 0) - (counts.get(one) ?? 0))[0] ?? ';';
}

/** A, B, … as a spreadsheet names a column. */
function nameOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${nameOf(Math.floor(index / 26) - 1)}${letter}`;
}
