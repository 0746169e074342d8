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
  for (const character of line) width += widthOfCharacter(character, isBold);
  return Math.ceil((width * size) / 1000);
}

/** The width of the widest of some lines. */
export function widthOfLines(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => widthOfLine(line, style)));
}

/**
 * Breaks text into lines no wider than `most` pixels, at spaces and zero-width spaces; a line feed always breaks. A word
 * that is wider than that has a line of its own. No line begins or ends with a space, and none is empty.
 */
export function linesOf(text: string, style: TextStyle, most: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of paragraph.match(/[^ \u200b]+[ \u200b]*/gu) ?? []) {
      if (line !== '' && widthOfLine(trimmed(line + piece), style) > most) {
        lines.push(trimmed(line));
        line = '';
      }
      line += piece;
    }
    return line === '' ? lines : [...lines, trimmed(line)];
  });
}

function trimmed(line: string): string {
  return line.replaceAll('\u200b', '').trim();
}

/** In thousandths of the font's size. A letter with an accent is as wide as without; other scripts are estimated. */
function widthOfCharacter(character: string, isBold: boolean): number {
  const table = isBold ? bold : regular;
  const known = table.get(character) ?? table.get(character.normalize('NFD').charAt(0));
  if (known !== undefined) return known;
  if (noWidth.test(character)) return 0;
  if (wide.test(character)) return 1_000;
  return /\p{Extended_Pictographic}/u.test(character) ? 1_300 : 620;
}

const noWidth = /[\p{M}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
