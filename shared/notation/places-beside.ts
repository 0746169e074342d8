import type { HouseholdMap, Point } from '../map/schema.ts';
import { freePlacesOf } from './places.ts';
import { createRoom, personHeight, personWidth } from './room.ts';

/** To the right first, then to the left, below, above, and cornerwise. */
const ways: readonly Point[] = [
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0, y: 1 },
  { x: 0, y: -1 },
  { x: 1, y: 1 },
  { x: -1, y: 1 },
  { x: 1, y: -1 },
  { x: -1, y: -1 },
];

/**
 * For each of these people a free place beside them, as near as there is one, as people stand without rings and sectors.
 * Who is a member is not in it: in a home there is always a place. Each place is taken at once.
 */
export function placesBeside(map: HouseholdMap, ids: readonly string[]): ReadonlyMap<string, Point> {
  const { homes, people } = freePlacesOf(map);
  const room = createRoom(homes.values());
  for (const [id, point] of people) if (map.people.get(id)?.home === null) room.take(point);
  const places = new Map<string, Point>();
  for (const id of ids) {
    const point = people.get(id);
    if (point === undefined || map.people.get(id)?.home !== null) continue;
    const free = freeBeside(point, room.isFree);
    room.take(free);
    places.set(id, free);
  }
  return places;
}

/** Sooner or later there is one: a map has an end. */
function freeBeside({ x, y }: Point, isFree: (point: Point) => boolean): Point {
  for (let steps = 1; ; steps++) {
    for (const way of ways) {
      const point = {
        x: Math.round(x + way.x * steps * personWidth),
        y: Math.round(y + way.y * steps * personHeight),
      };
      if (isFree(point)) return point;
    }
  }
}
