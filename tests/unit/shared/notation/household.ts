import { type Action, type Plan, planSchemas } from '../../../../shared/map/plan-schema.ts';
import {
  type Home,
  type HouseholdMap,
  type Person,
  personSchema,
  type Tie,
  tieSchema,
} from '../../../../shared/map/schema.ts';
import { defaultDomains } from '../../../../shared/map/vocabulary.ts';

export function person(id: string, fields: Partial<Person> = {}): Person {
  return { ...personSchema.parse({ id: 'any', name: id, role: '', home: null, position: null, ...fields }), id };
}

export function tie(id: string, from: string, to: string, fields: Partial<Tie> = {}): Tie {
  return {
    ...tieSchema.parse({ id: 'any', from, to, label: null, strength: 'normal', flow: null, stress: false, ...fields }),
    id,
  };
}

export function action(id: string, fields: Partial<Action> = {}): Action {
  return { ...planSchemas.actions.parse({ text: id, ...fields, id: 'any' }), id };
}

/** The same map with these actions in its plan. */
export function withActions(map: HouseholdMap, actions: readonly Action[]): HouseholdMap {
  return { ...map, plan: { ...map.plan, actions: new Map(actions.map((one) => [one.id, one])) } };
}

/** The plan of a map nobody planned on yet. */
const emptyPlan: Plan = {
  question: '',
  coordinator: null,
  talkDay: null,
  talkWords: '',
  worries: new Map(),
  goingWell: new Map(),
  goals: new Map(),
  steps: new Map(),
  actions: new Map(),
  agreements: new Map(),
  participants: new Map(),
};

/** A map as reading gives it, with one home called `home` unless others are given. */
export function household(
  people: readonly Person[],
  ties: readonly Tie[] = [],
  homes: readonly Home[] = [{ id: 'home', name: '', position: { x: 0, y: 0 } }],
): HouseholdMap {
  const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((one) => [one.id, one]));
  return {
    about: {
      title: '',
      language: 'nl',
      created: '2026-11-24T09:00:00Z',
      rings: false,
      sectors: 'none',
      initials: false,
    },
    homes: byId(homes),
    people: byId(people),
    ties: byId(ties),
    domains: byId(defaultDomains.map((id) => ({ id, name: '' }))),
    plan: emptyPlan,
    readers: new Map(),
    copies: new Map(),
    photos: new Map(),
  };
}
