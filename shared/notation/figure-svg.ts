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
export function figureMarkup({ path, photo, words, isCrossed }: FigureLook, place: FigurePlace): string {
  const { center, size, colour, ground } = place;
  const scale = rounded(size / figureBox);
  const transform = `translate(${rounded(center.x - size / 2)} ${rounded(center.y - size / 2)}) scale(${scale})`;
  return [
    ...(photo === null ? [] : [photoMarkup(photo, center, size)]),
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

/** A photo in a circle. Its clip has its place for a name, so that two of them on one page are told apart. */
function photoMarkup(photo: string, { x, y }: Point, size: number): string {
  const id = `photo-${[x, y, size].map((part) => String(rounded(part)).replaceAll(/[^\d-]/g, '_')).join('-')}`;
  const corner = { x: rounded(x - size / 2), y: rounded(y - size / 2), width: size, height: size };
  return [
    element('clipPath', { id }, [element('circle', { cx: rounded(x), cy: rounded(y), r: size / 2 })]),
    element('image', { href: photo, ...corner, preserveAspectRatio: 'xMidYMid slice', 'clip-path': `url(#${id})` }),
  ].join('');
}
