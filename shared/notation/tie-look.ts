import type { HouseholdMap, Tie } from '../map/schema.ts';
import { badges, dashesOf, type Mark, markOf, tieWidths } from './marks.ts';
import type { Zigzag } from './zigzag.ts';

/**
 * The way a tie goes from its `from` end to its `to` end. Distances are in pixels at zoom 1, square to the straight line
 * between the two edges and positive to the right of it as seen on screen going there. Where a zigzag turns depends on how
 * long the way is: see `turnsAlong`.
 */
export type Course =
  | { readonly kind: 'straight' }
  | { readonly kind: 'bent'; readonly distance: number }
  | ({ readonly kind: 'zigzag' } & Zigzag);

/** What stands at an end of a tie: an arrow where something is received, a bar where it is known that nobody gives. */
export type TieEnd = 'arrow' | 'bar' | null;

export interface TieLook {
  readonly mark: Mark;
  readonly width: number;
  readonly dashes: readonly number[] | null;
  readonly badge: (typeof badges)[keyof typeof badges];
  readonly atFrom: TieEnd;
  readonly atTo: TieEnd;
  readonly course: Course;
}

/** How a tie is drawn: colour and pattern by its label, width and badge by its strength, its ends by its flow. */
export function lookOfTie(tie: Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'>, bend: number): TieLook {
  const mark = markOf(tie.label);
  const width = tieWidths[tie.strength];
  return {
    mark,
    width,
    dashes: dashesOf(mark, width, tie.stress),
    badge: badges[tie.strength],
    atFrom: endOf(tie.flow, 'backward'),
    atTo: endOf(tie.flow, 'forward'),
    course: courseOf(tie.stress, width, bend),
  };
}

function endOf(flow: Tie['flow'], towards: 'forward' | 'backward'): TieEnd {
  if (flow === 'none') return 'bar';
  return flow === towards || flow === 'both' ? 'arrow' : null;
}

/** Stress is a zigzag; one that also bends swings around the bow. */
function courseOf(stress: boolean, width: number, bend: number): Course {
  if (stress) return { kind: 'zigzag', height: 7 + width * 0.6, bend };
  return bend === 0 ? { kind: 'straight' } : { kind: 'bent', distance: bend };
}

const bendStep = 52;

/**
 * How far each tie bends (the distance of its one control point) so that several between the same two stand apart; ties to
 * a home and to its members come from the same side, and count as between the same two. A tie that is straight is not in
 * it.
 */
export function bendsOf(map: HouseholdMap): ReadonlyMap<string, number> {
  const known = bendsByMap.get(map);
  if (known !== undefined) return known;
  const bundles = new Map<string, { tie: Tie; isTurned: boolean }[]>();
  for (const tie of map.ties.values()) {
    const [from, to] = sidesOf(map, tie);
    const isTurned = from > to;
    const ends = isTurned ? `${to} ${from}` : `${from} ${to}`;
    const bundle = bundles.get(ends);
    if (bundle === undefined) bundles.set(ends, [{ tie, isTurned }]);
    else bundle.push({ tie, isTurned });
  }
  const bends = new Map<string, number>();
  for (const bundle of bundles.values()) {
    for (const [index, { tie, isTurned }] of bundle.entries()) {
      const bend = (index - (bundle.length - 1) / 2) * bendStep;
      // Left of a tie is right of one that goes the other way.
      if (bend !== 0) bends.set(tie.id, isTurned ? -bend : bend);
    }
  }
  bendsByMap.set(map, bends);
  return bends;
}

/** The two a tie goes between, with the home for a member; within one home, the members themselves. */
function sidesOf(map: HouseholdMap, { from, to }: Tie): readonly [string, string] {
  const fromHome = map.people.get(from)?.home ?? from;
  const toHome = map.people.get(to)?.home ?? to;
  return fromHome === toHome ? [from, to] : [fromHome, toHome];
}

const bendsByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, number>>();

/** A tie of a member to the own home says nothing that standing in it does not say, and has no room: it isn't drawn. */
export function isDrawn(map: HouseholdMap, tie: Tie): boolean {
  return map.people.get(tie.from)?.home !== tie.to;
}
