import type { HouseholdMap, Person } from '../map/schema.ts';

/** Who stand in a home: its members, and who live there as well but stand in another home. */
export interface Residents {
  readonly members: readonly Person[];
  readonly guests: readonly Person[];
}

const residentsByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, Residents>>();

/** Who stand in each home of a map, in the order people were given. */
export function residentsOf(map: HouseholdMap): ReadonlyMap<string, Residents> {
  const known = residentsByMap.get(map);
  if (known !== undefined) return known;
  const residents = new Map(
    [...map.homes.keys()].map((id) => [id, { members: [] as Person[], guests: [] as Person[] }]),
  );
  for (const person of map.people.values()) {
    if (person.home !== null) residents.get(person.home)?.members.push(person);
    if (person.alsoHome !== null) residents.get(person.alsoHome)?.guests.push(person);
  }
  residentsByMap.set(map, residents);
  return residents;
}
