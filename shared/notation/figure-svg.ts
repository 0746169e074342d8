import type { Point } from '../map/schema.ts';
import { crossPath, type FigureLook, figureBox } from './figure.ts';
import { element } from './svg.ts';
import { textLine } from './text-svg.ts';
import { rounded } from './tie-shape.ts';

interface FigurePlace {
  /** The middle of the figure. */
  readonly center: Point;
  /** Its height and width. */
  readonly size: number;
  readonly colour: string;
  /** What it stands on: the edge of a cross. */
  readonly ground: string;
}

/** How far the middle of letters is above their foot, in their own size. */
export const middleOfLetters = 0.35;

/** A figure as SVG. */
export function figureMarkup({ path, words, isCrossed }: FigureLook, place: FigurePlace): string {
  const { center, size, colour, ground } = place;
  const scale = rounded(size / figureBox);
  const transform = `translate(${rounded(center.x - size / 2)} ${rounded(center.y - size / 2)}) scale(${scale})`;
  return [
    ...(path === null ? [] : [element('path', { d: path, fill: colour, 'fill-rule': 'evenodd', transform })]),
    ...(words === null
      ? []
      : [
          textLine(words.text, {
            x: center.x,
            y: center.y + words.size * scale * middleOfLetters,
            size: rounded(words.size * scale),
            weight: 700,
            fill: colour,
          }),
        ]),
    ...(isCrossed
      ? [
          element('path', {
            d: crossPath,
            fill: colour,
            stroke: ground,
            'stroke-width': 0.8,
            'paint-order': 'stroke',
            transform,
          }),
        ]
      : []),
  ].join('');
}
