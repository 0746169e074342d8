import type { HouseholdMap } from '../map/schema.ts';
import { labelOf } from '../map/ties.ts';
import { type Mark, markOf } from './marks.ts';

/** An organisation with the people who work for it, held together on the map. */
export interface Hull {
  readonly organisation: string;
  /** The mark of the organisation, whose colours the hull has. */
  readonly mark: Mark;
  /** Who stand in it, beside the organisation itself. At least one. */
  readonly people: readonly string[];
}

/**
 * A hull is everything within half this of the lines from the organisation to each of its people, in map units: it lies
 * around them and between them, and not around who happens to stand there too.
 */
export const hullWidth = 100;
/** The line around a hull. */
export const hullEdge = 2;

/** The hulls of a map. Who lives in a home stands in that, and in no hull. */
export function hullsOf(map: HouseholdMap): readonly Hull[] {
  const people = new Map<string, string[]>();
  for (const { id, home, organisation } of map.people.values()) {
    if (organisation === null || home !== null || map.people.get(organisation)?.home !== null) continue;
    const known = people.get(organisation);
    if (known === undefined) people.set(organisation, [id]);
    else known.push(id);
  }
  return [...people].map(([organisation, ids]) => ({
    organisation,
    mark: markOf(labelOf(map, organisation)),
    people: ids,
  }));
}
