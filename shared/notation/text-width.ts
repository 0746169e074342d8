import { bold, descent, regular } from './font-widths.ts';

/** How text is set: its size in pixels, and whether in the bold or the medium weight. */
export interface TextStyle {
  readonly size: number;
  readonly isBold: boolean;
}

/** How far a line as high as the font's size reaches under its baseline, as a part of that size. */
export const fontDescent = descent;

/** The width of one line of text in whole pixels, rounded up. */
function widthOfLine(line: string, { size, isBold }: TextStyle): number {
  let width = 0;
  let before = '';
  for (const character of line) {
    // Emoji that are joined are drawn as one.
    if (before !== joiner || !pictographic.test(character)) width += widthOfCharacter(character, isBold);
    before = character;
  }
  return Math.ceil((width * size) / 1000);
}

const joiner = '\u200d';

/** The width of the widest of some lines. */
export function widthOfLines(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => widthOfLine(line, style)));
}

/**
 * Breaks text into lines no wider than `most` pixels, at spaces; a line feed always breaks. A word that is wider than that
 * is broken after a hyphen or a slash in it, else where the line is full, in Latin letters with a hyphen. No line begins
 * or ends with a space, and none is empty. Of a paragraph of more than `mostLines` the rest is left out, with an ellipsis.
 * A line with letters that run from right to left says so, for who draws it.
 */
export function linesOf(text: string, style: TextStyle, most: number, mostLines = Number.POSITIVE_INFINITY): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const word of paragraph.match(/[^ ]+ */gu) ?? []) {
      for (const piece of piecesOf(word, style, most)) {
        if (line !== '' && widthOfLine((line + piece).trim(), style) > most) {
          lines.push(line.trim());
          line = '';
        }
        line += piece;
      }
    }
    if (line !== '') lines.push(line.trim());
    return (lines.length > mostLines ? cut(lines.slice(0, mostLines), style, most) : lines).map(directed);
  });
}

/** Lines that are not all there are: the last ends with an ellipsis. */
function cut(lines: readonly string[], style: TextStyle, most: number): string[] {
  const kept = [...signs.segment((lines.at(-1) ?? '').replace(/[-–…]+$/u, ''))].map(({ segment }) => segment);
  while (kept.length > 1 && widthOfLine(`${kept.join('')}…`, style) > most) kept.pop();
  return [...lines.slice(0, -1), `${kept.join('').trimEnd()}…`];
}

/** A word in pieces that each go on a line: whole, if that does. */
function piecesOf(word: string, style: TextStyle, most: number): readonly string[] {
  if (widthOfLine(word.trim(), style) <= most) return [word];
  return word
    .split(/(?<=[\p{L}\p{N}][-‐–/@_.])(?=[\p{L}\p{N}])/u)
    .flatMap((part) => (widthOfLine(part.trim(), style) <= most ? [part] : partsOf(part, style, most)));
}

const signs = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A word that is too wide in parts that are not. */
function partsOf(word: string, style: TextStyle, most: number): string[] {
  const parts: string[] = [];
  let part = '';
  const [, bare = '', spaces = ''] = /^(.*?)( *)$/su.exec(word) ?? [];
  for (const { segment } of signs.segment(bare)) {
    const isFull = part !== '' && widthOfLine(`${part}${segment}-`, style) > most;
    if (isFull) {
      const isInWord = latinAtEnd.test(part) && latinAtEnd.test(segment);
      parts.push(isInWord ? `${part}-` : part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part + spaces];
}

const latinAtEnd = /\p{Script=Latin}$/u;

/** Where its first letter says which way a line runs, signs at its ends stand where they belong. */
function directed(line: string): string {
  return fromTheRight.test(line) ? `\u2068${line}\u2069` : line;
}

const fromTheRight = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** In thousandths of the font's size. A letter with an accent is as wide as without; other scripts are estimated. */
function widthOfCharacter(character: string, isBold: boolean): number {
  const table = isBold ? bold : regular;
  const known = table.get(character) ?? table.get(character.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  if (noWidth.test(character)) return 0;
  if (wide.test(character)) return 1_000;
  return pictographic.test(character) ? 1_300 : 620;
}

const pictographic = /\p{Extended_Pictographic}/u;
const noWidth = /[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
