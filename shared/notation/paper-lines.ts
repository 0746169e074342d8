import type { Point } from '../map/schema.ts';
import type { Lines } from './lines.ts';
import { element } from './svg.ts';
import { rounded } from './tie-shape.ts';

/**
 * Lines as paper wants them. Broken lines are pieces that each have a beginning and an end: of `stroke-dasharray`, what
 * makes a PDF draws the outline of every dash with its round ends, which is twenty times as much to write and to print.
 * Circles are curves for the same reason, and nothing shines through, which some printers can only do with pixels.
 */
export const paperLines: Lines = {
  path: (data, dashes, look) => element('path', { d: dashes === null ? data : brokenPath(data, dashes), ...look }),
  circle(center, radius, dashes, look) {
    const whole = roundPath(center, radius);
    if (dashes === null) return element('path', { d: whole, ...look });
    const edge = element('path', { ...look, d: brokenCircle(center, radius, dashes), fill: 'none' });
    const isEdgeAlone = look['fill'] === 'none';
    return isEdgeAlone ? edge : element('path', { d: whole, fill: look['fill'] ?? null }) + edge;
  },
  groundOpacity: null,
};

/** The data of a path along a line (of M, L and Q, as `shapeOfTie` gives it) that is broken as `dashes` says. */
export function brokenPath(path: string, dashes: readonly number[]): string {
  const points = pointsOf(path);
  const pieces: string[] = [];
  let [part, left] = [0, dashes[0] ?? Number.POSITIVE_INFINITY];
  let piece: Point[] = points.slice(0, 1);
  for (const [index, end] of points.slice(1).entries()) {
    let from = points[index] as Point;
    let length = Math.hypot(end.x - from.x, end.y - from.y);
    while (length > left) {
      from = { x: from.x + ((end.x - from.x) * left) / length, y: from.y + ((end.y - from.y) * left) / length };
      length -= left;
      if (isDash(part)) pieces.push(written([...piece, from]));
      piece = [from];
      part = (part + 1) % dashes.length;
      left = dashes[part] ?? Number.POSITIVE_INFINITY;
    }
    left -= length;
    piece.push(end);
  }
  if (isDash(part)) pieces.push(written(piece));
  return pieces.join('');
}

/** A whole circle as the four curves that PDF has for it: an arc becomes thirty. */
function roundPath({ x, y }: Point, radius: number): string {
  // How far the handles reach, so that a curve is nowhere more than 0.03 % off a quarter of a circle.
  const reach = rounded(radius * 0.5523);
  const r = rounded(radius);
  return `M${rounded(x + r)} ${rounded(y)}c0 ${reach} ${rounded(reach - r)} ${r} ${-r} ${r}s${-r} ${rounded(reach - r)} ${-r} ${-r}s${rounded(r - reach)} ${-r} ${r} ${-r}s${r} ${rounded(r - reach)} ${r} ${r}z`;
}

/** The same around a circle, from its right side on, clockwise on screen. */
export function brokenCircle({ x, y }: Point, radius: number, dashes: readonly number[]): string {
  const around = 2 * Math.PI * radius;
  const at = (distance: number, reach = radius): string => {
    const angle = distance / radius;
    return `${rounded(x + reach * Math.cos(angle))} ${rounded(y + reach * Math.sin(angle))}`;
  };
  const pieces: string[] = [];
  let distance = 0;
  for (let part = 0; distance < around; part = (part + 1) % dashes.length) {
    const end = Math.min(distance + (dashes[part] ?? around), around);
    // A bow is as good as an arc over so short a way; it turns towards where the two tangents meet.
    const reach = radius / Math.cos((end - distance) / radius / 2);
    if (isDash(part)) pieces.push(`M${at(distance)}Q${at((distance + end) / 2, reach)} ${at(end)}`);
    distance = end;
  }
  return pieces.join('');
}

const isDash = (part: number) => part % 2 === 0;

/** How many straight pieces stand in for a bow. */
const bowPieces = 48;

function pointsOf(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command, numbers = ''] of path.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const [a = 0, b = 0, c = 0, d = 0] = numbers.trim().split(/[ ,]+/).map(Number);
    const start = points.at(-1);
    if (command !== 'Q' || start === undefined) points.push({ x: a, y: b });
    else {
      for (let piece = 1; piece <= bowPieces; piece += 1) {
        const way = piece / bowPieces;
        const [first, second, third] = [(1 - way) ** 2, 2 * way * (1 - way), way ** 2];
        points.push({ x: first * start.x + second * a + third * c, y: first * start.y + second * b + third * d });
      }
    }
  }
  return points;
}

function written(points: readonly Point[]): string {
  return `M${points.map(({ x, y }) => `${rounded(x)} ${rounded(y)}`).join('L')}`;
}
