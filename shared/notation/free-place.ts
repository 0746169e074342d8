import type { Point } from '../map/schema.ts';
import type { Mark } from './marks.ts';
import { type Ellipse, personHeight, personWidth, type Room } from './room.ts';

/** The middle of each mark's side of the home, in radians, clockwise on screen from the right. */
const sides: Readonly<Record<Mark, number>> = {
  own: -Math.PI / 2,
  network: Math.PI,
  volunteer: Math.PI / 2,
  professional: 0,
  unknown: (Math.PI * 3) / 4,
};

const gapX = 132;
const gapY = 146;
/** Moving this far round the home is as bad as standing one ring further out. */
const turnForOneRing = (55 / 180) * Math.PI;

interface Candidate {
  readonly point: Point;
  readonly cost: number;
}

/**
 * Finds free places around a home, nearest first, on the side of the asked mark. Each found place is taken at once.
 * The same room, home and questions give the same places.
 */
export function createPlaceFinder(room: Room, home: Ellipse): (mark: Mark) => Point {
  const queues = new Map<Mark, { candidates: Candidate[]; ring: number }>();

  return (mark) => {
    const queue = queues.get(mark) ?? { candidates: [], ring: 0 };
    queues.set(mark, queue);
    for (;;) {
      // A place in a ring further out costs at least its number, so a cheaper one already known is the best there is.
      while (queue.candidates.length === 0 || (queue.candidates[0]?.cost ?? 0) >= queue.ring) {
        queue.candidates.push(...ringAround(home, queue.ring, sides[mark]));
        queue.candidates.sort((a, b) => a.cost - b.cost);
        queue.ring += 1;
      }
      const best = queue.candidates.shift();
      if (best !== undefined && room.isFree(best.point)) {
        room.take(best.point);
        return best.point;
      }
    }
  };
}

function ringAround({ center, radiusX, radiusY }: Ellipse, ring: number, side: number): Candidate[] {
  const a = radiusX + gapX + ring * personWidth;
  const b = radiusY + gapY + ring * personHeight;
  const count = Math.max(8, Math.floor((Math.PI * (a + b)) / ((personWidth + personHeight) / 2)));
  return Array.from({ length: count }, (_, index) => {
    // First straight on the side, then by turns to the left and the right of it.
    const steps = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
    const turn = (steps / count) * 2 * Math.PI;
    return {
      point: {
        x: Math.round(center.x + a * Math.cos(side + turn)),
        y: Math.round(center.y + b * Math.sin(side + turn)),
      },
      cost: ring + Math.abs(turn) / turnForOneRing,
    };
  });
}
