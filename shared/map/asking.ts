import type { HouseholdMap, Person } from './schema.ts';

/** Who can be asked to help: people, and those who work or meet together, around the home and alive. */
export function canBeAsked({ home, kind, deceased }: Pick<Person, 'home' | 'kind' | 'deceased'>): boolean {
  return home === null && !deceased && (kind === 'person' || kind === 'group' || kind === 'organisation');
}

/**
 * Somebody as they are shown to others: the map may say that people who were not asked yet have initials for a name. The
 * same person each time.
 */
export function asShown(map: HouseholdMap, person: Person): Person {
  if (!map.about.initials || person.kind !== 'person' || person.asked !== 'not-asked' || !canBeAsked(person))
    return person;
  const known = shownPeople.get(person);
  if (known !== undefined) return known;
  const shown = Object.freeze({ ...person, name: initialsOf(person.name) });
  shownPeople.set(person, shown);
  return shown;
}

const shownPeople = new WeakMap<Person, Person>();

/** A map with everybody in it as they are shown. The same map where nobody is shown otherwise. */
export function mapAsShown(map: HouseholdMap): HouseholdMap {
  const people = new Map([...map.people].map(([id, person]) => [id, asShown(map, person)]));
  return [...people].some(([id, person]) => person !== map.people.get(id)) ? { ...map, people } : map;
}

const characters = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** The first letter of each word: "Els de Vries" is E.d.V. What has no letters is its first sign. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/[\s-]+/u);
  return words
    .flatMap((word) => {
      const letter = /[\p{L}\p{N}]/u.exec(word)?.index ?? 0;
      const [first] = [...characters.segment(word.slice(letter))];
      return first === undefined ? [] : [`${first.segment}.`];
    })
    .join('');
}
