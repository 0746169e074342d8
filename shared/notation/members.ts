import type { Person, Point } from '../map/schema.ts';
import { type HomeShape, keepInside, memberHeight, memberWidth } from './home-shape.ts';

const fine = 4;

/**
 * Where each member stands, counted from the middle of the home. Who has a position keeps it, inside the home; the others
 * take the first free cell, and where those who were put by hand left none, the emptiest spot.
 */
export function placeMembers(shape: HomeShape, members: readonly Person[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  for (const { id, position } of members) if (position !== null) places.set(id, keepInside(shape, position));
  const spots = [...shape.cells, ...spotsIn(shape)];
  for (const { id } of members) {
    if (places.has(id)) continue;
    const standing = [...places.values()];
    const free = spots.find((spot) => standing.every((other) => nearness(spot, other) >= 1));
    places.set(id, free ?? emptiest(spots, standing));
  }
  return places;
}

/** 1 or more where two members do not overlap. */
function nearness(a: Point, b: Point): number {
  return Math.max(Math.abs(a.x - b.x) / memberWidth, Math.abs(a.y - b.y) / memberHeight);
}

function emptiest(spots: readonly Point[], standing: readonly Point[]): Point {
  const room = (spot: Point) => Math.min(...standing.map((other) => nearness(spot, other)));
  return spots.reduce((best, spot) => (room(spot) > room(best) ? spot : best), { x: 0, y: 0 });
}

/** A fine raster over the home, from the top, for when the cells are taken. */
function spotsIn(shape: HomeShape): Point[] {
  const spots: Point[] = [];
  for (let y = -shape.radiusY; y <= shape.radiusY; y += memberHeight / fine) {
    for (let x = -shape.radiusX; x <= shape.radiusX; x += memberWidth / fine) {
      const inside = keepInside(shape, { x, y });
      if (inside.x === x && inside.y === y) spots.push(inside);
    }
  }
  return spots;
}
