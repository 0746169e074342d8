import type { Point } from '../map/schema.ts';
import { personHeight, personWidth } from './room.ts';
import { levelOf, type Radii, type SectorZone } from './zones.ts';

/** The rows of people in a ring, from its inner edge outwards. */

/** In a ring within its inner and its outer edge; in the outer gap, at the top, stands the name of the ring. */
const innerGap = 10;
const outerGap = 26;
/** How wide a ring is with nobody in it: wide enough to put somebody there. */
const emptyRing = 84;
/** What a person takes of a ring when it is guessed how many go in it. */
const guessedWidth = 165;

/** The outer edge of a ring of so many rows; one of none is narrow, but somebody can be put in it. */
export function outside({ a, b }: Radii, lanes: number): Radii {
  if (lanes === 0) return { a: a + emptyRing, b: b + emptyRing };
  return {
    a: a + lanes * personWidth + innerGap + outerGap / 2,
    b: b + lanes * personHeight + innerGap + outerGap,
  };
}

/** The ellipse on which the figures of a row stand. */
export function laneAt({ a, b }: Radii, lane: number): Radii {
  return { a: a + innerGap + (lane + 0.5) * personWidth, b: b + innerGap + (lane + 0.5) * personHeight };
}

/** Whether one row more would have a point in it that is outside. */
export function isJustOutside(point: Point, center: Point, inner: Radii, lanes: number): boolean {
  const isWithin = (rows: number) => levelOf(point, center, outside(inner, rows)) <= 1;
  return !isWithin(lanes) && isWithin(lanes + 1);
}

/** How many rows everybody needs at the least. */
export function guessLanes(asked: readonly { readonly sector: SectorZone }[], inner: Radii): number {
  const counts = new Map<SectorZone, number>();
  for (const { sector } of asked) counts.set(sector, (counts.get(sector) ?? 0) + 1);
  let lanes = asked.length === 0 ? 0 : 1;
  for (const [sector, count] of counts) {
    let room = 0;
    let lane = 0;
    while (room < count) {
      const { a, b } = laneAt(inner, lane);
      room += Math.max(0.5, Math.floor(((sector.to - sector.from) * (a + b)) / 2 / guessedWidth));
      lane += 1;
    }
    lanes = Math.max(lanes, lane);
  }
  return lanes;
}

/** Without rings there is no edge outside: zones are drawn as far as people stand. */
export function reachOf(points: Iterable<Point>, center: Point, inner: Radii): Radii {
  const least = outside(inner, 1);
  let scale = 1;
  for (const { x, y } of points) {
    const [across, down] = [Math.abs(x - center.x) + personWidth / 2, Math.abs(y - center.y) + personHeight / 2];
    scale = Math.max(scale, Math.hypot(across / least.a, down / least.b));
  }
  return { a: Math.ceil(least.a * scale), b: Math.ceil(least.b * scale) };
}
