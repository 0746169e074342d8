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

/** What somebody on the map is. */
export const kinds = ['person', 'group', 'organisation', 'activity', 'place', 'animal'] as const;
export type Kind = (typeof kinds)[number];

/** How a person is drawn: the neutral figure, or by choice the symbol of a genogram. */
export const figures = ['neutral', 'male', 'female', 'other'] as const;
export type Figure = (typeof figures)[number];

/** How dear somebody is to the household: the rings around it. */
export const closenesses = ['close', 'middle', 'far'] as const;
export type Closeness = (typeof closenesses)[number];

/** What the sectors of a map go by: the kind of support, the part of life, or there are none. */
export const sectorKinds = ['none', 'label', 'domain'] as const;

/** Whether a person was asked to help, and what they said. */
export const answers = ['not-asked', 'asked', 'yes', 'no'] as const;
export type Answer = (typeof answers)[number];

export const helps = ['practical', 'company', 'advice', 'emotional'] as const;
export type Help = (typeof helps)[number];

/** How often two see or hear each other. `rarely` is a few times a year. */
export const frequencies = ['daily', 'weekly', 'monthly', 'rarely', 'not-now'] as const;

/** The parts of life every map begins with. Such a domain has no name of its own until somebody gives it one. */
export const defaultDomains = [
  'household',
  'money',
  'housing',
  'work',
  'health',
  'leisure',
  'people',
  'safety',
] as const;
export type DefaultDomain = (typeof defaultDomains)[number];

/** Whom a copy may be for, in every map until somebody changes that. Such a reader has no name until it is given one. */
export const defaultReaders = ['school', 'doctor', 'child', 'neighbour'] as const;

/** How a copy shows people its reader may not read about: by their initials, or not at all. */
export const withholdings = ['initials', 'nothing'] as const;

/** What a copy can be: a part of the paper, or a file. */
export const copyParts = [
  'map',
  'list',
  'plan',
  'contacts',
  'fridge',
  'blank',
  'svg',
  'png',
  'pdf',
  'json',
  'graphml',
  'csv',
] as const;

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

/** Bounds of what one map holds. Lengths are in UTF-16 units, coordinates in map units (one pixel at zoom 1). */
export const limits = {
  title: 200,
  name: 200,
  role: 100,
  reach: 200,
  /** What people type; where two typed at once the two together may be longer, up to `longestNote`. */
  note: 2_000,
  longestNote: 20_000,
  emoji: 32,
  /** Of one photo, in bytes; and how many a map holds. */
  photo: 65_536,
  photos: 250,
  age: 130,
  domains: 40,
  worries: 200,
  goingWell: 200,
  goals: 100,
  steps: 1_000,
  actions: 1_000,
  agreements: 200,
  participants: 200,
  readers: 40,
  copies: 1_000,
  /** When and where something is, in words. */
  when: 200,
  homes: 10,
  people: 5_000,
  ties: 20_000,
  coordinate: 100_000,
  /** The years a tie may be said to go back to. */
  years: [1900, 2200],
} as const;
