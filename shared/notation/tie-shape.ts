import type { HouseholdMap, Point, Tie } from '../map/schema.ts';
import { markOfPerson } from './marks.ts';
import { figureSize } from './person-look.ts';
import type { Places } from './places.ts';
import type { Ellipse } from './room.ts';
import { arrowScale, memberRingWidth, ringWidth, untiedRingWidth } from './sizes.ts';
import { lookOfTie, type TieEnd, type TieLook } from './tie-look.ts';
import { lengthBetween, type Turns, turnsAlong } from './zigzag.ts';

/** A tie as lines on paper: where it goes, where its letter stands, and the arrows and bars at its ends. */
export interface TieShape {
  /** The data of an SVG path. */
  readonly path: string;
  readonly middle: Point;
  /** Where the line begins and ends, arrows not counted. */
  readonly from: Point;
  readonly to: Point;
  /** Filled figures of three corners or more. */
  readonly ends: readonly (readonly Point[])[];
}

/** The outer edge of a home or person, where ties end; null for nobody. */
export function outlineOf(map: HouseholdMap, { homes, people }: Places, id: string): Ellipse | null {
  const center = people.get(id);
  if (center === undefined) {
    const home = homes.get(id);
    if (home === undefined) return null;
    return { center: home.center, radiusX: home.radiusX + ringWidth / 2, radiusY: home.radiusY + ringWidth / 2 };
  }
  const radius = (figureSize - ringWidth + ringWidthOf(map, id)) / 2;
  return { center, radiusX: radius, radiusY: radius };
}

function ringWidthOf(map: HouseholdMap, personId: string): number {
  const isMember = (map.people.get(personId)?.home ?? null) !== null;
  if (isMember) return memberRingWidth;
  return markOfPerson(map, personId) === 'untied' ? untiedRingWidth : ringWidth;
}

/** Where a tie of stress turns as its ends now stand; null for one that is no zigzag. */
export function turnsOfTie(map: HouseholdMap, places: Places, tie: Tie, bend: number): Turns | null {
  const from = outlineOf(map, places, tie.from);
  const to = outlineOf(map, places, tie.to);
  return turnsBetween(lookOfTie(tie, bend), from, to);
}

function turnsBetween({ course }: TieLook, from: Ellipse | null, to: Ellipse | null): Turns | null {
  if (course.kind !== 'zigzag') return null;
  return turnsAlong(from === null || to === null ? 0 : lengthBetween(from, to), course);
}

/** Null where one end lies in the other, so that there is no way between them: such a tie is not drawn. */
export function shapeOfTie(look: TieLook, from: Ellipse, to: Ellipse): TieShape | null {
  const leaves = edgeTowards(from, to.center);
  const reaches = edgeTowards(to, from.center);
  if (leaves === null || reaches === null) return null;
  const corners = cornersOf(look, leaves, reaches, turnsBetween(look, from, to));
  const atFrom = endAt(from, corners[0] ?? to.center, look, look.atFrom);
  const atTo = endAt(to, corners.at(-1) ?? from.center, look, look.atTo);
  if (atFrom === null || atTo === null) return null;
  const isBow = look.course.kind === 'bent';
  const bow = corners[0] ?? atFrom.line;
  const middle = isBow
    ? onBow(atFrom.line, bow, atTo.line, 0.5)
    : corners.length === 0
      ? between(between(atFrom.line, atTo.line), between(atFrom.tip, atTo.tip))
      : between(corners[corners.length / 2 - 1] ?? bow, corners[corners.length / 2] ?? bow);
  const beforeTip = (tip: Point, other: Point, near: Point | undefined) =>
    isBow ? onBow(tip, bow, other, 0.1) : (near ?? middle);
  return {
    path: isBow
      ? `M${written(atFrom.line)}Q${written(bow)} ${written(atTo.line)}`
      : `M${[atFrom.line, ...corners, atTo.line].map(written).join('L')}`,
    middle,
    from: atFrom.line,
    to: atTo.line,
    ends: [
      ...figureAt(look.atFrom, atFrom.tip, beforeTip(atFrom.line, atTo.line, corners[0]), look.width),
      ...figureAt(look.atTo, atTo.tip, beforeTip(atTo.line, atFrom.line, corners.at(-1)), look.width),
    ],
  };
}

/** The one point that bends a bow, or every turn of a zigzag. */
function cornersOf({ course }: TieLook, leaves: Point, reaches: Point, turns: Turns | null): Point[] {
  const x = reaches.x - leaves.x;
  const y = reaches.y - leaves.y;
  const length = Math.max(Math.hypot(x, y), shortestWay);
  const aside = (weight: number, distance: number) => ({
    x: leaves.x + x * weight - (y / length) * distance,
    y: leaves.y + y * weight + (x / length) * distance,
  });
  if (course.kind === 'bent') return [aside(0.5, course.distance)];
  return turns === null ? [] : turns.weights.map((weight, turn) => aside(weight, turns.distances[turn] ?? 0));
}

/** Keeps the way between two who touch from having no direction. */
const shortestWay = 0.15;

/** Where an ellipse meets the line from its middle to a point; null for a point inside it. */
export function edgeTowards({ center, radiusX, radiusY }: Ellipse, { x, y }: Point): Point | null {
  const distance = Math.hypot((x - center.x) / radiusX, (y - center.y) / radiusY);
  if (distance < 1) return null;
  return { x: center.x + (x - center.x) / distance, y: center.y + (y - center.y) / distance };
}

/** Where the tip of an arrow stands, and where the line stops for it. */
function endAt(ellipse: Ellipse, from: Point, { width }: TieLook, end: TieEnd): { tip: Point; line: Point } | null {
  const edge = edgeTowards(ellipse, from);
  if (edge === null) return null;
  if (end === null) return { tip: edge, line: edge };
  const line = shortened(edge, from, end === 'arrow' ? width * arrowScale * 2 : 1);
  return { tip: end === 'arrow' ? edge : line, line };
}

function shortened(end: Point, from: Point, by: number): Point {
  const length = Math.hypot(end.x - from.x, end.y - from.y);
  const part = length === 0 ? 0 : Math.max((length - by) / length, 0.00001);
  return { x: from.x + (end.x - from.x) * part, y: from.y + (end.y - from.y) * part };
}

/** An arrow or a bar, as Cytoscape draws its `triangle` and its `tee` at a line of this width. */
function figureAt(end: TieEnd, tip: Point, from: Point, width: number): Point[][] {
  if (end === null) return [];
  const size = Math.max((width * 13.37) ** 0.9, 29) * arrowScale;
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const at = (aside: number, onward: number): Point => ({
    x: tip.x + size * (aside * along.y + onward * along.x),
    y: tip.y + size * (-aside * along.x + onward * along.y),
  });
  if (end === 'arrow') return [[at(-0.15, -0.3), tip, at(0.15, -0.3)]];
  return [[at(-0.15, 0), at(-0.15, -0.1), at(0.15, -0.1), at(0.15, 0)]];
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function onBow(start: Point, bow: Point, end: Point, way: number): Point {
  return between3(start, bow, end, [(1 - way) ** 2, 2 * way * (1 - way), way ** 2]);
}

function between3(a: Point, b: Point, c: Point, [inA, inB, inC]: readonly [number, number, number]): Point {
  return { x: a.x * inA + b.x * inB + c.x * inC, y: a.y * inA + b.y * inB + c.y * inC };
}

function written({ x, y }: Point): string {
  return `${rounded(x)} ${rounded(y)}`;
}

/** To a hundredth of a pixel, and never -0. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}
