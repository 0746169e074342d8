import type { Fineness } from './export-choice.ts';
import type { MapJson } from './map/json.ts';
import type { Language } from './map/vocabulary.ts';
import type { Paper } from './paper.ts';

/** Stands after the `#` of the page's address where it is to print for the command line, and shows no window. */
export const deskFragment = 'paper';

/** What is to be printed. A map comes as its reader may read it: nothing else of it goes to a browser. */
export interface PaperOrder {
  readonly map: MapJson;
  /** Stands under the title; null when there is none. */
  readonly coverLine: string | null;
  readonly paper: Paper;
  readonly language: Language;
  /** Both as ISO 8601: the day on the paper, and when the map was saved last. */
  readonly date: string;
  readonly version: string;
}

/** A picture that is to be painted, of a map as its reader may read it. */
export interface PictureOrder extends Pick<PaperOrder, 'map' | 'coverLine' | 'language'> {
  /** The day on the picture, as ISO 8601. */
  readonly date: string;
  readonly fineness: Fineness;
}

/** A PNG in base64, with its size in pixels; `isFinest` where a browser can't draw it as fine as was asked. */
export interface PaintedPicture {
  readonly png: string;
  readonly width: number;
  readonly height: number;
  readonly isFinest: boolean;
}

/** What the page does for the command line. Each settles when it is done. */
export interface PaperDesk {
  /** Lays the pages out, so that the page prints those and nothing else. Answers how many there are: none when nothing is in any part. */
  lay(order: PaperOrder): Promise<number>;
  /** The same picture that a window makes. */
  paint(order: PictureOrder): Promise<PaintedPicture>;
}
