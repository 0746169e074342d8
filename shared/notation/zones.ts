import type { HouseholdMap, Point } from '../map/schema.ts';
import { homeTieOf } from '../map/ties.ts';
import { type Closeness, closenesses } from '../map/vocabulary.ts';
import type { Ellipse } from './room.ts';

/** How far an ellipse reaches. */
export interface Radii {
  readonly a: number;
  readonly b: number;
}

/** One ring: whom it is for, and the edges it lies between. */
export interface RingZone {
  /** Null: for whom it is not said. */
  readonly closeness: Closeness | null;
  readonly inner: Radii;
  readonly outer: Radii;
}

/** One sector: what it is for, and the directions it lies between, in radians, clockwise on screen from the right. */
export interface SectorZone {
  /** A support label or the id of a domain; null: for whom it is not said. */
  readonly key: string | null;
  readonly from: number;
  readonly to: number;
}

/**
 * The rings and sectors people stand in. Without rings there is one ring for everybody, without an outer edge; without
 * sectors one all round.
 */
export interface Zones {
  readonly center: Point;
  readonly hasRings: boolean;
  readonly hasSectors: boolean;
  readonly rings: readonly RingZone[];
  readonly sectors: readonly SectorZone[];
}

/** Of people the figure is held to be where they stand; it stays this far from the edges of its zone. */
export const edgeGap = 34;

/** The rings of a map, from the inside out, as far as anybody can stand in them. */
export function ringKeysOf(map: HouseholdMap): readonly (Closeness | null)[] {
  if (!map.about.rings) return [null];
  const isAnyUnsaid = [...map.people.values()].some(({ home, closeness }) => home === null && closeness === null);
  return isAnyUnsaid ? [...closenesses, null] : closenesses;
}

/** Where somebody belongs among the sectors of a map; null where that isn't said, or there are none. */
export function sectorKeyOf(map: HouseholdMap, personId: string): string | null {
  const { sectors } = map.about;
  return sectors === 'none' ? null : (homeTieOf(map, personId, sectors)?.[sectors] ?? null);
}

/** From the top, clockwise: each label near the side it has on a free map. */
const labelOrder = ['own', 'professional', 'volunteer', null, 'network'] as const;
/** How wide a sector is with nobody in it, measured in what so many people add. */
const emptySector = 2;
const peopleForOne = 3;

