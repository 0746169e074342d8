/** The words and bounds of a map, for who needs no schema to know them. */

/** The version of the document this program writes. Older ones are migrated, newer ones are opened to read only. */
export const schemaVersion = 1;

export const supportLabels = ['own', 'network', 'volunteer', 'professional'] as const;
export type SupportLabel = (typeof supportLabels)[number];

export const strengths = ['weak', 'normal', 'strong'] as const;
export type Strength = (typeof strengths)[number];

/**
 * Who gives, along the tie: `forward` is from its `from` end to its `to` end, `none` is nobody. That it is not known yet
 * is null, as with a label. A tie to the home ends at the home.
 */
export const flows = ['none', 'forward', 'backward', 'both'] as const;
export type Flow = (typeof flows)[number];

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Bounds of what one map holds. Lengths are in UTF-16 units, coordinates in map units (one pixel at zoom 1). */
export const limits = {
  title: 200,
  name: 200,
  role: 100,
  homes: 10,
  people: 5_000,
  ties: 20_000,
  coordinate: 100_000,
} as const;
