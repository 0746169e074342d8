import { figureSize } from '../../shared/notation/person-look.ts';
import type { Places } from '../../shared/notation/places.ts';
import { personHeight, personWidth } from '../../shared/notation/room.ts';

/** A rectangle of the map. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What everybody and every home takes up, captions included. */
export function boundsOf({ homes, people }: Places): Bounds {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  const include = (x: number, y: number, aside: number, above: number, below: number) => {
    left = Math.min(left, x - aside);
    right = Math.max(right, x + aside);
    top = Math.min(top, y - above);
    bottom = Math.max(bottom, y + below);
  };
  for (const { center, radiusX, radiusY } of homes.values()) include(center.x, center.y, radiusX, radiusY, radiusY);
  for (const { x, y } of people.values()) include(x, y, personWidth / 2, figureSize / 2, personHeight - figureSize / 2);
  return Number.isFinite(left) ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 };
}
