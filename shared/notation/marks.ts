import type { HouseholdMap } from '../map/schema.ts';
import { labelOf, tiesOf } from '../map/ties.ts';
import { type Strength, type SupportLabel, supportLabels } from '../map/vocabulary.ts';

/** The support labels, and `unknown` for a tie that has none yet. */
export type Mark = SupportLabel | 'unknown';

/** Every mark, in the order it is shown to people. */
export const marks: readonly Mark[] = [...supportLabels, 'unknown'];

export function markOf(label: SupportLabel | null): Mark {
  return label ?? 'unknown';
}

/**
 * How somebody around the homes is drawn. `untied` is who has no line to a home: there is nothing of it that is not known
 * yet, and somebody in a copy whose line is kept from its reader looks the same.
 */
export type PersonMark = Mark | 'untied';

export function markOfPerson(map: HouseholdMap, id: string): PersonMark {
  const label = labelOf(map, id);
  const isTied = tiesOf(map, id).some(({ from, to }) => map.homes.has(from === id ? to : from));
  return label === null && !isTied ? 'untied' : markOf(label);
}

/**
 * How a mark's line is broken, in multiples of the line's width, drawn with round ends (which lengthen each dash by one
 * width). Empty is unbroken. Own strength is solid, network dashed, volunteer dotted, professional dash and dot; what is
 * not known yet is a row of dots far apart.
 */
export const patterns: Readonly<Record<Mark, readonly number[]>> = {
  own: [],
  network: [2.2, 2.4],
  volunteer: [0.01, 2.1],
  professional: [3, 2.2, 0.01, 2.2],
  unknown: [0.01, 4.2],
};

/** The same along a zigzag, where a longer dash would hide the turns, and a wider gap would break them. */
const zigzagPatterns: Readonly<Record<Mark, readonly number[]>> = {
  own: [],
  network: [1.3, 1.6],
  volunteer: [0.01, 1.5],
  professional: [2, 1.6, 0.01, 1.6],
  unknown: [0.01, 2.6],
};

/** The width of a tie's line at zoom 1, in pixels. */
export const tieWidths: Readonly<Record<Strength, number>> = { weak: 2, normal: 3.5, strong: 6.5 };

/** The edge of the badge with the letter: how strong a tie is, said a second time. */
export const badges = { weak: 'dashed', normal: 'outlined', strong: 'filled' } as const satisfies Record<
  Strength,
  string
>;

/** The dash lengths in pixels of a mark's line of this width; null for an unbroken line. */
export function dashesOf(mark: Mark, width: number, isZigzag = false): readonly number[] | null {
  const pattern = (isZigzag ? zigzagPatterns : patterns)[mark];
  return pattern.length === 0 ? null : pattern.map((part) => Math.round(part * width * 100) / 100);
}
