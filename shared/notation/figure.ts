import { base64Of } from '../map/photos.ts';
import type { Person } from '../map/schema.ts';
import type { Figure, Kind } from '../map/vocabulary.ts';

/** The box that every path of a figure is drawn in. */
export const figureBox = 24;

/** What of somebody says how their figure looks. */
export type FigureFields = Pick<Person, 'kind' | 'figure' | 'emoji' | 'age' | 'deceased'> &
  Partial<Pick<Person, 'photo'>>;

/** What stands in the ring of somebody, in a box of 24 by 24. Paths are filled by the even-odd rule. */
export interface FigureLook {
  /** Null where an emoji or a photo stands. */
  readonly path: string | null;
  /** The address of a photo that fills the ring; null without one. */
  readonly photo: string | null;
  /** In the middle: an emoji, or in the symbol of a genogram the age. */
  readonly words: { readonly text: string; readonly size: number } | null;
  /** Whether a cross goes through it all: somebody who has died. */
  readonly isCrossed: boolean;
}

const person =
  'M12 5.2c1.99 0 3.6 1.61 3.6 3.6s-1.61 3.6-3.6 3.6s-3.6-1.61-3.6-3.6s1.61-3.6 3.6-3.6zM12 13.8c4 0 6.8 2.3 6.8 5.1c0 .5-.3.8-.8.8H6c-.5 0-.8-.3-.8-.8c0-2.8 2.8-5.1 6.8-5.1z';

/** The head and shoulders of one of two people side by side. */
const half = (x: number) =>
  `M${x} 7c1.5 0 2.7 1.2 2.7 2.7s-1.2 2.7-2.7 2.7s-2.7-1.2-2.7-2.7s1.2-2.7 2.7-2.7zM${x} 13.4c2.6 0 4.3 1.7 4.3 3.9c0 .4-.2.6-.6.6h-7.4c-.4 0-.6-.2-.6-.6c0-2.2 1.7-3.9 4.3-3.9z`;

const paths: Readonly<Record<Kind, string>> = {
  person,
  group: half(7.5) + half(16.5),
  organisation:
    'M6.4 19V5.9c0-.5.4-.9.9-.9h9.4c.5 0 .9.4.9.9V19zM8.8 7.6v2.2H11V7.6zM13 7.6v2.2h2.2V7.6zM8.8 11.6v2.2H11v-2.2zM13 11.6v2.2h2.2v-2.2zM10.8 15.6V19h2.4v-3.4z',
  activity: 'M12 4.6l2.2 4.8l5.2.6l-3.9 3.5l1.1 5.1L12 16l-4.6 2.6l1.1-5.1L4.6 10l5.2-.6z',
  place:
    'M12 4.6c3.1 0 5.4 2.3 5.4 5.3c0 3.8-5.4 9.4-5.4 9.4S6.6 13.7 6.6 9.9c0-3 2.3-5.3 5.4-5.3zM12 7.9c-1.2 0-2.1.9-2.1 2.1s.9 2.1 2.1 2.1s2.1-.9 2.1-2.1s-.9-2.1-2.1-2.1z',
  animal:
    'M12 12c2.7 0 4.8 2.4 4.8 4.4c0 1.4-1 2-2.2 2c-.9 0-1.6-.4-2.6-.4s-1.7.4-2.6.4c-1.2 0-2.2-.6-2.2-2c0-2 2.1-4.4 4.8-4.4zM6.6 9.2c.8 0 1.5.8 1.5 1.8s-.7 1.8-1.5 1.8s-1.5-.8-1.5-1.8s.7-1.8 1.5-1.8zM17.4 9.2c.8 0 1.5.8 1.5 1.8s-.7 1.8-1.5 1.8s-1.5-.8-1.5-1.8s.7-1.8 1.5-1.8zM9.9 5.6c.9 0 1.5.9 1.5 2s-.6 2-1.5 2s-1.5-.9-1.5-2s.6-2 1.5-2zM14.1 5.6c.9 0 1.5.9 1.5 2s-.6 2-1.5 2s-1.5-.9-1.5-2s.6-2 1.5-2z',
};

