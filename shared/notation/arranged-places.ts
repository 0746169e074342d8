import type { HouseholdMap, Point } from '../map/schema.ts';
import { reachBelow } from './caption.ts';
import { guessLanes, isJustOutside, outside, reachOf } from './lanes.ts';
import type { Places } from './places.ts';
import { type Asked, placeInRing, type Standing } from './ring-places.ts';
import { personHeight } from './room.ts';
import { aroundHomes, type Radii, type RingZone, ringKeysOf, sectorKeyOf, sectorsOf, type Zones } from './zones.ts';

/** Where who is no member stands while there are rings or sectors, and the zones they stand in. */
export interface ArrangedPlaces {
  readonly people: ReadonlyMap<string, Point>;
  readonly zones: Zones;
}

/** From a home to the edge of the first ring: there the letters of ties are read. */
const homeGap: Radii = { a: 62, b: 86 };
/** How far the middle of what a person takes up, caption included, is under that of the figure. */
const drop = (personHeight - 60) / 2;
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
