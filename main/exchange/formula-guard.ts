/**
 * A spreadsheet runs a cell that begins with one of these (CSV injection, as OWASP lists it). An apostrophe before it
 * makes it text; where apostrophes stand before it already there comes one more, so that reading takes off exactly one.
 */
const runs = /^'*[=+\-@\t\r\n＝＋－＠]/;
const guarded = /^'+[=+\-@\t\r\n＝＋－＠]/;

export function guardCell(cell: string): string {
  return runs.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before `guardCell`. */
export function unguardCell(cell: string): string {
  return guarded.test(cell) ? cell.slice(1) : cell;
}
