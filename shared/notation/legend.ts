import { type HouseholdMap, type Strength, strengths } from '../map/schema.ts';
import { type Mark, markOf, marks } from './marks.ts';
import { isDrawn } from './tie-look.ts';

/** What a picture's legend has to explain: only what the picture shows, in a fixed order. */
export interface Legend {
  readonly marks: readonly Mark[];
  /** Empty while every tie is equally strong: nothing to tell apart. */
  readonly strengths: readonly Strength[];
  readonly hasFlow: boolean;
  /** Whether it is said of a tie that nobody gives. */
  readonly hasNobodyGiving: boolean;
  readonly hasStress: boolean;
}

export function legendOf(map: HouseholdMap): Legend {
  const usedMarks = new Set<Mark>();
  const usedStrengths = new Set<Strength>();
  let hasFlow = false;
  let hasNobodyGiving = false;
  let hasStress = false;
  for (const tie of map.ties.values()) {
    if (!isDrawn(map, tie)) continue;
    usedMarks.add(markOf(tie.label));
    usedStrengths.add(tie.strength);
    hasFlow ||= tie.flow !== null && tie.flow !== 'none';
    hasNobodyGiving ||= tie.flow === 'none';
    hasStress ||= tie.stress;
  }
  return {
    marks: marks.filter((mark) => usedMarks.has(mark)),
    strengths: usedStrengths.size < 2 ? [] : strengths.filter((strength) => usedStrengths.has(strength)),
    hasFlow,
    hasNobodyGiving,
    hasStress,
  };
}
