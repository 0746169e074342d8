import type { MarkColours, Palette } from './palette.ts';
import { badgeDashes, badgeEdge, badgePadding, letterSize } from './sizes.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import type { TieLook } from './tie-look.ts';
import { rounded, type TieShape } from './tie-shape.ts';

/** A tie with its ends, and its letter in a badge; `letter` null is a line alone. */
export function tieMarkup(
  look: TieLook,
  shape: TieShape,
  { colours, letter, palette }: { colours: MarkColours; letter: string | null; palette: Palette },
): string {
  return element('g', {}, [
    element('path', {
      d: shape.path,
      fill: 'none',
      stroke: colours.line,
      'stroke-width': look.width,
      'stroke-dasharray': look.dashes === null ? null : look.dashes.join(' '),
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
    ...shape.ends.map((corners) =>
      element('path', {
        d: `M${corners.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}Z`,
        fill: colours.line,
      }),
    ),
    ...(letter === null ? [] : badgeMarkup(look, shape, letter, colours, palette)),
  ]);
}

function badgeMarkup(
  { badge }: TieLook,
  { middle: { x, y } }: TieShape,
  letter: string,
  colours: MarkColours,
  palette: Palette,
): string[] {
  const isFilled = badge === 'filled';
  const across = Math.min(widthOfLines([letter], { size: letterSize, isBold: true }), letterSize) + 2 * badgePadding;
  return [
    element('circle', {
      cx: rounded(x),
      cy: rounded(y),
      r: across / 2,
      fill: isFilled ? colours.line : palette.ground,
      stroke: colours.line,
      'stroke-width': badgeEdge,
      'stroke-dasharray': badge === 'dashed' ? badgeDashes.join(' ') : null,
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
