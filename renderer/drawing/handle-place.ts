import type { Point } from '../../shared/map/schema.ts';

/** What the handle goes around: an ellipse, in pixels on screen. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

/** The handle is a circle, as is a letter on a line, in pixels: the first on screen, the second at zoom 1. */
export const handleRadius = 22;
export const letterRadius = 14;
const gap = 4;

/** The sides it may stand at, clockwise on screen from the right, the best first: above a figure, and not on its name. */
const angles: readonly number[] = [-45, -20, -70, -95, -120, -145, 5, 30, -170, 165, 140, 55, 115, 85].map(
  (degrees) => (degrees / 180) * Math.PI,
);

/**
 * Where the middle of the handle stands, counted from the middle of the frame: where it covers no letter. `letters` are
 * counted from there too. It stays at the place it had (`current`) for as long as that is free; where no place is, it takes
 * the one furthest from every letter.
 */
export function placeHandle(
  frame: Frame,
  letters: readonly Point[],
  zoom: number,
  current: number | null = null,
): { readonly side: number; readonly place: Point } {
  const needed = handleRadius + letterRadius * zoom + gap;
  const sides = angles.map((_, side) => side);
  const roomAt = (side: number) => {
    const { x, y } = placeAt(frame, side);
    return Math.min(...letters.map((letter) => Math.hypot(letter.x - x, letter.y - y)));
  };
  const inOrder = current === null ? sides : [current, ...sides];
  const side =
    inOrder.find((candidate) => roomAt(candidate) >= needed) ??
    sides.reduce((best, candidate) => (roomAt(candidate) > roomAt(best) ? candidate : best));
  return { side, place: placeAt(frame, side) };
}

function placeAt({ width, height }: Frame, side: number): Point {
  const angle = angles[side] ?? 0;
  const edge = 1 / Math.hypot(Math.cos(angle) / (width / 2), Math.sin(angle) / (height / 2));
  const distance = edge + handleRadius + gap;
  return { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance };
}
