import { type Patch, partIn, widened } from './damage.ts';

/** A straight or turning line, and how it is broken. */
export interface TieLine {
  /** x, y, x, y … in map units: where it begins, turns and ends. */
  readonly points: readonly number[];
  /** Dash lengths in map units; empty for an unbroken line. */
  readonly dashes: readonly number[];
  readonly width: number;
}

/** One stretch of a line: its points, and how far along the whole line it begins. */
export interface Stretch {
  readonly points: readonly number[];
  readonly offset: number;
}

/**
 * The stretches of a line that come near a box, dash for dash where they were: a canvas would break the whole of a long
 * line into dashes before it finds that most of it is out of sight.
 */
export function stretchesIn({ points, dashes, width }: TieLine, box: Patch): readonly Stretch[] {
  // The round end of a dash, a turn, or a whole dash that begins outside.
  const near = widened(box, width + Math.max(0, ...dashes));
  const stretches: Stretch[] = [];
  let current: number[] | null = null;
  let begun = 0;
  let length = 0;
  const end = () => {
    if (current !== null) stretches.push({ points: current, offset: begun });
    current = null;
  };
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x, y, toX, toY] = [points[at] ?? 0, points[at + 1] ?? 0, points[at + 2] ?? 0, points[at + 3] ?? 0];
    const part = partIn({ x, y }, { x: toX, y: toY }, near);
    const own = Math.hypot(toX - x, toY - y);
    if (part === null) end();
    else {
      const { enters, leaves } = part;
      if (enters > 0) end();
      if (current === null) {
        begun = length + enters * own;
        current = [x + enters * (toX - x), y + enters * (toY - y)];
      }
      current.push(x + leaves * (toX - x), y + leaves * (toY - y));
      if (leaves < 1) end();
    }
    length += own;
  }
  end();
  return stretches;
}
