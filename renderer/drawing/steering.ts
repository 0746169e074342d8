import type { Point } from '../../shared/map/schema.ts';
import type { Places } from '../../shared/notation/places.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';

const ways: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** Standing aside counts double: straight on is where an arrow points. */
const asideWeight = 2;

/**
 * The person or home to go to with an arrow key: the nearest in that direction, within 45 degrees or a little more,
 * for whom it is possible. From nowhere (null), the first home. Null when there is nobody that way.
 */
export function nextTowards(
  places: Places,
  fromId: string | null,
  direction: Direction,
  isPossible: (id: string) => boolean,
): string | null {
  const points = new Map<string, Point>(places.people);
  for (const [id, { center }] of places.homes) points.set(id, center);
  const from = fromId === null ? undefined : points.get(fromId);
  if (from === undefined) return places.homes.keys().next().value ?? null;
  const way = ways[direction];
  let best: string | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [id, point] of points) {
    const x = point.x - from.x;
    const y = point.y - from.y;
    const ahead = x * way.x + y * way.y;
    const aside = Math.abs(x * way.y) + Math.abs(y * way.x);
    if (id === fromId || ahead <= 0 || aside > ahead * 1.5 || !isPossible(id)) continue;
    const distance = ahead + aside * asideWeight;
    if (distance < shortest) {
      shortest = distance;
      best = id;
    }
  }
  return best;
}
