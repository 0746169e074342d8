import type { HouseholdMap, Person, Point } from '../map/schema.ts';
import { reachBelow } from './caption.ts';
import { createSight, type Sight } from './free-place.ts';
import type { Places } from './places.ts';
import { createRoom, personHeight, personWidth, type Room } from './room.ts';
import {
  aroundHomes,
  edgeGap,
  isInZone,
  levelOf,
  nearestInZone,
  type Radii,
  type RingZone,
  ringKeysOf,
  type SectorZone,
  sectorAt,
  sectorKeyOf,
  sectorsOf,
  type Zones,
} from './zones.ts';

/** Where who is no member stands while there are rings or sectors, and the zones they stand in. */
export interface ArrangedPlaces {
  readonly people: ReadonlyMap<string, Point>;
  readonly zones: Zones;
}

/** From a home to the edge of the first ring: there the letters of ties are read. */
const homeGap: Radii = { a: 62, b: 86 };
/** How far the middle of what a person takes up, caption included, is under that of the figure. */
const drop = (personHeight - 60) / 2;
/** In a ring within its inner and its outer edge; in the outer gap, at the top, stands the name of the ring. */
const innerGap = 10;
const outerGap = 26;
/** How wide a ring is with nobody in it: wide enough to put somebody there. */
const emptyRing = 84;
/** From one place that is tried to the next along a ring. */
const stride = 14;
/** What a place costs that is further along the ring by so much: one where lines cross figures, or near a next sector. */
const laneCost = 150;
const crowdedCost = 110;
const edgeCost = 150;
/** What a person takes of a ring when it is guessed how many go in it. */
const guessedWidth = 165;
/** Without rings people keep their distance as far as this many rows outside what is needed. */
const sparseLanes = 3;

/**
 * Places everybody outside the homes in the ring of their closeness and in their sector, near where they stand on the
 * free map, nobody on another. Who was put by hand stands there, if that is in their zone. The same map gives the same.
 */
export function placeInZones(map: HouseholdMap, free: Places): ArrangedPlaces {
  const given = givenOf(map, free);
  if (last?.given.length === given.length && last.given.every((one, index) => one === given[index])) return last.found;
  const found = findInZones(map, free);
  last = { given, found };
  return found;
}

/** The last that was found, and out of what: most edits change nothing of that, and finding is long on a large map. */
let last: { readonly given: readonly unknown[]; readonly found: ArrangedPlaces } | null = null;

/** All that decides who stands where. */
function givenOf(map: HouseholdMap, free: Places): readonly unknown[] {
  const { rings, sectors } = map.about;
  const given: unknown[] = [rings, sectors, ...map.domains.keys()];
  for (const { center, radiusX, radiusY } of free.homes.values()) given.push(center.x, center.y, radiusX, radiusY);
  for (const person of map.people.values()) {
    if (person.home !== null) continue;
    const { id, closeness, arranged } = person;
    const point = arranged ?? free.people.get(id);
    given.push(id, closeness, sectorKeyOf(map, id), arranged?.byHand, point?.x, point?.y, reachBelow(person));
  }
  return given;
}

function findInZones(map: HouseholdMap, free: Places): ArrangedPlaces {
  const { center: middle, radiusX, radiusY } = aroundHomes(free.homes.values());
  const center = { x: middle.x, y: middle.y + drop };
  const outsiders = [...map.people.values()].filter(({ home }) => home === null);
  const sectors = sectorsOf(map);
  const bySector = new Map(sectors.map((sector) => [sector.key, sector]));
  const { rings: hasRings } = map.about;
  const base = { center, hasRings, hasSectors: map.about.sectors !== 'none', sectors };
  const people = new Map<string, Point>();
  const inside: Standing[] = [];
  const rings: RingZone[] = [];
  let inner: Radii = { a: radiusX + homeGap.a, b: radiusY + homeGap.b };

  const keys = ringKeysOf(map);
  for (const [index, closeness] of keys.entries()) {
    const asked = outsiders
      .filter((person) => !hasRings || person.closeness === closeness)
      .map((person): Asked => {
        const sector = bySector.get(sectorKeyOf(map, person.id)) ?? sectors[0];
        if (sector === undefined) throw new Error('A map has a sector at least');
        return { person, sector, near: person.arranged ?? free.people.get(person.id) ?? middle };
      });
    // Those further out who were put by hand near the edge stand there already.
    const later = hasRings ? keys.slice(index + 1) : [];
    const ahead = outsiders.flatMap((person): Standing[] => {
      const { closeness: theirs, arranged } = person;
      return arranged?.byHand === true && later.includes(theirs) ? [{ person, point: arranged }] : [];
    });
    let lanes = guessLanes(asked, inner);
    if (!hasRings) lanes += sparseLanes;
    // A ring does not shrink away from who was put at its edge.
    else if (
      asked.some(({ person, near }) => person.arranged?.byHand === true && isJustOutside(near, center, inner, lanes))
    ) {
      lanes += 1;
    }
    for (;;) {
      const outer = outside(inner, lanes);
      const ring = { closeness, inner, outer };
      const zones: Zones = { ...base, rings: [ring] };
      const placed = placeInRing({ zones, ring, lanes, middle, asked, standing: [...inside, ...ahead] });
      if (placed === null) {
        lanes += Math.max(1, Math.round(lanes / 6));
        continue;
      }
      for (const { person } of asked) {
        const point = placed.get(person.id);
        if (point === undefined) continue;
        people.set(person.id, point);
        inside.push({ person, point });
      }
      rings.push(hasRings ? ring : { ...ring, outer: reachOf(placed.values(), center, inner) });
      inner = outer;
      break;
    }
  }
  return { people, zones: { ...base, rings } };
}

interface Standing {
  readonly person: Person;
  readonly point: Point;
}

interface Asked {
  readonly person: Person;
  readonly sector: SectorZone;
  /** Where they would rather stand. */
  readonly near: Point;
}

function outside({ a, b }: Radii, lanes: number): Radii {
  if (lanes === 0) return { a: a + emptyRing, b: b + emptyRing };
  return {
    a: a + lanes * personWidth + innerGap + outerGap / 2,
    b: b + lanes * personHeight + innerGap + outerGap,
  };
}

/** The ellipse on which the figures of a row stand. */
function laneAt({ a, b }: Radii, lane: number): Radii {
  return { a: a + innerGap + (lane + 0.5) * personWidth, b: b + innerGap + (lane + 0.5) * personHeight };
}

/** Whether one row more would have a point in it that is outside. */
function isJustOutside(point: Point, center: Point, inner: Radii, lanes: number): boolean {
  const isWithin = (rows: number) => levelOf(point, center, outside(inner, rows)) <= 1;
  return !isWithin(lanes) && isWithin(lanes + 1);
}

/** How many rows everybody needs at the least. */
function guessLanes(asked: readonly Asked[], inner: Radii): number {
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
function reachOf(points: Iterable<Point>, center: Point, inner: Radii): Radii {
  const least = outside(inner, 1);
  let scale = 1;
  for (const { x, y } of points) {
    const [across, down] = [Math.abs(x - center.x) + personWidth / 2, Math.abs(y - center.y) + personHeight / 2];
    scale = Math.max(scale, Math.hypot(across / least.a, down / least.b));
  }
  return { a: Math.ceil(least.a * scale), b: Math.ceil(least.b * scale) };
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

/** Null when they don't all go in it. */
function placeInRing(task: RingTask): ReadonlyMap<string, Point> | null {
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
