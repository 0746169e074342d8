import type { HouseholdMap } from '../map/schema.ts';

/** Somebody on the map who has much to do, and how many actions are theirs and not done yet. */
export interface BusyPerson {
  readonly id: string;
  readonly open: number;
}

/** Fewer than this is not much, whoever does it. */
const fewest = 3;
/** So many times what others have to do is more than a fair part. */
const timesOthers = 2;

/**
 * Who has so much to do that it is worth asking who could step in; the one with most first, and else as on the map. That
 * is who has three or more actions to do that nobody steps in for, and in all more than twice the mean of the *others*
 * who have something to do. Not of everybody: somebody who does all of it would be a part of their own mean, and with one
 * helper or two nobody could ever be above twice that; just there the question matters most. Where nobody else has
 * anything to do that mean is nothing.
 */
export function busyPeople(map: HouseholdMap): readonly BusyPerson[] {
  const openBy = new Map<string, number>();
  const aloneBy = new Map<string, number>();
  for (const { who, stepsIn, done } of map.plan.actions.values()) {
    const id = who?.person ?? null;
    if (id === null || done || !map.people.has(id)) continue;
    openBy.set(id, (openBy.get(id) ?? 0) + 1);
    if (stepsIn === null) aloneBy.set(id, (aloneBy.get(id) ?? 0) + 1);
  }
  const all = [...openBy.values()].reduce((sum, open) => sum + open, 0);
  const isBusy = (id: string, open: number) => {
    const others = openBy.size - 1;
    const mean = others === 0 ? 0 : (all - open) / others;
    return (aloneBy.get(id) ?? 0) >= fewest && open > timesOthers * mean;
  };
  return [...map.people.keys()]
    .map((id) => ({ id, open: openBy.get(id) ?? 0 }))
    .filter(({ id, open }) => isBusy(id, open))
    .sort((one, other) => other.open - one.open);
}
