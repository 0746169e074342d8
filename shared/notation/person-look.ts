import type { Person } from '../map/schema.ts';
import { type FigureFields, isAgeInside } from './figure.ts';

/** The diameter of a person's figure, ring included, and the width its caption may take, in pixels at zoom 1. */
export const figureSize = 60;
export const captionWidth = 140;
/** The same of somebody in a home, where people stand nearer to each other. */
export const memberCaptionWidth = 114;

const longestName = 38;
const longestRole = 28;

/** What of somebody stands under their figure. */
export type CaptionFields = Pick<Person, 'name' | 'role'> & Partial<FigureFields & Pick<Person, 'home'>>;

/**
 * What stands under a person: the name, and the role with the age on a line of its own where there are both. Shortened to
 * what fits, with an ellipsis.
 */
export function captionOf(person: CaptionFields): string {
  const {
    name,
    role,
    age = null,
    kind = 'person',
    figure = 'neutral',
    emoji = '',
    photo = null,
    deceased = false,
  } = person;
  const isInside = isAgeInside({ kind, figure, emoji, photo, deceased });
  const about = shortened(role, longestRole);
  const aged = age === null || isInside ? about : [about, String(age)].filter((part) => part !== '').join(', ');
  return [shortened(name, longestName), aged].filter((line) => line !== '').join('\n');
}

const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

function shortened(words: string, longest: number): string {
  const line = words.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
