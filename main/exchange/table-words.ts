import type { Language } from '../../shared/map/vocabulary.ts';
import { exchange as english } from '../../shared/text/en/exchange.ts';
import { exchange as dutch } from '../../shared/text/nl/exchange.ts';
import { type ColumnName, peopleNames, tieNames } from './columns.ts';

/** The words of a table, from what the program itself says to them and back, whichever language they are in. */

const catalogues = { nl: dutch, en: english } as const;
type Words = Readonly<Record<string, Readonly<Record<string, string>>>>;

export function headOf(name: ColumnName, language: Language): string {
  return catalogues[language].columns[name];
}

/** What stands in a cell for a value; a value without words of its own stands as it is. */
export function wordOf(name: ColumnName | 'flag', value: string, language: Language): string {
  const words = (catalogues[language].values as Words)[name];
  if (words === undefined) return value;
  // The kinds of help are several in one cell.
  if (name === 'help')
    return value === ''
      ? ''
      : value
          .split(' ')
          .map((each) => ownWord(words, each))
          .join(', ');
  return ownWord(words, value);
}

function ownWord(words: Readonly<Record<string, string>>, value: string): string {
  return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
}

const valuesByWord = new Map<string, ReadonlyMap<string, string>>(
  Object.keys(dutch.values).map((name) => [
    name,
    new Map(
      Object.values(catalogues).flatMap(({ values }) =>
        Object.entries((values as Words)[name] ?? {}).flatMap(([value, word]) => [
          [folded(value), value],
          [folded(word), value],
        ]),
      ),
    ),
  ]),
);

/** The value a word stands for, in whatever language; null for a word that is not known. */
export function valueFor(name: ColumnName | 'flag', word: string): string | null {
  return valuesByWord.get(name)?.get(folded(word)) ?? null;
}

/** A word or a head as it is compared: without capitals, signs and spaces. */
export function folded(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}@]/gu, '');
}

/** Whether these are the heads of a table that this program wrote, in one of its languages. */
export function isOwnTable(table: 'people' | 'ties', heads: readonly string[]): boolean {
  const names: readonly ColumnName[] = table === 'people' ? peopleNames : tieNames;
  return Object.values(catalogues).some(
    ({ columns }) => heads.length === names.length && names.every((name, index) => columns[name] === heads[index]),
  );
}
