import * as Y from 'yjs';
import { entitiesOf } from './document.ts';
import type { Plan, Someone } from './plan-schema.ts';
import { readEntity } from './read-entity.ts';
import type { Person } from './schema.ts';

/** Somebody who is no longer on the map, and the readers they are kept from. */
export type GonePerson = Pick<Person, 'name' | 'role' | 'hiddenFrom'>;

/** Those who were taken off the map, as far as the document still knows them. */
export function removedPeople(document: Y.Doc): readonly GonePerson[] {
  return [...entitiesOf(document, 'people')].flatMap(([id, entity]) => {
    if (!(entity instanceof Y.Map) || entity.get('removed') !== true) return [];
    const person = readEntity('people', entity, id);
    return person === null ? [] : [person];
  });
}

/** Those whom the plan names, are not on the map, and are kept from a reader. */
export function goneInPlan({ coordinator, actions, participants }: Plan): readonly GonePerson[] {
  const named: readonly (Someone | null)[] = [
    coordinator,
    ...[...actions.values()].flatMap(({ who, stepsIn }) => [who, stepsIn]),
    ...[...participants.values()].map(({ who }) => who),
  ];
  return named.flatMap((someone) =>
    someone === null || someone.person !== null || someone.hiddenFrom === undefined
      ? []
      : [{ name: someone.name, role: '', hiddenFrom: someone.hiddenFrom }],
  );
}
