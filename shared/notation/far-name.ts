import type { Person } from '../map/schema.ts';
import { memberHeight, memberWidth } from './home-shape.ts';
import { captionOf, figureSize } from './person-look.ts';
import { personHeight, personWidth } from './room.ts';
import { captionGap, captionSize } from './sizes.ts';
import { linesOf, widthOfLines } from './text-width.ts';

/** Under this size, in pixels on screen or in points on paper, the caption of somebody gives way to the name alone, as large as it goes. */
const leastCaption = 8.5;
/** The size on screen that such a name has where there is room for it; in map units it is no larger than `most`. */
const wanted = 10;
const most = 38;
/** Under this size on screen a name is left out. */
export const leastFarName = 7;
const readableFrom = 8;
const step = 2;
/** From one line to the next, in the size of the name. */
export const farLine = 1.1;

/** A name in lines, in map units. */
export interface FarName {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Whether captions are too small to read at this zoom, while names alone are not. */
export function isFar(zoom: number): boolean {
  return captionSize * zoom < leastCaption && most * zoom >= leastFarName;
}

/**
 * The name alone, as large as this zoom asks and as the room of one person allows, in two lines at most. Where all of a
 * name would be too small to read, its first words, or as much of the first as goes.
 */
export function farNameOf(called: string, isMember: boolean, zoom: number): FarName {
  const words = captionOf({ name: called, role: '' }).split(' ');
  const width = (isMember ? memberWidth : personWidth) - 4;
  const height = (isMember ? memberHeight : personHeight) - figureSize - captionGap;
  const largest = Math.min(most, step * Math.round(wanted / zoom / step));
  const readable = Math.min(largest, readableFrom / zoom);
  for (let count = words.length; count > 0; count -= 1) {
    const name = count === words.length ? words.join(' ') : `${words.slice(0, count).join(' ')}…`;
    for (let size = largest; size >= readable; size -= step) {
      const style = { size, isBold: false };
      const lines = linesOf(name, style, width);
      const areWhole = widthOfLines(name.split(' '), style) <= width;
      if (areWhole && lines.length <= 2 && lines.length * size * farLine <= height) return { lines, size };
    }
  }
  return { lines: linesOf(words[0] ?? '', { size: readable, isBold: false }, width, 1), size: readable };
}

/** What somebody is called where their name stands alone. */
export function nameOrRole({ name, role }: Pick<Person, 'name' | 'role'>): string {
  return name.trim() || role.trim();
}
