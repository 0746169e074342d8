import type { HouseholdMap, Person, Point, Position } from '../map/schema.ts';
import { labelOf, tiesOf } from '../map/ties.ts';
import { reachBelow } from './caption.ts';
import { arrange, placesOf, zonesOf } from './places.ts';
import { untangle } from './untangle.ts';
import { sectorKeyOf } from './zones.ts';

/** New places for people, and which of their two positions they are. */
export interface Tidied {
  readonly field: 'position' | 'arranged';
  readonly positions: ReadonlyMap<string, Position>;
}

/**
 * A tidy place for everybody who was not put by hand, as the map is arranged: around the home they are tied to, each label
 * on its side, or in their ring and sector. Who are tied to each other stand near each other, and nobody on another. The
 * same map gives the same places, also once it is tidy.
 */
export function tidy(map: HouseholdMap): Tidied {
  return zonesOf(map) === null ? tidyFreely(map) : tidyInZones(map);
}

function tidyFreely(map: HouseholdMap): Tidied {
  const positions = arrange(map);
  const people = new Map(
    [...map.people].map(([id, person]) => [id, { ...person, position: positions.get(id) ?? person.position }] as const),
  );
  const { people: places } = placesOf({ ...map, people });
  const untangled = untangle(map, outsidersIn(map, places), (id) => {
    const person = map.people.get(id);
    if (person === undefined || person.position?.byHand === true) return null;
    const home = tiesOf(map, id).find(({ from, to }) => from === id && map.homes.has(to))?.to;
    return [labelOf(map, id), home, reachBelow(person)].join(' ');
  });
  return { field: 'position', positions: new Map([...positions, ...byProgram(untangled, (id) => positions.has(id))]) };
}

function tidyInZones(map: HouseholdMap): Tidied {
  const isByHand = ({ arranged }: Person) => arranged?.byHand === true;
  const people = new Map(
    [...map.people].map(([id, person]) => [id, isByHand(person) ? person : { ...person, arranged: null }] as const),
  );
  const { people: places } = placesOf({ ...map, people });
  const untangled = untangle(map, outsidersIn(map, places), (id) => {
    const person = people.get(id);
    if (person === undefined || isByHand(person)) return null;
    const ring = map.about.rings ? person.closeness : '';
    return [ring, sectorKeyOf(map, id), reachBelow(person)].join(' ');
  });
  return {
    field: 'arranged',
    positions: byProgram(untangled, (id) => people.get(id)?.arranged?.byHand !== true),
  };
}

function outsidersIn(map: HouseholdMap, places: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  return new Map([...places].filter(([id]) => map.people.get(id)?.home === null));
}

function byProgram(places: ReadonlyMap<string, Point>, isMeant: (id: string) => boolean): Map<string, Position> {
  return new Map([...places].filter(([id]) => isMeant(id)).map(([id, { x, y }]) => [id, { x, y, byHand: false }]));
}
