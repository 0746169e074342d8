import type { Language } from './map/vocabulary.ts';

/** How the program looks. `system`: light or dark, plain or in strong contrast, as the computer is set. */
export const looks = ['system', 'light', 'dark', 'contrast'] as const;
export type Look = (typeof looks)[number];

export const textSizes = ['normal', 'large', 'largest'] as const;

/** How the map is drawn on screen. `children`: larger figures and fewer words, in the same places. */
export const drawings = ['usual', 'children'] as const;
export type DrawingLook = (typeof drawings)[number];

/** How the program speaks and looks, in every window alike. It is kept on this computer and says nothing of a map. */
export interface Preferences {
  readonly language: Language;
  readonly look: Look;
  readonly textSize: (typeof textSizes)[number];
  readonly drawing: DrawingLook;
  /** The hints on a first map were read and put away. */
  readonly areHintsSeen: boolean;
}
