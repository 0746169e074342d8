import type { HouseholdMap, Person, Tie } from '../../shared/map/schema.ts';
import { labelOf } from '../../shared/map/ties.ts';
import { markOf } from '../../shared/notation/marks.ts';
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

/**
 * What a tie says, the names of its ends given: "netwerk, sterke lijn, Oma geeft, spanning". What is not known, and that
 * there is no stress, is not said. The one place that puts a tie into words.
 */
export function wordsForTie(
  { label, strength, flow, stress }: Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'>,
  names: { readonly from: string; readonly to: string },
  text: Text,
): string {
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
  ].join(', ');
}

/** A person, home or tie in a few words: "Oma, netwerk". */
export function wordsFor(map: HouseholdMap, { kind, id }: Selected, text: Text): string {
  if (kind === 'person') {
    const isMember = (map.people.get(id)?.home ?? null) !== null;
    const mark = isMember ? text('drawing.member') : text(`drawing.marks.${markOf(labelOf(map, id))}`);
    return text('drawing.person', { name: nameOfEnd(map, id, text), mark: mark.toLowerCase() });
  }
  const tie = map.ties.get(id);
  if (tie === undefined) return nameOfEnd(map, id, text);
  const names = { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) };
  return `${text('drawing.tieBetween', names)}: ${wordsForTie(tie, names, text)}`;
}
