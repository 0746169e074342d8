import { type Backdrop, backdropLine, boxOfTitle, titleLine, titleSize } from './backdrop.ts';
import type { createBounds } from './bounds.ts';
import type { Palette } from './palette.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import { rounded } from './tie-shape.ts';

/** Rings, sectors and their names as SVG; the names so much larger than usual, upwards, on their own ground. */
export function backdropMarkup({ rings, rays, titles }: Backdrop, palette: Palette, scale = 1): string {
  const size = titleSize * scale;
  const look = { fill: 'none', stroke: palette.backdrop.line, 'stroke-width': backdropLine };
  return element('g', {}, [
    ...rings.map(({ center, radiusX, radiusY }) =>
      element('ellipse', { cx: rounded(center.x), cy: rounded(center.y), rx: radiusX, ry: radiusY, ...look }),
    ),
    ...rays.map(({ from, to }) =>
      element('path', { d: `M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`, ...look }),
    ),
    ...titles.flatMap(({ lines, x, top }) =>
      lines.flatMap((line, index) => {
        const foot = top + lines.length * titleLine - (lines.length - 1 - index) * titleLine * scale;
        const wide = widthOfLines([line], { size, isBold: true });
        const ground = { x: rounded(x - wide / 2), y: rounded(foot - size), width: wide, height: rounded(size) };
        return [
          ...(scale === 1 ? [] : [element('rect', { ...ground, fill: palette.ground })]),
          textLine(line, {
            x,
            y: baselineAbove(foot, size),
            size: rounded(size),
            weight: 700,
            fill: palette.backdrop.ink,
          }),
        ];
      }),
    ),
  ]);
}

/** Makes room for all of it. */
export function includeBackdrop({ rings, rays, titles }: Backdrop, bounds: ReturnType<typeof createBounds>): void {
  for (const { center, radiusX, radiusY } of rings)
    bounds.include(center, radiusX + backdropLine, radiusY + backdropLine);
  for (const { to } of rays) bounds.include(to, backdropLine, backdropLine);
  for (const title of titles) {
    const { left, right, top, bottom } = boxOfTitle(title);
    bounds.include({ x: (left + right) / 2, y: (top + bottom) / 2 }, (right - left) / 2, (bottom - top) / 2);
  }
}
