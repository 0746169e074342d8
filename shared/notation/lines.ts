import type { Point } from '../map/schema.ts';
import { captionGround } from './sizes.ts';
import { type Attributes, element } from './svg.ts';
import { rounded } from './tie-shape.ts';

/** The lengths of dashes and gaps by turns; null for a line that is not broken. */
export type Dashes = readonly number[] | null;

/** How the lines of a drawing are written down. `look` are the attributes of how it is filled and drawn. */
export interface Lines {
  path(data: string, dashes: Dashes, look: Attributes): string;
  circle(center: Point, radius: number, dashes: Dashes, look: Attributes): string;
  /** How much of what lies under a name its ground covers; null for all of it. */
  readonly groundOpacity: number | null;
}

/** As SVG has them: what is read and changed by other programs. */
export const plainLines: Lines = {
  path: (data, dashes, look) => element('path', { d: data, ...look, 'stroke-dasharray': dashes?.join(' ') ?? null }),
  circle: ({ x, y }, radius, dashes, look) =>
    element('circle', {
      cx: rounded(x),
      cy: rounded(y),
      r: radius,
      ...look,
      'stroke-dasharray': dashes?.join(' ') ?? null,
    }),
  groundOpacity: captionGround.opacity,
};
