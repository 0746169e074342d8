import type { HouseholdMap, Person } from '../../shared/map/schema.ts';
import { type Mark, markOfPerson, marks } from '../../shared/notation/marks.ts';

/** One part of the map in words: a home with who live there, those of one kind of strength, or who have no line to a home. */
export interface Group {
  /** The id of a home, a mark, or `untied`. */
  readonly key: string;
  readonly home: string | null;
  /** Null for a home, and for who have no line to one. */
  readonly mark: Mark | null;
  readonly people: readonly Person[];
}

/** The groups of a map: every home, each kind of strength that has anybody, and the others. Without those `isShown` leaves out. */
export function groupsOf(map: HouseholdMap, isShown: (id: string) => boolean = () => true): readonly Group[] {
  const people = [...map.people.values()].filter(({ id }) => isShown(id));
  const homes = [...map.homes.keys()].map((id) => ({
    key: id,
    home: id,
    mark: null,
    people: people.filter(({ home }) => home === id),
  }));
  const around = people.filter(({ home }) => home === null);
  const others = ([...marks, 'untied'] as const).map((key) => ({
    key,
    home: null,
    mark: key === 'untied' ? null : key,
    people: around.filter(({ id }) => markOfPerson(map, id) === key),
  }));
  return [...homes, ...others.filter((group) => group.people.length > 0)];
}

/** Who stands before or after somebody in their group; null at its end. */
export function neighbourOf(map: HouseholdMap, id: string, side: 'before' | 'after'): string | null {
  const { people } = placeInGroup(map, id);
  const at = people.findIndex((person) => person.id === id);
  return people[at + (side === 'before' ? -1 : 1)]?.id ?? null;
}

/** Where somebody stands in their group: at `place`, from 1, of so many. */
export function placeInGroup(
  map: HouseholdMap,
  id: string,
): { readonly people: readonly Person[]; readonly place: number } {
  const people = groupsOf(map).find((group) => group.people.some((person) => person.id === id))?.people ?? [];
  return { people, place: people.findIndex((person) => person.id === id) + 1 };
}
