import type { Point } from '../../shared/map/schema.ts';

/** An upright rectangle: part of a canvas, in device pixels, or of the map, in its units. */
export interface Patch {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What comes into sight at the edges when a picture of this size moves by so many pixels: two patches at most. */
export function comingIntoSight({ width, height }: Size, x: number, y: number): readonly Patch[] {
  if (Math.abs(x) >= width || Math.abs(y) >= height) return [{ left: 0, top: 0, right: width, bottom: height }];
  // The corner where they meet is in the first.
  const [top, bottom] = y > 0 ? [y, height] : [0, height + y];
  return [
    y > 0 ? { left: 0, top: 0, right: width, bottom: y } : { left: 0, top: height + y, right: width, bottom: height },
    x > 0 ? { left: 0, top, right: x, bottom } : { left: width + x, top, right: width, bottom },
  ].filter(hasArea);
}

/** The smallest patch with all of these in it, as far as it is on a canvas of this size; null when nothing is. */
export function around(patches: Iterable<Patch>, { width, height }: Size): Patch | null {
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const patch of patches) {
    left = Math.min(left, patch.left);
    top = Math.min(top, patch.top);
    right = Math.max(right, patch.right);
    bottom = Math.max(bottom, patch.bottom);
  }
  const found = {
    left: Math.max(0, Math.floor(left)),
    top: Math.max(0, Math.floor(top)),
    right: Math.min(width, Math.ceil(right)),
    bottom: Math.min(height, Math.ceil(bottom)),
  };
  return hasArea(found) ? found : null;
}

export function areaOf({ left, top, right, bottom }: Patch): number {
  return (right - left) * (bottom - top);
}

/** The part of a straight way, from 0 to 1, that is in a box; null when none is. */
export function partIn(
  from: Point,
  to: Point,
  { left, top, right, bottom }: Patch,
): { readonly enters: number; readonly leaves: number } | null {
  let [enters, leaves] = [0, 1];
  for (const [start, along, low, high] of [
    [from.x, to.x - from.x, left, right],
    [from.y, to.y - from.y, top, bottom],
  ] as const) {
    if (along === 0) {
      if (start < low || start > high) return null;
      continue;
    }
    const [one, other] = [(low - start) / along, (high - start) / along];
    enters = Math.max(enters, Math.min(one, other));
    leaves = Math.min(leaves, Math.max(one, other));
  }
  return enters <= leaves ? { enters, leaves } : null;
}

/** A patch that is larger by so much on every side. */
export function widened({ left, top, right, bottom }: Patch, by: number): Patch {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

export function doOverlap(one: Patch, other: Patch): boolean {
  return one.left <= other.right && one.right >= other.left && one.top <= other.bottom && one.bottom >= other.top;
}

function hasArea({ left, top, right, bottom }: Patch): boolean {
  return right > left && bottom > top;
}
