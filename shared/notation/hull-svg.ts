import type { Point } from '../map/schema.ts';
import type { GrowingBounds } from './bounds.ts';
import { type Hull, hullEdge, hullWidth } from './hull.ts';
import type { Palette } from './palette.ts';
import type { Places } from './places.ts';
import { element } from './svg.ts';
import { rounded } from './tie-shape.ts';

/** A hull: wide lines in the colour of its edge, and over them the same a little less wide in the colour of its ground. */
export function hullMarkup(hull: Hull, places: Places, palette: Palette, bounds: GrowingBounds): string {
  const from = places.people.get(hull.organisation);
  if (from === undefined) return '';
  const ways = hull.people.flatMap((id) => {
    const to = places.people.get(id);
    if (to === undefined) return [];
    const reach = hullWidth / 2 + hullEdge;
    bounds.include(from, reach, reach);
    bounds.include(to, reach, reach);
    return [`M${rounded(from.x)} ${rounded(from.y)}L${rounded(to.x)} ${rounded(to.y)}`];
  });
  const { line, ground } = palette.marks[hull.mark];
  const strokes = [
    { stroke: line, 'stroke-width': hullWidth + 2 * hullEdge },
    { stroke: ground, 'stroke-width': hullWidth },
  ];
  return strokes
    .map((look) => element('path', { d: ways.join(''), fill: 'none', 'stroke-linecap': 'round', ...look }))
    .join('');
}

/** A small hull with its middle there, in ink: for a legend. */
export function hullSample({ x, y }: Point, { ink }: Palette): string {
  const shape = { x: x - 14, y: y - 9, width: 28, height: 18, rx: 9 };
  return element('rect', { ...shape, fill: ink, 'fill-opacity': 0.12, stroke: ink, 'stroke-width': 1.5 });
}
