import type { HouseholdMap, Person } from '../../shared/map/schema.ts';
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

/** A person, home or tie in a few words: "Oma, netwerk". */
export function wordsFor(map: HouseholdMap, { kind, id }: Selected, text: Text): string {
  if (kind === 'person') {
    const isMember = (map.people.get(id)?.home ?? null) !== null;
    const mark = isMember ? text('drawing.member') : text(`drawing.marks.${markOf(labelOf(map, id))}`);
    return text('drawing.person', { name: nameOfEnd(map, id, text), mark: mark.toLowerCase() });
  }
  const tie = map.ties.get(id);
  if (tie === undefined) return nameOfEnd(map, id, text);
  return text('drawing.person', {
    name: text('drawing.tieBetween', { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) }),
    mark: text(`drawing.marks.${markOf(tie.label)}`).toLowerCase(),
  });
}
