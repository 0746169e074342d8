import type { HouseholdMap, Point } from '../map/schema.ts';

/** Going over everybody more often than this brings hardly anything. */
const mostRounds = 6;
/** A change of places has to make the lines shorter by this much, in map units. */
const leastGain = 1;

/**
 * Lets people change places with others of the same group until the lines among them are short: who are tied to each other
 * then stand near each other, on the side where they belong. Who is in no group (null) stays. The same places, taken
 * otherwise.
 */
export function untangle(
  map: HouseholdMap,
  places: ReadonlyMap<string, Point>,
  groupOf: (personId: string) => string | null,
): ReadonlyMap<string, Point> {
  const now = new Map(places);
  const neighbours = neighboursIn(map, places);
  const lengthFrom = (id: string, from: Point, other: string): number => {
    let length = 0;
    for (const neighbour of neighbours.get(id) ?? []) {
      const at = now.get(neighbour);
      // The line between two who change places stays as long as it is.
      if (at !== undefined && neighbour !== other) length += Math.hypot(at.x - from.x, at.y - from.y);
    }
    return length;
  };
  const trySwap = (one: string, other: string): boolean => {
    const [here, there] = [now.get(one), now.get(other)];
    if (here === undefined || there === undefined) return false;
    const before = lengthFrom(one, here, other) + lengthFrom(other, there, one);
    const after = lengthFrom(one, there, other) + lengthFrom(other, here, one);
    if (after > before - leastGain) return false;
    now.set(one, there);
    now.set(other, here);
    return true;
  };

  const groups = Map.groupBy(places.keys(), groupOf);
  groups.delete(null);
  for (let round = 0; round < mostRounds; round += 1) {
    let hasSwapped = false;
    for (const group of groups.values()) {
      for (const [index, one] of group.entries()) {
        for (const other of group.slice(index + 1)) {
          if (!neighbours.has(one) && !neighbours.has(other)) continue;
          if (trySwap(one, other)) hasSwapped = true;
        }
      }
    }
    if (!hasSwapped) break;
  }
  return now;
}

/** Who of these people is tied to whom of them. */
function neighboursIn(map: HouseholdMap, places: ReadonlyMap<string, Point>): ReadonlyMap<string, readonly string[]> {
  const neighbours = new Map<string, string[]>();
  const add = (one: string, other: string) => {
    const known = neighbours.get(one);
    if (known === undefined) neighbours.set(one, [other]);
    else known.push(other);
  };
  for (const { from, to } of map.ties.values()) {
    if (!places.has(from) || !places.has(to)) continue;
    add(from, to);
    add(to, from);
  }
  return neighbours;
}
