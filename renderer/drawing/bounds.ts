import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Backdrop } from '../../shared/notation/backdrop.ts';
import { includeBackdrop } from '../../shared/notation/backdrop-svg.ts';
import { type Bounds, createBounds } from '../../shared/notation/bounds.ts';
import { reachBelow } from '../../shared/notation/caption.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { placesOf } from '../../shared/notation/places.ts';
import { personWidth } from '../../shared/notation/room.ts';

/** What everybody and every home takes up, captions included, and the rings and sectors they stand in. */
export function boundsOf(map: HouseholdMap, backdrop: Backdrop | null = null): Bounds {
  const { homes, people } = placesOf(map);
  const bounds = createBounds();
  for (const { center, radiusX, radiusY } of homes.values()) bounds.include(center, radiusX, radiusY);
  for (const [id, point] of people) {
    const person = map.people.get(id);
    if (person !== undefined) bounds.include(point, personWidth / 2, figureSize / 2, reachBelow(person));
  }
  if (backdrop !== null) includeBackdrop(backdrop, bounds);
  return bounds.read();
}
