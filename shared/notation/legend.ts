import type { HouseholdMap, Tie } from '../map/schema.ts';
import { type Strength, strengths } from '../map/vocabulary.ts';
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

/** One thing a legend explains: a tie that shows it, and whether that is in ink because it says nothing of a label. */
export interface LegendSample {
  readonly key: Mark | Strength | 'flow' | 'nobodyGives' | 'stress';
  readonly tie: Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'>;
  readonly isPlain: boolean;
}

/** The samples of a map's legend, in the order they stand in it. */
export function legendSamplesOf(map: HouseholdMap): LegendSample[] {
  const legend = legendOf(map);
  const plain = { label: null, strength: 'normal', flow: null, stress: false } as const;
  const samples: LegendSample[] = [
    ...legend.marks.map((mark) => ({
      key: mark,
      tie: { ...plain, label: mark === 'unknown' ? null : mark },
      isPlain: false,
    })),
    ...legend.strengths.map((strength) => ({ key: strength, tie: { ...plain, strength }, isPlain: true })),
  ];
  if (legend.hasFlow) samples.push({ key: 'flow', tie: { ...plain, flow: 'forward' }, isPlain: true });
  if (legend.hasNobodyGiving) samples.push({ key: 'nobodyGives', tie: { ...plain, flow: 'none' }, isPlain: true });
  if (legend.hasStress) samples.push({ key: 'stress', tie: { ...plain, stress: true }, isPlain: true });
  return samples;
}
