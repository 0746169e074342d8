import type { Point } from '../map/schema.ts';
import type { Mark } from './marks.ts';
import { figureSize } from './person-look.ts';
import { type Ellipse, personHeight, personWidth, type Room } from './room.ts';

/** The middle of each mark's side of the home, in radians, clockwise on screen from the right. */
const sides: Readonly<Record<Mark, number>> = {
  own: -Math.PI / 2,
  network: Math.PI,
  volunteer: Math.PI / 2,
  professional: 0,
  unknown: (Math.PI * 3) / 4,
};

const gapX = 136;
const gapY = 148;
/** Moving this far round the home is as bad as standing one ring further out. */
const turnForOneRing = (62 / 180) * Math.PI;
/** So is standing where lines would run through figures, times this. */
const ringsForCrowding = 2;

interface Candidate {
  readonly point: Point;
  readonly cost: number;
}

/** What may still be chosen on one side, cheapest first; `crowded` was seen before, and costs more than it says. */
interface Queue {
  readonly open: Candidate[];
  readonly crowded: Candidate[];
  ring: number;
}

/** Finds a place on the side of a mark for somebody who reaches so far below the middle of the figure. */
export type PlaceFinder = (mark: Mark, below?: number) => Point;

/**
 * Finds free places around a home, nearest first, on the side of the asked mark, and rather where no line to the home
 * would run through one of the people `standing` around it. Each found place is taken at once. The same room, home and
 * questions give the same places.
 */
export function createPlaceFinder(room: Room, home: Ellipse, standing: Iterable<Point>): PlaceFinder {
  const queues = new Map<Mark, Queue>();
  const sight = createSight(home.center);
  for (const point of standing) sight.take(point);

  const take = (point: Point, below?: number) => {
    room.take(point, below);
    sight.take(point);
    return point;
  };
  return (mark, below) => {
    const queue = queues.get(mark) ?? { open: [], crowded: [], ring: 0 };
    queues.set(mark, queue);
    const { open, crowded } = queue;
    for (;;) {
      // A place in a ring further out costs at least its number, so a cheaper one already known is the best there is.
      while (open.length === 0 || (open[0]?.cost ?? 0) >= queue.ring) {
        open.push(...ringAround(home, queue.ring, sides[mark]));
        open.sort((a, b) => a.cost - b.cost);
        queue.ring += 1;
      }
      const cheapest = open[0]?.cost ?? Number.POSITIVE_INFINITY;
      if (crowded[0] !== undefined && crowded[0].cost + ringsForCrowding <= cheapest) {
        const next = crowded.shift();
        if (next !== undefined && room.isFree(next.point, below)) return take(next.point, below);
        continue;
      }
      const next = open.shift();
      if (next === undefined || !room.isFree(next.point, below)) continue;
      if (sight.isOpen(next.point)) return take(next.point, below);
      crowded.push(next);
    }
  };
}

function ringAround({ center, radiusX, radiusY }: Ellipse, ring: number, side: number): Candidate[] {
  const a = radiusX + gapX + ring * personWidth;
  const b = radiusY + gapY + ring * personHeight;
  const count = Math.max(8, Math.floor((Math.PI * (a + b)) / ((personWidth + personHeight) / 2)));
  return Array.from({ length: count }, (_, index) => {
    // First straight on the side, then by turns to the left and the right of it; each ring half a step on.
    const steps = (index % 2 === 0 ? index / 2 : -(index + 1) / 2) + (ring % 2) / 2;
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

/** All directions as seen from a home, a degree wide each. */
export interface Sight {
  /** Whether a line from here to the home meets nobody, and nobody's line meets a figure here. */
  isOpen(point: Point): boolean;
  take(point: Point): void;
}

export function createSight(center: Point): Sight {
  const figures = new Uint8Array(directions);
  const lines = new Uint8Array(directions);
  const degreeOf = ({ x, y }: Point) =>
    (Math.round((Math.atan2(y - center.y, x - center.x) / Math.PI) * (directions / 2)) + directions) % directions;
  /** How many directions a figure there takes up to each side of its middle. */
  const halfOf = ({ x, y }: Point) =>
    Math.ceil((Math.atan2(figureSize * 0.75, Math.hypot(x - center.x, y - center.y)) / Math.PI) * (directions / 2));

  return {
    isOpen(point) {
      const straight = degreeOf(point);
      if (figures[straight] === 1) return false;
      const half = halfOf(point);
      for (let aside = -half; aside <= half; aside += 1) {
        if (lines[(straight + aside + directions) % directions] === 1) return false;
      }
      return true;
    },
    take(point) {
      const straight = degreeOf(point);
      lines[straight] = 1;
      const half = halfOf(point);
      for (let aside = -half; aside <= half; aside += 1) figures[(straight + aside + directions) % directions] = 1;
    },
  };
}

const directions = 360;
