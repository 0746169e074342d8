import { limits } from '../../shared/map/vocabulary.ts';

/** What stands before a sentence in a list that was copied: a bullet, a number, a box. */
const bullet = /^(?:(?:[-–—*+•▪◦‣●☐☑✓]|\d{1,3}[.)]|\[[ xX]?\])\s+)+/u;
const endOfLine = /[\n\v\f\r\u0085\u2028\u2029]+/u;

/** The sentences in what was pasted, a line each, each as long as a row may be. Lines that say nothing are left out. */
export function rowsIn(words: string): readonly string[] {
  return words
    .toWellFormed()
    .split(endOfLine)
    .map((line) => line.trim().replace(bullet, '').trim().slice(0, limits.note).toWellFormed())
    .filter((line) => line !== '');
}
