import Papa from 'papaparse';
import { AppError } from '../../shared/errors.ts';
import { unguardCell } from './formula-guard.ts';
import { emptyTable, isKnownHead, isTableOfTies, type SourceTable, type SourceTables } from './source-tables.ts';
import { decodeTable, faultAt, refuseLarge } from './source-text.ts';
import { isOwnTable } from './table-words.ts';

const maxCells = 1_000_000;
const maxColumns = 1_000;
const delimiters = [';', ',', '\t'];

/**
 * One or two tables as other programs write them, in any order: who is in them, and which ties. Delimiter, encoding and
 * head are found by what is there. Throws `csv-nul`, `csv-too-large` over 1,000,000 cells, `bad-csv` for a quote that is
 * not closed, each with line and column; `file-too-large` over 64 MiB; `import-too-large` over 1,000 columns;
 * `nothing-to-import`. With `isSwapped` who was taken for people are the ties, and the other way round.
 */
export function readCsv(files: readonly Uint8Array[], isSwapped = false): SourceTables {
  const tables = files.map(readTable).filter(({ rows }) => rows.length > 0);
  if (tables.length === 0) throw new AppError('nothing-to-import');
  const [people, ties] = isSwapped ? dealt(tables).toReversed() : dealt(tables);
  if (people === undefined || ties === undefined) throw new AppError('not-two-tables');
  const isOwn = isOwnTable('people', people.columns) && (ties === emptyTable || isOwnTable('ties', ties.columns));
  return { isOwn, title: '', people, ties };
}

/** The table of people and the table of ties, as far as their heads tell; else as they were given. */
function dealt(tables: readonly SourceTable[]): readonly SourceTable[] {
  const [first = emptyTable, second = emptyTable, ...more] = tables;
  if (more.length > 0) return [];
  const isTurned = isTableOfTies(first.columns) && !isTableOfTies(second.columns);
  return isTurned ? [second, first] : [first, second];
}

function readTable(bytes: Uint8Array): SourceTable {
  refuseLarge(bytes);
  const text = decodeTable(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0) throw faultAt('csv-nul', text, nul);
  const { rows, lines } = readCells(text, delimiterOf(text));
  const [first = [], ...others] = rows;
  const hasHead = first.some(isKnownHead);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > maxColumns) throw new AppError('import-too-large');
  const columns = Array.from({ length: width }, (_, index) => (hasHead ? first[index] : undefined) || nameOf(index));
  if (hasHead) return { columns, rows: others, lines: lines.slice(1) };
  // Without a head the first column is who, and a second what they are.
  return { columns: columns.map((name, index) => ['name', 'role'][index] ?? name), rows, lines };
}

function readCells(
  text: string,
  delimiter: string,
): Pick<SourceTable, 'lines'> & { readonly rows: readonly string[][] } {
  const rows: string[][] = [];
  const lines: number[] = [];
  let line = 0;
  let cells = 0;
  let fault: AppError | null = null;
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors, meta }, parser) {
      line += 1;
      const isEmpty = data.every((cell) => cell === '');
      // The end of the last line is no line.
      if (data.length > 1 || !isEmpty) cells += data.length;
      const [error] = errors;
      if (error !== undefined) fault = faultAt('bad-csv', text, Math.max(0, (error.index ?? meta.cursor) - 1));
      else if (cells > maxCells) fault = faultAt('csv-too-large', text, Math.max(0, meta.cursor - 1));
      if (fault !== null) parser.abort();
      else if (!isEmpty) {
        rows.push(data.map(unguardCell));
        lines.push(line);
      }
    },
  });
  if (fault !== null) throw fault;
  return { rows, lines };
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
