import type { Domain, Home, Person, Tie } from './schema.ts';

/**
 * What points at something that is no longer on the map, as it is to be shown: each gives the entity itself where nothing
 * of it strays, and else one that points at nothing, the same one each time.
 */

/** Somebody whose home is gone is nobody's member, and finds a new place; a second home or an organisation just goes. */
export function settledPerson(
  person: Person,
  homes: ReadonlyMap<string, Home>,
  people: ReadonlyMap<string, Person>,
  photos: ReadonlyMap<string, unknown>,
): Person {
  const home = found(person.home, homes);
  const alsoHome = home === null || person.alsoHome === home ? null : found(person.alsoHome, homes);
  const organisation = person.organisation === person.id ? null : found(person.organisation, people);
  const photo = found(person.photo, photos);
  const isSettled =
    home === person.home &&
    alsoHome === person.alsoHome &&
    organisation === person.organisation &&
    photo === person.photo;
  if (isSettled) return person;
  const isHomeless = home !== person.home;
  const position = isHomeless ? null : person.position;
  const arranged = isHomeless ? null : person.arranged;
  return remembered(settledPeople, person, { ...person, home, alsoHome, organisation, photo, position, arranged });
}

/** A tie stands only while both its ends do: else null. */
export function settledTie(
  tie: Tie,
  homes: ReadonlyMap<string, Home>,
  people: ReadonlyMap<string, Person>,
  domains: ReadonlyMap<string, Domain>,
): Tie | null {
  if (!people.has(tie.from) || !(people.has(tie.to) || homes.has(tie.to))) return null;
  if (tie.domain === null || domains.has(tie.domain)) return tie;
  return remembered(settledTies, tie, { ...tie, domain: null });
}

/** The same collection where nothing in it changes; what becomes null is left out. */
export function mapped<T>(entities: ReadonlyMap<string, T>, settle: (entity: T) => T | null): ReadonlyMap<string, T> {
  const changed = new Map<string, T | null>();
  for (const [id, entity] of entities) {
    const settled = settle(entity);
    if (settled !== entity) changed.set(id, settled);
  }
  if (changed.size === 0) return entities;
  const all = [...entities].map(([id, entity]) => [id, changed.has(id) ? changed.get(id) : entity] as const);
  return new Map(all.filter((entry): entry is [string, T] => entry[1] !== null && entry[1] !== undefined));
}

const settledPeople = new WeakMap<Person, Person>();
const settledTies = new WeakMap<Tie, Tie>();

function found(id: string | null, entities: ReadonlyMap<string, unknown>): string | null {
  return id !== null && entities.has(id) ? id : null;
}

/** The settled entity made before from this one, where it says the same. */
export function remembered<T extends object>(known: WeakMap<T, T>, entity: T, settled: T): T {
  const before = known.get(entity);
  if (before !== undefined && isSame(before, settled)) return before;
  const frozen = Object.freeze(settled);
  known.set(entity, frozen);
  return frozen;
}

function isSame<T extends object>(one: T, other: T): boolean {
  return Object.keys(one).every((key) => Object.is(one[key as keyof T], other[key as keyof T]));
}
