import type { Someone } from '../map/plan-schema.ts';
import type { HouseholdMap } from '../map/schema.ts';
import { labelOf } from '../map/ties.ts';
import { type SupportLabel, supportLabels } from '../map/vocabulary.ts';

/** Whose an action is: a kind of strength; `unknown` where it has none yet, and where nobody on the map does it. */
export type ShareKey = SupportLabel | 'unknown';

/** How many actions are still to be done, and how many are. */
export interface Share {
  readonly open: number;
  readonly done: number;
}

export const shareKeys: readonly ShareKey[] = [...supportLabels, 'unknown'];

/** What each kind of strength does of the plan. All shares together are all actions. */
export function sharesOf(map: HouseholdMap): Readonly<Record<ShareKey, Share>> {
  const shares = Object.fromEntries(shareKeys.map((key) => [key, { open: 0, done: 0 }])) as Record<
    ShareKey,
    { open: number; done: number }
  >;
  for (const { who, done } of map.plan.actions.values()) shares[keyFor(map, who)][done ? 'done' : 'open'] += 1;
  return shares;
}

/** A member of a home is own strength; anybody else is what their tie to the home says. */
function keyFor(map: HouseholdMap, who: Someone | null): ShareKey {
  const person = who?.person == null ? undefined : map.people.get(who.person);
  if (person === undefined) return 'unknown';
  return person.home === null ? (labelOf(map, person.id) ?? 'unknown') : 'own';
}
