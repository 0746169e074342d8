import type { Someone } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { folded } from '../../shared/text/folded.ts';
import type { Text } from '../../shared/text/text.ts';
import { nameOfPerson } from '../document/names.ts';
import { everybodyToFind } from '../finding/findings.ts';
import { rank } from '../finding/rank.ts';

/** Those on the map whose name or role fits what is typed, the best first. */
export function peopleFor(map: HouseholdMap, typed: string, text: Text, most: number) {
  const people = everybodyToFind(map, text).filter(({ kind }) => kind === 'person');
  return rank(typed, people)
    .slice(0, most)
    .map(({ id, label, detail }) => ({ key: id, label: detail === '' ? label : `${label} (${detail})` }));
}

/** Somebody on the map, named as they are called now. Null where they are gone. */
export function someoneOn(map: HouseholdMap, id: string, text: Text): Someone | null {
  const person = map.people.get(id);
  return person === undefined
    ? null
    : { person: id, name: nameOfPerson(person, text).slice(0, limits.name).toWellFormed() };
}

/** Somebody as a name is typed; null for no name at all. */
export function someoneTyped(typed: string): Someone | null {
  return typed.trim() === '' ? null : { person: null, name: typed.slice(0, limits.name).toWellFormed() };
}

/** Whom a typed name means: who alone on the map is called that, or else somebody who is not on it. */
export function someoneMeant(map: HouseholdMap, typed: string, text: Text): Someone | null {
  const name = folded(typed);
  const called = [...map.people.values()].filter((person) => folded(nameOfPerson(person, text)) === name);
  const [only] = called;
  return called.length === 1 && only !== undefined ? someoneOn(map, only.id, text) : someoneTyped(typed.trim());
}
