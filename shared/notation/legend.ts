import type { HouseholdMap, Tie } from '../map/schema.ts';
import { type Figure, figures, type Help, helps, type Strength, strengths } from '../map/vocabulary.ts';
import { openOnTies } from './agreed.ts';
import { type FigureLook, isSymbol, lookOfFigure } from './figure.ts';
import { hullsOf } from './hull.ts';
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
  /** The symbols of a genogram. */
  readonly symbols: readonly Exclude<Figure, 'neutral'>[];
  readonly hasDeceased: boolean;
  readonly help: readonly Help[];
  /** Whether something was agreed on a tie that is still to be done, and whether there is a tie on which all is done. */
  readonly hasOpen: boolean;
  readonly hasDone: boolean;
  /** Whether organisations are held together with their people. */
  readonly hasHull: boolean;
  /** Whether somebody is shown in a second home. */
  readonly hasGuest: boolean;
}

export function legendOf(map: HouseholdMap): Legend {
  const usedMarks = new Set<Mark>();
  const usedStrengths = new Set<Strength>();
  let hasFlow = false;
  let hasNobodyGiving = false;
  let hasStress = false;
  const usedHelp = new Set<Help>();
  const open = openOnTies(map);
  let hasOpen = false;
  let hasDone = false;
  for (const tie of map.ties.values()) {
    if (!isDrawn(map, tie)) continue;
    usedMarks.add(markOf(tie.label));
    usedStrengths.add(tie.strength);
    hasFlow ||= tie.flow !== null && tie.flow !== 'none';
    hasNobodyGiving ||= tie.flow === 'none';
    hasStress ||= tie.stress;
    for (const help of tie.help) usedHelp.add(help);
    const agreed = open.get(tie.id);
    hasOpen ||= agreed !== undefined && agreed > 0;
    hasDone ||= agreed === 0;
  }
  const usedFigures = new Set<Figure>();
  let hasDeceased = false;
  for (const person of map.people.values()) {
    if (isSymbol(person)) usedFigures.add(person.figure);
    hasDeceased ||= person.deceased;
  }
  return {
    marks: marks.filter((mark) => usedMarks.has(mark)),
    strengths: usedStrengths.size < 2 ? [] : strengths.filter((strength) => usedStrengths.has(strength)),
    hasFlow,
    hasNobodyGiving,
    hasStress,
    symbols: figures.filter((figure) => figure !== 'neutral').filter((figure) => usedFigures.has(figure)),
    hasDeceased,
    help: helps.filter((help) => usedHelp.has(help)),
    hasOpen,
    hasDone,
    hasHull: hullsOf(map).length > 0,
    hasGuest: [...map.people.values()].some(({ alsoHome }) => alsoHome !== null),
  };
}

/** One thing a legend explains, and what shows it: a tie (in ink where it says nothing of a label), a figure, or a picture. */
export type LegendSample =
  | {
      readonly kind: 'tie';
      readonly key: Mark | Strength | 'flow' | 'nobodyGives' | 'stress';
      readonly tie: Pick<Tie, 'label' | 'strength' | 'flow' | 'stress'>;
      readonly isPlain: boolean;
    }
  | {
      readonly kind: 'figure';
      readonly key: Exclude<Figure, 'neutral'> | 'deceased';
      readonly figure: FigureLook;
    }
  | { readonly kind: 'help'; readonly key: Help }
  | { readonly kind: 'agreed'; readonly key: 'agreedOpen' | 'agreedDone' }
  | { readonly kind: 'guest'; readonly key: 'guest' }
  | { readonly kind: 'hull'; readonly key: 'hull' };

/** The samples of a map's legend, in the order they stand in it. */
export function legendSamplesOf(map: HouseholdMap): LegendSample[] {
  const legend = legendOf(map);
  const plain = { label: null, strength: 'normal', flow: null, stress: false } as const;
  const samples: LegendSample[] = [
    ...legend.marks.map((mark) => ({
      kind: 'tie' as const,
      key: mark,
      tie: { ...plain, label: mark === 'unknown' ? null : mark },
      isPlain: false,
    })),
    ...legend.strengths.map((strength) => ({
      kind: 'tie' as const,
      key: strength,
      tie: { ...plain, strength },
      isPlain: true,
    })),
  ];
  if (legend.hasFlow) samples.push({ kind: 'tie', key: 'flow', tie: { ...plain, flow: 'forward' }, isPlain: true });
  if (legend.hasNobodyGiving)
    samples.push({ kind: 'tie', key: 'nobodyGives', tie: { ...plain, flow: 'none' }, isPlain: true });
  if (legend.hasStress) samples.push({ kind: 'tie', key: 'stress', tie: { ...plain, stress: true }, isPlain: true });
  const neutral = { kind: 'person', figure: 'neutral', emoji: '', age: null, deceased: false } as const;
  for (const figure of legend.symbols) {
    samples.push({ kind: 'figure', key: figure, figure: lookOfFigure({ ...neutral, figure }) });
  }
  if (legend.hasDeceased) {
    samples.push({ kind: 'figure', key: 'deceased', figure: lookOfFigure({ ...neutral, deceased: true }) });
  }
  for (const help of legend.help) samples.push({ kind: 'help', key: help });
  if (legend.hasOpen) samples.push({ kind: 'agreed', key: 'agreedOpen' });
  if (legend.hasDone) samples.push({ kind: 'agreed', key: 'agreedDone' });
  if (legend.hasGuest) samples.push({ kind: 'guest', key: 'guest' });
  if (legend.hasHull) samples.push({ kind: 'hull', key: 'hull' });
  return samples;
}
