import type { Plan, Someone } from './plan-schema.ts';
import type { HouseholdMap, Person } from './schema.ts';
import { mapped } from './settled.ts';

/** Who can be asked to help: people, and those who work or meet together, around the home and alive. */
export function canBeAsked({ home, kind, deceased }: Pick<Person, 'home' | 'kind' | 'deceased'>): boolean {
  return home === null && !deceased && (kind === 'person' || kind === 'group' || kind === 'organisation');
}

/** Whether this is one of the people who are shown by their initials, where the map says so. */
export function isForInitials(person: Pick<Person, 'home' | 'kind' | 'deceased' | 'asked'>): boolean {
  return person.kind === 'person' && person.asked === 'not-asked' && canBeAsked(person);
}

/**
 * Somebody as they are shown to others: the map may say that people who were not asked yet have initials for a name. The
 * same person each time.
 */
export function asShown(map: HouseholdMap, person: Person): Person {
  if (!map.about.initials || !isForInitials(person)) return person;
  const known = shownPeople.get(person);
  if (known !== undefined) return known;
  const shown = Object.freeze({ ...person, name: initialsOf(person.name) });
  shownPeople.set(person, shown);
  return shown;
}

const shownPeople = new WeakMap<Person, Person>();

/** Whether the plan names somebody who is no longer on the map by their initials. */
export function isGoneForInitials(map: HouseholdMap, { person, notAsked }: Someone): boolean {
  return map.about.initials && notAsked === true && (person === null || !map.people.has(person));
}

/**
 * A map with everybody in it as they are shown, those the plan names and who are no longer on it too. The same map where
 * nobody is shown otherwise.
 */
export function mapAsShown(map: HouseholdMap): HouseholdMap {
  if (!map.about.initials) return map;
  const people = mapped(map.people, (person) => asShown(map, person));
  const plan = planAsShown(map);
  return people === map.people && plan === map.plan ? map : { ...map, people, plan };
}

function planAsShown(map: HouseholdMap): Plan {
  const { plan } = map;
  const someone = <Named extends Someone | null>(named: Named): Named =>
    named !== null && isGoneForInitials(map, named) ? { ...named, name: initialsOf(named.name) } : named;
  const coordinator = someone(plan.coordinator);
  const actions = mapped(plan.actions, (action) => {
    const [who, stepsIn] = [someone(action.who), someone(action.stepsIn)];
    return who === action.who && stepsIn === action.stepsIn ? action : { ...action, who, stepsIn };
  });
  const participants = mapped(plan.participants, (participant) => {
    const who = someone(participant.who);
    return who === participant.who ? participant : { ...participant, who };
  });
  const isSame = coordinator === plan.coordinator && actions === plan.actions && participants === plan.participants;
  return isSame ? plan : { ...plan, coordinator, actions, participants };
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
