import { canBeAsked } from '../map/asking.ts';
import type { HouseholdMap, Person, Tie } from '../map/schema.ts';
import { labelOf, tiesOf } from '../map/ties.ts';
import { type Mark, markOf } from './marks.ts';

/**
 * What of a map is asked to be seen. Within one kind: one or the other; between kinds: all of them. Nothing chosen of a
 * kind asks nothing.
 */
export interface Filter {
  readonly marks: readonly Mark[];
  /** Ids of parts of life. */
  readonly domains: readonly string[];
  readonly hasStress: boolean;
  /** Those who were not asked to help yet. */
  readonly isNotAsked: boolean;
}

export const noFilter: Filter = { marks: [], domains: [], hasStress: false, isNotAsked: false };

export function isFiltering({ marks, domains, hasStress, isNotAsked }: Filter): boolean {
  return marks.length > 0 || domains.length > 0 || hasStress || isNotAsked;
}

/**
 * The ids of the people, homes and ties that fit a filter. Homes and their members always do. Anybody else fits by the
 * kind of strength they are to the household, and by having one tie with all else that is asked of ties. A tie fits by
 * what it says itself, where one of its ends fits; between members that is so.
 */
export function fittingIn(map: HouseholdMap, filter: Filter): ReadonlySet<string> {
  const { domains, hasStress, isNotAsked } = filter;
  const isMarked = (mark: Mark) => filter.marks.length === 0 || filter.marks.includes(mark);
  const saysEnough = ({ domain, stress }: Tie) =>
    (domains.length === 0 || (domain !== null && domains.includes(domain))) && (stress || !hasStress);
  const isOfTies = domains.length > 0 || hasStress;

  const fits = (person: Person) =>
    (!isNotAsked || (person.asked === 'not-asked' && canBeAsked(person))) &&
    marksOf(map, person).some(isMarked) &&
    (!isOfTies || tiesOf(map, person.id).some(saysEnough));

  const fitting = new Set<string>(map.homes.keys());
  const guests = new Set<string>();
  for (const person of map.people.values()) {
    if (person.home !== null) fitting.add(person.id);
    else if (fits(person)) guests.add(person.id);
  }
  for (const tie of map.ties.values()) {
    const isAmongMembers = fitting.has(tie.from) && fitting.has(tie.to);
    const isOfGuest = guests.has(tie.from) || guests.has(tie.to);
    if ((isAmongMembers || isOfGuest) && isMarked(markOf(tie.label)) && saysEnough(tie)) fitting.add(tie.id);
  }
  for (const id of guests) fitting.add(id);
  return fitting;
}

/** How many around the household are among these, and how many there are. */
export function countAround(
  map: HouseholdMap,
  ids: ReadonlySet<string>,
): { readonly shown: number; readonly all: number } {
  let [shown, all] = [0, 0];
  for (const { id, home } of map.people.values()) {
    if (home !== null) continue;
    all += 1;
    if (ids.has(id)) shown += 1;
  }
  return { shown, all };
}

/** What somebody is to the household: as they are drawn, and by every other tie to a home or a member. */
function marksOf(map: HouseholdMap, person: Person): readonly Mark[] {
  const labels = tiesOf(map, person.id)
    .filter(({ from, to }) => isOfHousehold(map, from === person.id ? to : from))
    .flatMap(({ label }) => (label === null ? [] : [label]));
  return [markOf(labelOf(map, person.id)), ...labels];
}

function isOfHousehold(map: HouseholdMap, id: string): boolean {
  return map.homes.has(id) || (map.people.get(id)?.home ?? null) !== null;
}

/**
 * The ids of what stands in the light with these: they themselves, their ties, and who those go to. Of a home whoever lives
 * there too, of a tie its ends. Whoever stands in the light has their home under them, or both of them.
 */
export function inLightOf(map: HouseholdMap, ids: Iterable<string>): ReadonlySet<string> {
  const lit = new Set<string>();
  const light = (id: string) => {
    lit.add(id);
    const { home = null, alsoHome = null } = map.people.get(id) ?? {};
    for (const under of [home, alsoHome]) if (under !== null) lit.add(under);
  };
  const lightTie = ({ id, from, to }: Tie) => {
    lit.add(id);
    light(from);
    light(to);
  };
  for (const id of ids) {
    const tie = map.ties.get(id);
    if (tie !== undefined) {
      lightTie(tie);
      continue;
    }
    light(id);
    for (const one of tiesOf(map, id)) lightTie(one);
    if (!map.homes.has(id)) continue;
    for (const person of map.people.values()) if (person.home === id || person.alsoHome === id) light(person.id);
  }
  return lit;
}
