import type { HouseholdMap, Tie } from './schema.ts';
import type { SupportLabel } from './vocabulary.ts';

const tiesByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, readonly Tie[]>>();

/** The ties of one person or home, in their order. */
export function tiesOf(map: HouseholdMap, id: string): readonly Tie[] {
  return tiesByEnd(map).get(id) ?? [];
}

function tiesByEnd(map: HouseholdMap): ReadonlyMap<string, readonly Tie[]> {
  const known = tiesByMap.get(map);
  if (known !== undefined) return known;
  const ties = new Map<string, Tie[]>();
  for (const tie of map.ties.values()) {
    for (const end of [tie.from, tie.to]) {
      const others = ties.get(end);
      if (others === undefined) ties.set(end, [tie]);
      else others.push(tie);
    }
  }
  tiesByMap.set(map, ties);
  return ties;
}

/**
 * The support label a person is shown by: that of the first labelled tie to a home. Null when there is none yet.
 * A member has none: the home itself is the household's own strength.
 */
export function labelOf(map: HouseholdMap, personId: string): SupportLabel | null {
  return labelsOf(map).get(personId) ?? null;
}

/**
 * The tie to a home that says where among the sectors a person stands: the first that says anything there, else the
 * first. Null for who is tied to no home.
 */
export function homeTieOf(map: HouseholdMap, personId: string, field: 'label' | 'domain'): Tie | null {
  const ties = tiesOf(map, personId).filter(({ from, to }) => from === personId && map.homes.has(to));
  return ties.find((tie) => tie[field] !== null) ?? ties[0] ?? null;
}

const labelsByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, SupportLabel>>();

function labelsOf(map: HouseholdMap): ReadonlyMap<string, SupportLabel> {
  const known = labelsByMap.get(map);
  if (known !== undefined) return known;
  const labels = new Map<string, SupportLabel>();
  for (const { from, to, label } of map.ties.values()) {
    if (label === null) continue;
    const person = map.homes.has(to) ? from : map.homes.has(from) ? to : null;
    if (person !== null && !labels.has(person)) labels.set(person, label);
  }
  labelsByMap.set(map, labels);
  return labels;
}
