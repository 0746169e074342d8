import type { Language } from './map/vocabulary.ts';
import type { Ink } from './notation/paper.ts';
import type { MapPaper, Orientation } from './notation/paper-sheets.ts';

/** What can be printed, in the order it is printed. */
export const paperParts = ['map', 'plan', 'list', 'contacts', 'fridge', 'blank'] as const;
export type PaperPart = (typeof paperParts)[number];

/** The size of text on paper, in points. */
export const paperTextSizes = ['12', '14', '16'] as const;
export type PaperTextSize = (typeof paperTextSizes)[number];

/** What is printed, and how. An alias, as what goes over the bridge is: an interface is no JSON to the compiler. */
export type Paper = {
  /** At least one. */
  readonly parts: readonly PaperPart[];
  /** What the map is printed on; the rest is on A4. */
  readonly mapPaper: MapPaper;
  readonly orientation: Orientation;
  readonly ink: Ink;
  /** Null: the language on screen. */
  readonly language: Language | null;
  readonly textSize: PaperTextSize;
  readonly hasNotes: boolean;
};

/** How it is until somebody chooses. */
export const firstPaper: Paper = {
  parts: ['map', 'plan'],
  mapPaper: 'a4',
  orientation: 'landscape',
  ink: 'colour',
  language: null,
  textSize: '12',
  hasNotes: false,
};
