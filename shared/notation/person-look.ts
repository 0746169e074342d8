import type { Person } from '../map/schema.ts';

/** The diameter of a person's figure, ring included, and the width its caption may take, in pixels at zoom 1. */
export const figureSize = 60;
export const captionWidth = 140;

/** The neutral figure, as an SVG path in a box of 24 by 24. */
export const figurePath =
  'M12 5.2c1.99 0 3.6 1.61 3.6 3.6s-1.61 3.6-3.6 3.6s-3.6-1.61-3.6-3.6s1.61-3.6 3.6-3.6zM12 13.8c4 0 6.8 2.3 6.8 5.1c0 .5-.3.8-.8.8H6c-.5 0-.8-.3-.8-.8c0-2.8 2.8-5.1 6.8-5.1z';

const longestName = 38;
const longestRole = 28;
const longestWord = 13;

/**
 * What stands under a person: the name, and the role on a line of its own where there are both. Shortened to what fits,
 * with an ellipsis; a word wider than the caption can be broken at zero-width spaces.
 */
export function captionOf({ name, role }: Pick<Person, 'name' | 'role'>): string {
  return [shortened(name, longestName), shortened(role, longestRole)].filter((line) => line !== '').join('\n');
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function shortened(words: string, longest: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longestWord) return line;
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  const kept = characters.length > longest ? [...characters.slice(0, longest - 1), '…'] : characters;
  let sinceSpace = 0;
  let broken = '';
  for (const character of kept) {
    sinceSpace = character === ' ' ? 0 : sinceSpace + 1;
    if (sinceSpace > longestWord) {
      broken += '\u200b';
      sinceSpace = 1;
    }
    broken += character;
  }
  return broken;
}
