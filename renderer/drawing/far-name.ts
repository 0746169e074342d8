import type { NodeSingular } from 'cytoscape';
import { memberHeight, memberWidth } from '../../shared/notation/home-shape.ts';
import { captionOf, figureSize } from '../../shared/notation/person-look.ts';
import { personHeight, personWidth } from '../../shared/notation/room.ts';
import { captionGap, captionGround, captionSize, ringWidth } from '../../shared/notation/sizes.ts';
import { linesOf, widthOfLines } from '../../shared/notation/text-width.ts';

/** Under this size on screen, in pixels, the caption of somebody gives way to the name alone, as large as it goes. */
const leastCaption = 8.5;
/** The size on screen that such a name has where there is room for it; in map units it is no larger than `most`. */
const wanted = 10;
const most = 38;
const least = 7;
const readableFrom = 8;
const step = 2;
const lineHeight = 1.1;

/** Within this of the middle of somebody's figure, to the side and below, their name stays also when it is large. */
export const farReach = { aside: personWidth / 2 + 2, below: personHeight - figureSize / 2 + 4 } as const;

/** A name in lines, in map units. */
export interface FarName {
  readonly lines: readonly string[];
  readonly size: number;
}

/** Whether captions are too small to read at this zoom, while names alone are not. */
export function isFar(zoom: number): boolean {
  return captionSize * zoom < leastCaption && most * zoom >= least;
}

/**
 * The name alone, as large as this zoom asks and as the room of one person allows, in two lines at most. Where all of a
 * name would be too small to read, its first words.
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
      if (areWhole && lines.length <= 2 && lines.length * size * lineHeight <= height) return { lines, size };
    }
  }
  const lines = linesOf(words[0] ?? '', { size: readable, isBold: false }, width);
  return { lines: lines.slice(0, 1), size: readable };
}

/** Draws the name of somebody as it is seen from afar. */
export function drawFarName(context: CanvasRenderingContext2D, person: NodeSingular, zoom: number): void {
  const { lines, size } = farNameOf(person.data('called') ?? '', person.hasClass('member'), zoom);
  if (lines.length === 0 || size * zoom < least) return;
  const style = (name: string) => person.pstyle(name).value;
  const colour = (name: string) => `rgb(${(style(name) as readonly number[]).join(' ')})`;
  const { x, y } = person.position();
  const top = y + (figureSize - ringWidth) / 2 + captionGap / 2;
  const width = widthOfLines(lines, { size, isBold: false }) + 2 * captionGround.padding;
  const opacity = style('opacity') as number;
  context.globalAlpha = opacity * captionGround.opacity;
  context.fillStyle = colour('text-background-color');
  context.fillRect(x - width / 2, top, width, lines.length * size * lineHeight);
  context.globalAlpha = opacity;
  context.font = `500 ${size}px ${style('font-family')}`;
  context.fillStyle = colour('color');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, x, top + (index + 0.85) * size * lineHeight);
  }
  context.globalAlpha = 1;
}
