import type { Someone } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap, Person, Tie } from '../../shared/map/schema.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import { markOfPerson } from '../../shared/notation/marks.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Selected } from './view.ts';

/** What a person is called: by name, else by role. */
export function nameOfPerson({ name, role }: Pick<Person, 'name' | 'role'>, text: Text): string {
  return name.trim() || role.trim() || text('drawing.somebody');
}

/** What a person or a home is called. */
export function nameOfEnd(map: HouseholdMap, id: string, text: Text): string {
  const person = map.people.get(id);
  if (person !== undefined) return nameOfPerson(person, text);
  return map.homes.get(id)?.name.trim() || text('drawing.home');
}

/** What somebody the plan names is called: as on the map while they are there, else as it was written. Empty for nobody. */
export function nameOfSomeone(map: HouseholdMap, someone: Someone | null, text: Text): string {
  const person = someone?.person == null ? undefined : map.people.get(someone.person);
  return person === undefined ? (someone?.name.trim() ?? '') : nameOfPerson(person, text);
}

/**
 * What a tie says, the names of its ends given: "netwerk, sterke lijn, Oma geeft, spanning". What is not known, and that
 * there is no stress, is not said. `agreed`: how much of what was agreed on it is still to be done. The one place that
 * puts a tie into words.
 */
export function wordsForTie(
  tie: Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'> & Partial<Pick<Tie, 'help' | 'often' | 'since'>>,
  names: { readonly from: string; readonly to: string },
  text: Text,
  agreed: number | null = null,
): string {
  const { label, strength, flow, stress, help = [], often = null, since = null } = tie;
  const giving = {
    none: text('drawing.tie.nobodyGives'),
    forward: text('drawing.tie.gives', { name: names.from }),
    backward: text('drawing.tie.gives', { name: names.to }),
    both: text('drawing.tie.bothGive'),
  };
  return [
    label === null ? text('drawing.tie.unknown') : text(`drawing.marks.${label}`).toLowerCase(),
    text(`drawing.tie.strengths.${strength}`),
    ...(flow === null ? [] : [giving[flow]]),
    ...(stress ? [text('drawing.tie.stress')] : []),
    ...help.map((kind) => text(`facts.helps.${kind}`).toLowerCase()),
    ...(often === null ? [] : [text(`facts.frequencies.${often}`).toLowerCase()]),
    ...(since === null ? [] : [text('drawing.tie.since', { since })]),
    ...(agreed === null
      ? []
      : [agreed === 0 ? text('drawing.tie.agreedDone') : text('drawing.tie.agreed', { count: agreed })]),
  ].join(', ');
}

/** A person, home or tie in a few words: "Oma, netwerk". */
export function wordsFor(map: HouseholdMap, { kind, id }: Selected, text: Text): string {
  if (kind === 'person') {
    const person = map.people.get(id);
    const name = nameOfEnd(map, id, text);
    if (person !== undefined && person.home !== null)
      return text('drawing.person', { name, mark: livingOf(map, person, text) });
    const mark = markOfPerson(map, id);
    return mark === 'untied'
      ? name
      : text('drawing.person', { name, mark: text(`drawing.marks.${mark}`).toLowerCase() });
  }
  const tie = map.ties.get(id);
  if (tie === undefined) return nameOfEnd(map, id, text);
  const names = { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) };
  return `${text('drawing.tieBetween', names)}: ${wordsForTie(tie, names, text, openOnTies(map).get(id) ?? null)}`;
}

/** Where a member lives, after the name: "woont in Bij mama en Bij papa". With one home it needs no name. */
function livingOf(map: HouseholdMap, { home, alsoHome }: Person, text: Text): string {
  if (home === null || map.homes.size === 1) return text('drawing.member');
  const names = { home: nameOfEnd(map, home, text), other: alsoHome === null ? '' : nameOfEnd(map, alsoHome, text) };
  return alsoHome === null ? text('drawing.memberOf', names) : text('drawing.memberOfBoth', names);
}

/** Where a member lives, as a sentence. */
export function wordsForHomes(map: HouseholdMap, person: Person, text: Text): string {
  return text('drawing.lives', { name: nameOfPerson(person, text), living: livingOf(map, person, text) });
}
