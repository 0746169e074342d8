import type { Person, Point } from '../map/schema.ts';
import { reachBelow } from './caption.ts';
import { createSight, type Sight } from './free-place.ts';
import { laneAt } from './lanes.ts';
import { createRoom, personHeight, personWidth, type Room } from './room.ts';
import {
  edgeGap,
  isInZone,
  nearestInZone,
  type Radii,
  type RingZone,
  type SectorZone,
  sectorAt,
  type Zones,
} from './zones.ts';

/** From one place that is tried to the next along a ring. */
const stride = 14;
/** What a place costs that is further along the ring by so much: one where lines cross figures, or near a next sector. */
const laneCost = 150;
const crowdedCost = 110;
const edgeCost = 150;

export interface Standing {
  readonly person: Person;
  readonly point: Point;
}

export interface Asked {
  readonly person: Person;
  readonly sector: SectorZone;
  /** Where they would rather stand. */
  readonly near: Point;
}

interface RingTask {
  readonly zones: Zones;
  readonly ring: RingZone;
  readonly lanes: number;
  /** The middle of the homes. */
  readonly middle: Point;
  readonly asked: readonly Asked[];
  readonly standing: readonly Standing[];
}

/**
 * Places everybody who is asked for in one ring, clear of who stands there already. Null when they don't all go in it.
 */
export function placeInRing(task: RingTask): ReadonlyMap<string, Point> | null {
  const { zones, ring, asked, standing, middle } = task;
  const room = createRoom([]);
  const sight = createSight(middle);
  const places = new Map<string, Point>();
  const take = ({ person, point }: Standing) => {
    places.set(person.id, point);
    room.take(point, reachBelow(person));
    sight.take(point);
  };
  for (const { person, point } of standing) {
    room.take(point, reachBelow(person));
    sight.take(point);
  }
  const isByHand = ({ person }: Asked) => person.arranged?.byHand === true;
  const byHand = asked.filter(isByHand);
  const byProgram = asked.filter((one) => !isByHand(one));
  for (const { person, sector, near } of byHand) {
    if (isInZone(zones, ring, sector, near)) take({ person, point: { x: near.x, y: near.y } });
  }
  // Where the program put somebody is a good place as long as nobody else is there.
  for (const { person, sector, near } of byProgram) {
    const isGood = person.arranged !== null && isInZone(zones, ring, sector, near);
    if (isGood && room.isFree(near, reachBelow(person))) take({ person, point: { x: near.x, y: near.y } });
  }
  for (const one of [...byHand, ...byProgram]) {
    const { person, sector, near } = one;
    if (places.has(person.id)) continue;
    const nearest = nearestInZone(zones, ring, sector, near);
    const isThere = isByHand(one) && room.isFree(nearest, reachBelow(person));
    const point = isThere ? nearest : findPlace(task, one, room, sight);
    if (point === null) return null;
    take({ person, point });
  }
  return places;
}

/** The cheapest free place in a zone: near where somebody would rather stand, and where lines cross no figures. */
function findPlace(task: RingTask, { person, sector, near }: Asked, room: Room, sight: Sight): Point | null {
  const { zones, ring, lanes, middle } = task;
  const { inner } = ring;
  const below = reachBelow(person);
  const rather = Math.hypot(near.x - middle.x, near.y - middle.y);
  const direction = Math.atan2(near.y - middle.y, near.x - middle.x);
  const rows = Array.from({ length: lanes }, (_, lane) => {
    const { a, b } = laneAt(inner, lane);
    return { a, b, cost: 0 };
  });
  // The row nearest to their distance costs nothing.
  const start = rows.findIndex(({ a, b }) => rather <= (a + b) / 2 + personHeight / 2);
  const first = start === -1 ? lanes - 1 : start;
  for (const [lane, row] of rows.entries()) row.cost = Math.abs(lane - first) * laneCost;
  rows.sort((one, other) => one.cost - other.cost);

  const isBeside = besideSector(sector, zones.center);
  let best: Point | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const { a, b, cost } of rows) {
    if (cost >= least) break;
    const wanted = startIn(sector, direction, { a, b });
    const step = stride / ((a + b) / 2);
    const steps = Math.ceil((2 * Math.PI) / step);
    for (let index = 0; index < steps; index += 1) {
      const turn = index % 2 === 0 ? index / 2 : -(index + 1) / 2;
      const along = cost + Math.abs(turn) * stride;
      if (along >= least) break;
      const angle = wanted + turn * step;
      const point = { x: Math.round(middle.x + a * Math.cos(angle)), y: Math.round(middle.y + b * Math.sin(angle)) };
      if (isBeside(point) || !room.isFree(point, below) || sectorAt(zones, point) !== sector) continue;
      let all = along + (sight.isOpen(point) ? 0 : crowdedCost);
      if (all < least && !isClear(zones, sector, point)) all += edgeCost;
      if (all >= least) continue;
      least = all;
      best = point;
    }
  }
  return best;
}

/** Tells quickly of a point that it is in no case in a sector. */
function besideSector({ from, to }: SectorZone, center: Point): (point: Point) => boolean {
  if (to - from > Math.PI) return () => false;
  const start = { x: Math.cos(from), y: Math.sin(from) };
  const end = { x: Math.cos(to), y: Math.sin(to) };
  return ({ x, y }) => {
    const [across, down] = [x - center.x, y - center.y];
    return start.x * down - start.y * across < -1 || across * end.y - down * end.x < -1;
  };
}

/** Where along a row the search begins: in the wanted direction, or the nearest one in the sector. */
function startIn({ from, to }: SectorZone, direction: number, { a, b }: Radii): number {
  const half = (to - from) / 2;
  const bisector = (from + to) / 2;
  const aside = Math.atan2(Math.sin(direction - bisector), Math.cos(direction - bisector));
  const kept = bisector + Math.min(Math.max(aside, -half), half);
  return Math.atan2(Math.sin(kept) / b, Math.cos(kept) / a);
}

/** Whether somebody there is whole in their sector, name included. */
function isClear(zones: Zones, sector: SectorZone, { x, y }: Point): boolean {
  if (!zones.hasSectors) return true;
  const half = personWidth / 2;
  return [
    { x: x - half, y: y - edgeGap },
    { x: x + half, y: y - edgeGap },
    { x: x - half, y: y + personHeight - edgeGap },
    { x: x + half, y: y + personHeight - edgeGap },
  ].every((corner) => sectorAt(zones, corner) === sector);
}
