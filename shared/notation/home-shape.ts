import type { Point } from '../map/schema.ts';

/** An ellipse around (0, 0) with room for its members, and a place for each of them. Pixels at zoom 1. */
export interface HomeShape {
  readonly radiusX: number;
  readonly radiusY: number;
  /** Where members stand who were not put by hand: row by row, none on another. */
  readonly cells: readonly Point[];
}

/** The room one member takes, caption included. */
export const memberWidth = 118;
export const memberHeight = 108;

/** The home's name stands in its top. */
const nameHeight = 34;
const smallestRadiusX = 112;
const smallestRadiusY = 96;
/** How far the middle of a member's figure stays from the edge. */
const margin = 48;

/** The radius of the ellipse for a block of members this long; its corners hold no more than the end of a caption. */
const reachOfRow = 0.6;
const reachOfBlock = 0.66;

/** The shape of a home with this many members: a block of cells with an ellipse around it, wider than high. */
export function shapeOfHome(memberCount: number): HomeShape {
  const widest = memberCount <= 3 ? 3 : Math.ceil(Math.sqrt(memberCount * 1.4));
  const rows = Math.max(1, Math.ceil(memberCount / widest));
  const columns = Math.ceil(memberCount / rows);
  const reach = rows === 1 ? reachOfRow : reachOfBlock;
  return {
    radiusX: Math.max(smallestRadiusX, Math.ceil(columns * memberWidth * reach)),
    radiusY: Math.max(smallestRadiusY, Math.ceil((rows * memberHeight + nameHeight) * reach)),
    cells: Array.from({ length: memberCount }, (_, index) => {
      const row = Math.floor(index / columns);
      const inRow = row === rows - 1 ? memberCount - row * columns : columns;
      return {
        x: ((index % columns) - (inRow - 1) / 2) * memberWidth,
        // The captions hang under the figures and the name stands above them: the figures' middles end up in the middle.
        y: (row - (rows - 1) / 2) * memberHeight - 2,
      };
    }),
  };
}

/** The nearest point, on the line to the middle, where a member still stands inside the home. */
export function keepInside({ radiusX, radiusY }: HomeShape, point: Point): Point {
  const distance = Math.hypot(point.x / (radiusX - margin), point.y / (radiusY - margin));
  return distance <= 1 ? { x: point.x, y: point.y } : { x: point.x / distance, y: point.y / distance };
}
