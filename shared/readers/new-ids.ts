import type { Plan, Someone } from '../map/plan-schema.ts';
import type { HouseholdMap } from '../map/schema.ts';
import { defaultDomains } from '../map/vocabulary.ts';

/** The same map under ids that only say what is the how-manieth; frozen, as reading gives it. */
export function withNewIds(map: HouseholdMap): HouseholdMap {
  const { plan } = map;
  const isOurs = (id: string) => defaultDomains.some((known) => known === id);
  const ids = {
    homes: numbered(map.homes, 'home'),
    people: numbered(map.people, 'person'),
    ties: numbered(map.ties, 'tie'),
    domains: numbered(map.domains, 'domain', isOurs),
    goals: numbered(plan.goals, 'goal'),
  };
  const end = (id: string) => ids.people.get(id) ?? ids.homes.get(id) ?? id;
  return Object.freeze({
    ...map,
    homes: renamed(map.homes, ids.homes, (home) => home),
    people: renamed(map.people, ids.people, (person) => ({
      ...person,
      home: other(ids.homes, person.home),
      alsoHome: other(ids.homes, person.alsoHome),
      organisation: other(ids.people, person.organisation),
    })),
    ties: renamed(map.ties, ids.ties, (tie) => ({
      ...tie,
      from: end(tie.from),
      to: end(tie.to),
      domain: other(ids.domains, tie.domain),
    })),
    domains: renamed(map.domains, ids.domains, (domain) => domain),
    plan: Object.freeze(planWithNewIds(plan, ids)),
  });
}

type Ids = ReadonlyMap<string, string>;

function planWithNewIds(plan: Plan, ids: { readonly people: Ids; readonly ties: Ids; readonly goals: Ids }): Plan {
  const someone = <Named extends Someone | null>(named: Named): Named =>
    named === null ? named : { ...named, person: other(ids.people, named.person) };
  return {
    ...plan,
    coordinator: someone(plan.coordinator),
    worries: renamed(plan.worries, numbered(plan.worries, 'worry'), (worry) => worry),
    goingWell: renamed(plan.goingWell, numbered(plan.goingWell, 'well'), (well) => well),
    goals: renamed(plan.goals, ids.goals, (goal) => goal),
    steps: renamed(plan.steps, numbered(plan.steps, 'step'), (step) => ({
      ...step,
      goal: ids.goals.get(step.goal) ?? step.goal,
    })),
    actions: renamed(plan.actions, numbered(plan.actions, 'action'), (action) => ({
      ...action,
      who: someone(action.who),
      stepsIn: someone(action.stepsIn),
      goal: other(ids.goals, action.goal),
      tie: other(ids.ties, action.tie),
    })),
    agreements: renamed(plan.agreements, numbered(plan.agreements, 'agreement'), (agreement) => agreement),
    participants: renamed(plan.participants, numbered(plan.participants, 'participant'), (participant) => ({
      ...participant,
      who: someone(participant.who),
    })),
  };
}

/** The new id of each; `keeps` says which stay what they are, as the program knows them by it. */
function numbered(entities: ReadonlyMap<string, unknown>, kind: string, keeps = (_: string) => false): Ids {
  return new Map([...entities.keys()].map((id, index) => [id, keeps(id) ? id : `${kind}-${index + 1}`]));
}

function renamed<T extends { readonly id: string }>(
  entities: ReadonlyMap<string, T>,
  ids: Ids,
  change: (entity: T) => T,
): ReadonlyMap<string, T> {
  return new Map(
    [...entities].map(([before, entity]) => {
      const id = ids.get(before) ?? before;
      return [id, Object.freeze({ ...change(entity), id })];
    }),
  );
}

function other(ids: Ids, id: string | null): string | null {
  return id === null ? null : (ids.get(id) ?? null);
}
