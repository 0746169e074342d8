import type { HouseholdMap, Point } from '../map/schema.ts';

/** Going over everybody more often than this brings hardly anything. */
const mostRounds = 6;
/** A change of places has to make the lines shorter by this much, in map units. */
const leastGain = 1;

/** Somebody on a place, and who of the others they are tied to. */
interface Placed {
  readonly id: string;
  readonly neighbours: Placed[];
  place: Point;
}

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
  const all = new Map([...places].map(([id, place]): [string, Placed] => [id, { id, place, neighbours: [] }]));
  for (const { from, to } of map.ties.values()) {
    const [one, other] = [all.get(from), all.get(to)];
    if (one === undefined || other === undefined) continue;
    one.neighbours.push(other);
    other.neighbours.push(one);
  }
  const groups = Map.groupBy(all.values(), ({ id }) => groupOf(id));
  groups.delete(null);
  for (let round = 0; round < mostRounds; round += 1) {
    let hasSwapped = false;
    for (const group of groups.values()) if (untangleGroup(group)) hasSwapped = true;
    if (!hasSwapped) break;
  }
  return new Map([...all.values()].map(({ id, place }) => [id, place]));
}

/** Tells whether anybody has changed places. */
function untangleGroup(group: readonly Placed[]): boolean {
  let hasSwapped = false;
  for (let first = 0; first < group.length; first += 1) {
    const one = group[first] as Placed;
    if (one.neighbours.length === 0) continue;
    for (let second = 0; second < group.length; second += 1) {
      const other = group[second] as Placed;
      // Two who both have lines meet once.
      if (other === one || (other.neighbours.length > 0 && second < first)) continue;
      const before = lengthFrom(one, one.place, other) + lengthFrom(other, other.place, one);
      const after = lengthFrom(one, other.place, other) + lengthFrom(other, one.place, one);
      if (after > before - leastGain) continue;
      [one.place, other.place] = [other.place, one.place];
      hasSwapped = true;
    }
  }
  return hasSwapped;
}

/** Of the lines of somebody from there; one to who changes places with them stays as long as it is. */
function lengthFrom({ neighbours }: Placed, { x, y }: Point, except: Placed): number {
  let length = 0;
  for (const neighbour of neighbours) {
    if (neighbour === except) continue;
    const [across, down] = [neighbour.place.x - x, neighbour.place.y - y];
    length += Math.sqrt(across * across + down * down);
  }
  return length;
}
