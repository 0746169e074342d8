import type { Help } from '../map/vocabulary.ts';
import { agreedMarkup, agreedPlace } from './agreed.ts';
import { helpMarkup, helpPlaces } from './help.ts';
import { type Lines, plainLines } from './lines.ts';
import type { MarkColours, Palette } from './palette.ts';
import { badgeDashes, badgeEdge, badgePadding, letterSize } from './sizes.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import type { TieLook } from './tie-look.ts';
import { rounded, type TieShape } from './tie-shape.ts';

interface TieDrawing {
  readonly colours: MarkColours;
  /** Null is a line alone. */
  readonly letter: string | null;
  readonly palette: Palette;
  readonly lines?: Lines;
  readonly help?: readonly Help[];
  /** How much of what was agreed on it is still to be done; null where nothing was. */
  readonly agreed?: number | null;
}

/** A tie with its ends, and its letter in a badge. */
export function tieMarkup(look: TieLook, shape: TieShape, drawing: TieDrawing): string {
  const { colours, letter, palette, lines = plainLines, help = [], agreed = null } = drawing;
  const pictures = helpPlaces(help.length, shape.middle, shape.from, shape.to);
  return element('g', {}, [
    lines.path(shape.path, look.dashes, {
      fill: 'none',
      stroke: colours.line,
      'stroke-width': look.width,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    ...shape.ends.map((corners) =>
      element('path', {
        d: `M${corners.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`,
        fill: colours.line,
      }),
    ),
    ...(letter === null ? [] : badgeMarkup(look, shape, letter, drawing)),
    ...help.map((one, index) => helpMarkup(one, pictures[index] ?? shape.middle, colours.line, palette.ground)),
    ...(agreed === null
      ? []
      : [agreedMarkup(agreed, agreedPlace(shape.middle, shape.from, shape.to), colours.line, palette.ground)]),
  ]);
}

function badgeMarkup(
  { badge }: TieLook,
  { middle: { x, y } }: TieShape,
  letter: string,
  { colours, palette, lines = plainLines }: TieDrawing,
): string[] {
  const isFilled = badge === 'filled';
  const across = Math.min(widthOfLines([letter], { size: letterSize, isBold: true }), letterSize) + 2 * badgePadding;
  return [
    lines.circle({ x, y }, across / 2, badge === 'dashed' ? badgeDashes : null, {
      fill: isFilled ? colours.line : palette.ground,
      stroke: colours.line,
      'stroke-width': badgeEdge,
    }),
    textLine(letter, {
      x,
      y: baselineAbove(y + letterSize / 2, letterSize),
      size: letterSize,
      weight: 700,
      fill: isFilled ? colours.onLine : colours.line,
    }),
  ];
}
