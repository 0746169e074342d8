import type { Point } from '../map/schema.ts';

/** A rectangle of the map. */
export interface Bounds {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type GrowingBounds = ReturnType<typeof createBounds>;

/** A rectangle that grows with what is put in it: each thing by its middle and how far it reaches from there. */
export function createBounds() {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  return {
    include({ x, y }: Point, aside: number, above: number, below = above): void {
      left = Math.min(left, x - aside);
      right = Math.max(right, x + aside);
      top = Math.min(top, y - above);
      bottom = Math.max(bottom, y + below);
    },
    /** A point at 0 while there is nothing. */
    read: (): Bounds =>
      Number.isFinite(left) ? { left, top, right, bottom } : { left: 0, top: 0, right: 0, bottom: 0 },
  };
}
