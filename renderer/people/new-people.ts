import type { NewPerson, PersonWords } from '../../shared/map/edit.ts';
import { kindOfNewcomer, type RoleKey } from '../../shared/map/roles.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { freePlacesFor } from '../../shared/notation/places.ts';
import { roleNamed, withoutArticle, wordOfRole } from '../../shared/text/role-words.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Stands } from './many-people.tsx';
import { labelOfMark } from './marks.tsx';

/** What is said of one who is added by name, by a role that was chosen, or both. */
export function wordsOfOne(name: string, role: RoleKey | null, text: Text): PersonWords {
  return {
    name,
    role: role === null ? '' : wordOfRole(role, text),
    kind: kindOfNewcomer(role ?? roleNamed(name, text)),
  };
}

/** What is said of somebody in a list. Who is called by a role alone ("de huisarts") has no name yet. */
export function wordsOfFound(name: string, text: Text): PersonWords {
  const role = roleNamed(name, text);
  const words = role === null ? { name, role: '' } : { name: '', role: withoutArticle(name) };
  return { ...words, kind: kindOfNewcomer(role) };
}

export interface Arrival {
  readonly words: PersonWords;
  readonly stands: Stands;
}

/** People as they come on the map: in this home, or each in a free place of their own around it. */
export function newPeopleOf(map: HouseholdMap, home: string, arrivals: readonly Arrival[]): readonly NewPerson[] {
  const labels = arrivals.flatMap(({ stands }) => (stands === 'member' ? [] : [labelOfMark(stands)]));
  const places = freePlacesFor(map, home, labels).values();
  return arrivals.map(({ words, stands }): NewPerson => {
    if (stands === 'member') return { ...words, position: null, stands: { memberOf: home } };
    const place = places.next().value;
    return {
      ...words,
      position: place === undefined ? null : { ...place, byHand: false },
      stands: { around: home, label: labelOfMark(stands) },
    };
  });
}