/** The symbols of a genogram (McGoldrick): each an outline, with room for the age. */
const symbols: Readonly<Record<Exclude<Figure, 'neutral'>, string>> = {
  male: 'M5.5 5.5h13v13h-13zM7.2 7.2v9.6h9.6V7.2z',
  female:
    'M12 4.8c4 0 7.2 3.2 7.2 7.2s-3.2 7.2-7.2 7.2s-7.2-3.2-7.2-7.2s3.2-7.2 7.2-7.2zM12 6.5c-3 0-5.5 2.5-5.5 5.5s2.5 5.5 5.5 5.5s5.5-2.5 5.5-5.5s-2.5-5.5-5.5-5.5z',
  other: 'M12 3.4l8.6 8.6l-8.6 8.6l-8.6-8.6zM12 5.8L5.8 12l6.2 6.2l6.2-6.2z',
};

/** Two bars from corner to corner, within the ring. */
export const crossPath =
  'M5.1 4.2L12 11.1l6.9-6.9l.9.9l-6.9 6.9l6.9 6.9l-.9.9l-6.9-6.9l-6.9 6.9l-.9-.9l6.9-6.9l-6.9-6.9z';

const emojiSize = 13;
const ageSize = 6.5;
/** Of a hundred and more: three figures. */
const highAgeSize = 4.7;

type SymbolFields = Pick<FigureFields, 'kind' | 'figure' | 'emoji' | 'photo'>;

/** Whether somebody is drawn by the symbol of a genogram. */
export function isSymbol({ kind, figure, emoji, photo = null }: SymbolFields): boolean {
  return kind === 'person' && figure !== 'neutral' && emoji === '' && photo === null;
}

/** Whether the age of somebody stands in their symbol, and not under the name. There is no room for it behind a cross. */
export function isAgeInside(fields: SymbolFields & Pick<FigureFields, 'deceased'>): boolean {
  return isSymbol(fields) && !fields.deceased;
}

/** How the figure of somebody looks, with their photo if they have one. The same fields give the same object. */
export function lookOfFigure(fields: FigureFields, photos: ReadonlyMap<string, Uint8Array> = noPhotos): FigureLook {
  const { kind, figure, deceased, photo: photoId = null } = fields;
  const photo = photoId === null ? undefined : photos.get(photoId);
  if (photoId !== null && photo !== undefined) return lookWithPhoto(photoId, photo, deceased);
  const emoji = firstCharacter(fields.emoji);
  const age = isAgeInside(fields) ? fields.age : null;
  return remembered([kind, figure, emoji, age, deceased].join('\n'), () => ({
    path: emoji !== '' ? null : isSymbol(fields) && figure !== 'neutral' ? symbols[figure] : paths[kind],
    photo: null,
    words:
      emoji !== ''
        ? { text: emoji, size: emojiSize }
        : age === null
          ? null
          : { text: String(age), size: age > 99 ? highAgeSize : ageSize },
    isCrossed: deceased,
  }));
}

function lookWithPhoto(id: string, bytes: Uint8Array, deceased: boolean): FigureLook {
  return remembered(`photo ${id} ${deceased}`, () => ({
    path: null,
    photo: `data:image/jpeg;base64,${base64Of(bytes)}`,
    words: null,
    isCrossed: deceased,
  }));
}

const noPhotos: ReadonlyMap<string, Uint8Array> = new Map();

function remembered(key: string, make: () => FigureLook): FigureLook {
  const known = looks.get(key);
  if (known !== undefined) return known;
  const look = make();
  looks.set(key, look);
  return look;
}

const looks = new Map<string, FigureLook>();

const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** A file may hold more there than one emoji. */
function firstCharacter(text: string): string {
  if (text === '') return '';
  return [...characters.segment(text.trim())][0]?.segment ?? '';
}

/** What everybody has of whom no more is said. */
export const neutralFigure = lookOfFigure({ kind: 'person', figure: 'neutral', emoji: '', age: null, deceased: false });
