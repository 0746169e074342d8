import type { HouseholdMap, Point } from '../../shared/map/schema.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { placesOf } from '../../shared/notation/places.ts';

/** Fingers and pens are not exact. */
const reach = figureSize / 2 + 14;

/** The person at a point of the map, the nearest when there are more, or else the home there; null on empty ground. */
export function targetAt(map: HouseholdMap, point: Point): string | null {
  const { people, guests, homes } = placesOf(map);
  let nearest: string | null = null;
  let shortest = reach;
  for (const [id, place] of [...people, ...guests]) {
    const distance = Math.hypot(place.x - point.x, place.y - point.y);
    if (distance <= shortest) {
      shortest = distance;
      nearest = id;
    }
  }
  if (nearest !== null) return nearest;
  for (const [id, { center, radiusX, radiusY }] of homes) {
    if (Math.hypot((point.x - center.x) / radiusX, (point.y - center.y) / radiusY) <= 1) return id;
  }
  return null;
}
