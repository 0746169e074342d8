import type { Ellipse } from './room.ts';

/** A line of stress: how far its turns swing out, and the bow (as of a bent tie) it swings around. Pixels at zoom 1. */
export interface Zigzag {
  readonly height: number;
  readonly bend: number;
}

/**
 * Where a zigzag turns: distances in pixels, square to the straight line and positive to the right of it as seen going
 * there; weights are fractions of the way.
 */
export interface Turns {
  readonly distances: readonly number[];
  readonly weights: readonly number[];
}

/** From one turn to the next, in pixels at zoom 1: the same on a short line as on a long one. */
const stride = 12.5;
/** At least so much is straight at both ends, so that an arrow points where the line goes. */
const shortestLead = 14;
const mostTurns = 1_000;

/** The turns on a way of this length (pixels at zoom 1), always an even number: the letter stands on the middle of it. */
export function turnsAlong(length: number, { height, bend }: Zigzag): Turns {
  const room = length - 2 * Math.min(shortestLead, length / 8);
  const count = Math.min(mostTurns, Math.max(2, 2 * Math.floor(room / (2 * stride))));
  // A way too short for two whole turns has two narrow ones.
  const turning = Math.min(count * stride, room);
  const leadWeight = length === 0 ? 0.5 : (1 - turning / length) / 2;
  const turns = Array.from({ length: count }, (_, turn) => ({
    weight: leadWeight + ((1 - 2 * leadWeight) * (turn + 0.5)) / count,
    swing: turn % 2 === 0 ? height : -height,
  }));
  const points = [{ weight: leadWeight, swing: 0 }, ...turns, { weight: 1 - leadWeight, swing: 0 }];
  return {
    weights: points.map(({ weight }) => rounded(weight)),
    distances: points.map(({ weight, swing }) => rounded(2 * bend * weight * (1 - weight) + swing)),
  };
}

/** How far it is from the edge of one to the edge of the other; 0 where they touch. */
export function lengthBetween(from: Ellipse, to: Ellipse): number {
  const x = to.center.x - from.center.x;
  const y = to.center.y - from.center.y;
  const distance = Math.hypot(x, y);
  if (distance === 0) return 0;
  const radius = ({ radiusX, radiusY }: Ellipse) => distance / Math.hypot(x / radiusX, y / radiusY);
  return Math.max(0, distance - radius(from) - radius(to));
}

function rounded(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}
