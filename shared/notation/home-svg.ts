import type { Home } from '../map/schema.ts';
import type { GrowingBounds } from './bounds.ts';
import { homeCaptionLines } from './caption.ts';
import type { Palette } from './palette.ts';
import type { Ellipse } from './room.ts';
import { captionLine, captionSize, homeNameDrop, ringWidth } from './sizes.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { rounded } from './tie-shape.ts';

/** A home with its name. */
export function homeMarkup(
  { name }: Home,
  { center, radiusX, radiusY }: Ellipse,
  homeWithoutName: string,
  { home, ink }: Palette,
  bounds: GrowingBounds,
): string {
  bounds.include(center, radiusX + ringWidth / 2, radiusY + ringWidth / 2);
  const lines = homeCaptionLines(name === '' ? homeWithoutName : name, radiusX);
  const foot = center.y - radiusY + homeNameDrop;
  return element('g', {}, [
    element('ellipse', {
      cx: rounded(center.x),
      cy: rounded(center.y),
      rx: radiusX,
      ry: radiusY,
      fill: home.ground,
      stroke: home.line,
      'stroke-width': ringWidth,
    }),
    ...lines.map((line, index) =>
      textLine(line, {
        x: center.x,
        y: baselineAbove(foot - (lines.length - 1 - index) * captionLine, captionSize),
        size: captionSize,
        weight: 700,
        fill: ink,
      }),
    ),
  ]);
}
