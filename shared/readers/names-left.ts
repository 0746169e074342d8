import { type GonePerson, goneInPlan } from '../map/gone-people.ts';
import type { HouseholdMap, Person } from '../map/schema.ts';
import { folded } from '../text/folded.ts';
import { shortened } from './people-in-copy.ts';
import { type CopyReader, isHiddenFrom } from './reading.ts';

/** Where the name of somebody who is kept from the reader still stands. */
export type NamePlace =
  | 'title'
  | 'home'
  | 'domain'
  | 'person'
  | 'tie'
  | 'question'
  | 'worry'
  | 'goingWell'
  | 'goal'
  | 'step'
  | 'action'
  | 'agreement'
  | 'talk'
  | 'participant';

export interface NameLeft {
  readonly name: string;
  readonly place: NamePlace;
}

/**
 * The names of people who are kept from the reader that still stand in words of the reader's `copy`, each place once;
 * `removed` are those who were taken off the map, who stay kept from whom they were kept. A program can't know whom a sentence is about: this finds whole names and each name in them, as they are written.
 */
export function namesLeftIn(
  map: HouseholdMap,
  copy: HouseholdMap,
  reader: CopyReader | null,
  removed: readonly GonePerson[] = [],
): readonly NameLeft[] {
  if (reader === null) return [];
  const shownNames = new Set([...copy.people.values()].flatMap(({ name }) => namesOf(name).map(folded)));
  // Somebody of the same name may have come in their place.
  const standing = new Set([...copy.people.values()].map(({ name, role }) => folded(name.trim() || role)));
  const gone = [...removed, ...goneInPlan(map.plan)].filter(
    ({ name, role }) => !standing.has(folded(name.trim() || role)),
  );
  const looked = [...map.people.values(), ...gone]
    .filter((person) => isHiddenFrom(reader, person))
    .map((person) => lookedFor(person, shownNames));
  if (looked.length === 0) return [];
  const found = new Map<string, NameLeft>();
  for (const [place, words] of wordsOf(copy)) {
    const text = folded(words);
    if (text === '') continue;
    for (const { names, initials } of looked) {
      if (text === initials) continue;
      const name = names.find((one) => hasName(text, folded(one)));
      if (name !== undefined) found.set(`${place} ${name}`, { name, place });
    }
  }
  return [...found.values()];
}

/** The whole name first. A part of it that is also the name of somebody who may be read about says nothing. */
function lookedFor({ name, role }: Pick<Person, 'name' | 'role'>, shownNames: ReadonlySet<string>) {
  const whole = name.trim() || role.trim();
  const parts = namesOf(whole);
  const telling = parts.length === 1 ? parts : parts.filter((part) => !shownNames.has(folded(part)));
  const names = [whole, ...telling].filter((one) => folded(one) !== '');
  return { names, initials: folded(shortened(name)) };
}

/** What stands between names, and is nobody's own. */
const between = new Set(
  'aan al bij da de del den der di do du el en het in la le mijn my of on onze op our te ten ter the tot uit van von zu'.split(
    ' ',
  ),
);

/** The names in a name, without what stands between them, and what is too short to be found by. */
function namesOf(name: string): readonly string[] {
  return (name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter((part) => {
    const [first = ''] = part;
    const isShort = part.length < 2 && !isWithoutSpaces(first);
    return !isShort && !between.has(folded(part));
  });
}

/** Whether this is written where words are joined to one another: a name may then have letters on either side. */
function isWithoutSpaces(letter: string): boolean {
  return /\p{L}/u.test(letter) && !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(letter);
}

/** Whether a name stands in a text, both folded: as a word, or with the s of what is somebody's. */
function hasName(text: string, name: string): boolean {
  const [first = ''] = name;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (isWithoutSpaces(first)) return true;
    const before = text.slice(0, at);
    const after = text.slice(at + name.length);
    if (!/[\p{L}\p{N}]$/u.test(before) && /^s?(?![\p{L}\p{N}])/u.test(after)) return true;
  }
  return false;
}

function wordsOf({
  about,
  homes,
  people,
  domains,
  ties,
  plan,
}: HouseholdMap): readonly (readonly [NamePlace, string])[] {
  const each = <T>(place: NamePlace, list: ReadonlyMap<string, T>, words: (one: T) => readonly string[]) =>
    [...list.values()].flatMap((one) => words(one).map((some) => [place, some] as const));
  return [
    ['title', about.title],
    ...each('home', homes, ({ name }) => [name]),
    ...each('domain', domains, ({ name }) => [name]),
    ...each('person', people, ({ name, role, reach, note }) => [name, role, reach, note]),
    ...each('tie', ties, ({ note }) => [note]),
    ['question', plan.question],
    ...each('worry', plan.worries, ({ text }) => [text]),
    ...each('goingWell', plan.goingWell, ({ text }) => [text]),
    ...each('goal', plan.goals, ({ text }) => [text]),
    ...each('step', plan.steps, ({ text }) => [text]),
    ...each('action', plan.actions, ({ text, ready, when, who, stepsIn }) => [
      text,
      ready,
      when,
      who?.name ?? '',
      stepsIn?.name ?? '',
    ]),
    ...each('agreement', plan.agreements, ({ text }) => [text]),
    ['talk', plan.talkWords],
    ['talk', plan.coordinator?.name ?? ''],
    ...each('participant', plan.participants, ({ who }) => [who.name]),
  ];
}