/** The sectors of a map. The more people, the wider; the middle of the first is at the top. */
export function sectorsOf(map: HouseholdMap): readonly SectorZone[] {
  const { sectors } = map.about;
  if (sectors === 'none') return [{ key: null, from: -Math.PI, to: Math.PI }];
  const counts = new Map<string | null, number>();
  for (const { id, home } of map.people.values()) {
    if (home !== null) continue;
    const key = sectorKeyOf(map, id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const keys = sectors === 'label' ? labelOrder : [...map.domains.keys(), null];
  const weights = keys.map((key) => emptySector + Math.ceil((counts.get(key) ?? 0) / peopleForOne));
  const turn = (2 * Math.PI) / weights.reduce((sum, weight) => sum + weight, 0);
  let from = -Math.PI / 2 - ((weights[0] ?? 0) / 2) * turn;
  return keys.map((key, index) => {
    const zone = { key, from, to: from + (weights[index] ?? 0) * turn };
    from = zone.to;
    return zone;
  });
}

/** The smallest ellipse of the shape of all homes together that has them all in it. */
export function aroundHomes(homes: Iterable<Ellipse>): Ellipse {
  const all = [...homes];
  if (all.length === 0) return { center: { x: 0, y: 0 }, radiusX: 0, radiusY: 0 };
  const left = Math.min(...all.map(({ center, radiusX }) => center.x - radiusX));
  const right = Math.max(...all.map(({ center, radiusX }) => center.x + radiusX));
  const top = Math.min(...all.map(({ center, radiusY }) => center.y - radiusY));
  const bottom = Math.max(...all.map(({ center, radiusY }) => center.y + radiusY));
  const center = { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2) };
  const [halfX, halfY] = [(right - left) / 2, (bottom - top) / 2];
  let scale = 1;
  for (const home of all) {
    for (let step = 0; step < edgePoints; step += 1) {
      const angle = (step / edgePoints) * 2 * Math.PI;
      const x = home.center.x + home.radiusX * Math.cos(angle) - center.x;
      const y = home.center.y + home.radiusY * Math.sin(angle) - center.y;
      scale = Math.max(scale, Math.hypot(x / halfX, y / halfY));
    }
  }
  return { center, radiusX: Math.ceil(halfX * scale), radiusY: Math.ceil(halfY * scale) };
}

const edgePoints = 72;

/** 1 on an ellipse around the centre, less within it, more outside. */
export function levelOf({ x, y }: Point, center: Point, { a, b }: Radii): number {
  return Math.hypot((x - center.x) / a, (y - center.y) / b);
}

/** The ring and the sector that a point of the map is in: outside all rings the last, on the homes the first. */
export function zoneAt(zones: Zones, point: Point): { readonly ring: RingZone; readonly sector: SectorZone } {
  const { rings, center } = zones;
  const ring = rings.find(({ outer }) => levelOf(point, center, outer) <= 1) ?? rings.at(-1);
  if (ring === undefined) throw new Error('There always is a ring');
  return { ring, sector: sectorAt(zones, point) };
}

/** How far past the beginning of a sector a direction is, in radians from 0 to a whole turn. */
function turnInto({ from }: SectorZone, angle: number): number {
  const turn = (angle - from) % (2 * Math.PI);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

/** Each point is in one sector, also on the edge between two. */
export function sectorAt({ sectors, center }: Pick<Zones, 'sectors' | 'center'>, { x, y }: Point): SectorZone {
  const first = sectors[0];
  if (first === undefined) throw new Error('There always is a sector');
  const turn = turnInto(first, Math.atan2(y - center.y, x - center.x));
  return sectors.find(({ to }) => turn < to - first.from) ?? sectors.at(-1) ?? first;
}

export function isInZone(zones: Zones, ring: RingZone, sector: SectorZone, point: Point): boolean {
  const { center, hasRings } = zones;
  if (levelOf(point, center, ring.inner) < 1) return false;
  if (hasRings && levelOf(point, center, ring.outer) > 1) return false;
  return sectorAt(zones, point) === sector;
}

/** The point in a zone that is nearest to another, so far from the edges that a figure there is whole in it. */
export function nearestInZone(zones: Zones, ring: RingZone, sector: SectorZone, point: Point): Point {
  const { center, hasRings } = zones;
  const { direction, distance } = nearestInSector(sector, center, point);
  const least = reachTowards(ring.inner, direction) + edgeGap;
  const most = hasRings ? reachTowards(ring.outer, direction) - edgeGap : Number.POSITIVE_INFINITY;
  const kept = Math.min(Math.max(distance, least), most);
  return {
    x: Math.round(center.x + kept * Math.cos(direction)),
    y: Math.round(center.y + kept * Math.sin(direction)),
  };
}

/** How far it is from the middle to an ellipse in a direction. */
export function reachTowards({ a, b }: Radii, angle: number): number {
  return 1 / Math.hypot(Math.cos(angle) / a, Math.sin(angle) / b);
}

/** The nearest point in a sector, by its direction from the middle and how far it is. */
function nearestInSector(
  sector: SectorZone,
  center: Point,
  { x, y }: Point,
): { readonly direction: number; readonly distance: number } {
  const width = sector.to - sector.from;
  const direction = Math.atan2(y - center.y, x - center.x);
  const distance = Math.hypot(x - center.x, y - center.y);
  if (width >= 2 * Math.PI) return { direction, distance };
  // In a sector too narrow to keep away from both its edges, the middle of it.
  const gap = Math.min(edgeGap / Math.max(1, distance), width / 2);
  const turn = turnInto(sector, direction);
  if (turn >= gap && turn <= width - gap) return { direction, distance };
  const toStart = turn < gap ? gap - turn : 2 * Math.PI - turn + gap;
  const toEnd = Math.abs(turn - (width - gap));
  const isAtStart = toStart < toEnd;
  // Straight to the edge, rather than round the middle.
  const along = Math.max(0, distance * Math.cos(Math.min(toStart, toEnd)));
  return { direction: isAtStart ? sector.from + gap : sector.to - gap, distance: along };
}
