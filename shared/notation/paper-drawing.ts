import type { HouseholdMap } from '../map/schema.ts';
import { type DrawingWords, drawingSvg } from './drawing-svg.ts';
import { farNameOf, nameOrRole } from './far-name.ts';
import type { Palette } from './palette.ts';
import { paperLines } from './paper-lines.ts';
import { mapWithin, type Sheet } from './paper-places.ts';
import { zonesOf } from './places.ts';
import { captionSize } from './sizes.ts';

/** A drawing as it stands on paper. */
export interface PaperDrawing {
  /** In map units. */
  readonly markup: string;
  /** What of the map the paper shows, as `viewBox` of an SVG: as wide to high as the room there is. */
  readonly viewBox: string;
  /** How large the names are, in points. */
  readonly nameSize: number;
  /** Whether people stand nearer to each other than they were drawn. */
  readonly isNearer: boolean;
  /** Whether people have their names alone, larger than they were drawn. */
  readonly hasNamesAlone: boolean;
}

const millimetresInPoint = 25.4 / 72;
/** In points: names below it are read with effort. */
export const leastNameSize = 8;
/** In points: what names should have, where people stand nearer to each other for it; and what they never need more on A4. */
const wanted = 9;
const mostSize = 16;
const step = 0.96;
const edge = 6;

/**
 * A map as large as it goes in this room, in millimetres, with names of `most` points at the most. Where its names would be too small to read, people come
 * nearer to each other on paper; figures, letters and lines keep their sizes. Where rings or sectors say where people stand,
 * their names stand alone and are larger instead.
 */
export function paperDrawing(
  map: HouseholdMap,
  words: DrawingWords,
  palette: Palette,
  room: Sheet,
  most = mostSize,
): PaperDrawing {
  const asDrawn = fitted(map, words, palette, room, most);
  if (asDrawn.nameSize >= wanted) return asDrawn;
  for (let size = wanted; size > asDrawn.nameSize; size *= step) {
    const unit = (size * millimetresInPoint) / captionSize;
    const nearer = mapWithin(map, { width: room.width / unit - 2 * edge, height: room.height / unit - 2 * edge });
    if (nearer !== null) return { ...fitted(nearer, words, palette, room, most), isNearer: true };
  }
  const isAsDrawn = asDrawn.nameSize >= leastNameSize || zonesOf(map) === null;
  return isAsDrawn ? asDrawn : withNamesAlone(map, words, palette, room, most, asDrawn);
}

/** Names are larger than they would be, and with them the drawing: a little less than all that was found goes. */
const spare = 0.98;

function withNamesAlone(
  map: HouseholdMap,
  words: DrawingWords,
  palette: Palette,
  room: Sheet,
  most: number,
  asDrawn: PaperDrawing,
): PaperDrawing {
  const zoom = (asDrawn.nameSize / captionSize) * spare;
  const smallest = Math.min(
    ...[...map.people.values()].map((person) => farNameOf(nameOrRole(person), person.home !== null, zoom).size),
  );
  const alone = fitted(map, words, palette, room, most, zoom);
  return { ...alone, nameSize: (alone.nameSize / captionSize) * smallest, hasNamesAlone: true };
}

function fitted(
  map: HouseholdMap,
  words: DrawingWords,
  palette: Palette,
  room: Sheet,
  most: number,
  farZoom: number | null = null,
): PaperDrawing {
  const { markup, bounds } = drawingSvg(map, words, palette, paperLines, farZoom);
  const width = bounds.right - bounds.left + 2 * edge;
  const height = bounds.bottom - bounds.top + 2 * edge;
  const largest = (most * millimetresInPoint) / captionSize;
  const unit = Math.min(room.width / width, room.height / height, largest);
  const [across, down] = [room.width / unit, room.height / unit];
  const left = (bounds.left + bounds.right - across) / 2;
  const top = (bounds.top + bounds.bottom - down) / 2;
  return {
    markup,
    viewBox: [left, top, across, down].map((value) => value.toFixed(2)).join(' '),
    nameSize: (unit * captionSize) / millimetresInPoint,
    isNearer: false,
    hasNamesAlone: false,
  };
}
