import type { HouseholdMap, Person, Point, Position } from '../map/schema.ts';
import { labelOf } from '../map/ties.ts';
import type { SupportLabel } from '../map/vocabulary.ts';
import { placeInZones } from './arranged-places.ts';
import { reachBelow } from './caption.ts';
import { createPlaceFinder, type PlaceFinder } from './free-place.ts';
import { shapeOfHome } from './home-shape.ts';
import { markOf, marks } from './marks.ts';
import { placeMembers } from './members.ts';
import { residentsOf } from './residents.ts';
import { createRoom, type Ellipse } from './room.ts';
import type { Zones } from './zones.ts';

/** Where everything stands, in map units: each home with its size, each person by the middle of the figure. */
export interface Places {
  readonly homes: ReadonlyMap<string, Ellipse>;
  readonly people: ReadonlyMap<string, Point>;
  /** Where those who live in a second home as well are shown in it, by the id of the person. */
  readonly guests: ReadonlyMap<string, Point>;
}

/**
 * The place of every home and person, in rings and sectors if the map has them. Members stand inside their home, however
 * it was dragged or shrank; who has no position gets a free one, the same each time.
 */
export function placesOf(map: HouseholdMap): Places {
  const arranged = arrangedOf(map);
  return arranged === null ? freePlacesOf(map) : arranged.places;
}

/** The rings and sectors of a map; null when people stand freely. */
export function zonesOf(map: HouseholdMap): Zones | null {
  return arrangedOf(map)?.zones ?? null;
}

const arrangedByMap = new WeakMap<HouseholdMap, { readonly places: Places; readonly zones: Zones }>();

function arrangedOf(map: HouseholdMap) {
  if (!map.about.rings && map.about.sectors === 'none') return null;
  const known = arrangedByMap.get(map);
  if (known !== undefined) return known;
  const free = freePlacesOf(map);
  const { people, zones } = placeInZones(map, free);
  const arranged = { places: { ...free, people: new Map([...free.people, ...people]) }, zones };
  arrangedByMap.set(map, arranged);
  return arranged;
}

const freeByMap = new WeakMap<HouseholdMap, Places>();

/** The same while there are no rings and sectors. */
export function freePlacesOf(map: HouseholdMap): Places {
  const known = freeByMap.get(map);
  if (known !== undefined) return known;
  const people = new Map<string, Point>();
  const guests = new Map<string, Point>();
  const homes = placeHomes(map, isPlaced, (person, place, home, isGuest) =>
    (isGuest ? guests : people).set(person.id, { x: home.center.x + place.x, y: home.center.y + place.y }),
  );
  const outsiders = outsidersOf(map);
  for (const { id, position } of outsiders) if (position !== null) people.set(id, position);
  const findPlace = createFinder(map, homes, people);
  for (const person of outsiders) {
    if (person.position === null) people.set(person.id, findPlace(person));
  }
  const places: Places = { homes, people, guests };
  freeByMap.set(map, places);
  return places;
}

/** A free place for somebody new with this label, around this home, as people stand without rings and sectors. */
export function freePlaceFor(map: HouseholdMap, homeId: string, label: SupportLabel | null): Point {
  return freePlacesFor(map, homeId, [label])[0] ?? middle;
}

/** Free places for several new people at once, as `freePlaceFor` finds one, in the order of their labels. */
export function freePlacesFor(
  map: HouseholdMap,
  homeId: string,
  labels: readonly (SupportLabel | null)[],
): readonly Point[] {
  const { homes, people } = freePlacesOf(map);
  const room = createRoom(homes.values());
  const standing: Point[] = [];
  for (const person of outsidersOf(map)) {
    const point = people.get(person.id) ?? middle;
    standing.push(point);
    room.take(point, reachBelow(person));
  }
  const findPlace = createPlaceFinder(room, homes.get(homeId) ?? nowhere, standing);
  return labels.map((label) => findPlace(markOf(label)));
}

/**
 * New positions, as in `Person.position`, for everybody who was not put by hand: around the home they are tied to, each
 * label on its own side of it. A member who has no position needs none and is not in it.
 */
export function arrange(map: HouseholdMap): ReadonlyMap<string, Position> {
  const positions = new Map<string, Position>();
  const homes = placeHomes(map, isByHand, (person, place, _home, isGuest) => {
    if (!isGuest && person.position !== null && !isByHand(person))
      positions.set(person.id, { ...place, byHand: false });
  });
  const outsiders = outsidersOf(map);
  const standing = new Map<string, Point>();
  for (const { id, position } of outsiders.filter(isByHand)) if (position !== null) standing.set(id, position);
  const findPlace = createFinder(map, homes, standing);
  for (const mark of marks) {
    for (const person of outsiders) {
      if (isByHand(person) || markOf(labelOf(map, person.id)) !== mark) continue;
      positions.set(person.id, { ...findPlace(person), byHand: false });
    }
  }
  return positions;
}

const isPlaced = ({ position }: Person) => position !== null;
const isByHand = ({ position }: Person) => position?.byHand === true;

function outsidersOf(map: HouseholdMap): Person[] {
  return [...map.people.values()].filter(({ home }) => home === null);
}

/** Sizes each home and tells where each of its residents stands in it; those who do not `keep` get a new cell. */
function placeHomes(
  map: HouseholdMap,
  keep: (person: Person) => boolean,
  onResident: (person: Person, place: Point, home: Ellipse, isGuest: boolean) => void,
): ReadonlyMap<string, Ellipse> {
  const homes = new Map<string, Ellipse>();
  for (const [id, { members, guests }] of residentsOf(map)) {
    const shape = shapeOfHome(members.length + guests.length);
    const home = {
      center: map.homes.get(id)?.position ?? middle,
      radiusX: shape.radiusX,
      radiusY: shape.radiusY,
    };
    homes.set(id, home);
    const unplaced = (person: Person) => ({ ...person, position: null });
    // A position of a guest is counted from another home.
    const places = placeMembers(shape, [
      ...members.map((person) => (keep(person) ? person : unplaced(person))),
      ...guests.map(unplaced),
    ]);
    for (const person of members) onResident(person, places.get(person.id) ?? middle, home, false);
    for (const person of guests) onResident(person, places.get(person.id) ?? middle, home, true);
  }
  return homes;
}

const middle: Point = { x: 0, y: 0 };
const nowhere: Ellipse = { center: middle, radiusX: 0, radiusY: 0 };

/** Finds places around the home each person is tied to, else the first home, where none of `standing` is in the way. */
function createFinder(
  map: HouseholdMap,
  homes: ReadonlyMap<string, Ellipse>,
  standing: ReadonlyMap<string, Point>,
): (person: Person) => Point {
  const room = createRoom(homes.values());
  const outside: Point[] = [];
  for (const [id, point] of standing) {
    const person = map.people.get(id);
    if (person?.home !== null) continue;
    outside.push(point);
    room.take(point, reachBelow(person));
  }
  const homeByPerson = new Map<string, string>();
  for (const { from, to } of map.ties.values()) {
    if (homes.has(to) && !homeByPerson.has(from)) homeByPerson.set(from, to);
  }
  const finders = new Map<Ellipse, PlaceFinder>();
  return (person) => {
    const home = homes.get(homeByPerson.get(person.id) ?? '') ?? [...homes.values()][0] ?? nowhere;
    const findPlace = finders.get(home) ?? createPlaceFinder(room, home, outside);
    finders.set(home, findPlace);
    return findPlace(markOf(labelOf(map, person.id)), reachBelow(person));
  };
}
