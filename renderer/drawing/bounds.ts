import type { Backdrop } from '../../shared/notation/backdrop.ts';
import { includeBackdrop } from '../../shared/notation/backdrop-svg.ts';
import { type Bounds, createBounds } from '../../shared/notation/bounds.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import type { Places } from '../../shared/notation/places.ts';
import { personHeight, personWidth } from '../../shared/notation/room.ts';

/** What everybody and every home takes up, captions included, and the rings and sectors they stand in. */
export function boundsOf({ homes, people }: Places, backdrop: Backdrop | null = null): Bounds {
  const bounds = createBounds();
  for (const { center, radiusX, radiusY } of homes.values()) bounds.include(center, radiusX, radiusY);
  for (const point of people.values()) {
    bounds.include(point, personWidth / 2, figureSize / 2, personHeight - figureSize / 2);
  }
  if (backdrop !== null) includeBackdrop(backdrop, bounds);
  return bounds.read();
}
