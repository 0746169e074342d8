import fc from 'fast-check';
import type * as Y from 'yjs';
import { planKinds } from '../../../../shared/map/document.ts';
import {
  addToPlan,
  askQuestion,
  changeInPlan,
  describePlan,
  putInPlan,
  removeFromPlan,
} from '../../../../shared/map/edit-plan.ts';
import { readMap } from '../../../../shared/map/read.ts';

/** One act of a person at the plan. What it is about is chosen by numbers. */
type Act = (document: Y.Doc) => void;

const words = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', 'Vaker naar oma 👵🏽', 'نزور جدتي', '__proto__'),
);
const pick = fc.nat(1_000);
const textKinds = ['worries', 'goingWell', 'goals', 'agreements'] as const;

function chosen<T>(items: Iterable<T>, number: number): T | null {
  const list = [...items];
  return list[number % Math.max(1, list.length)] ?? null;
}

function someoneOf(document: Y.Doc, number: number, name: string) {
  const person = chosen(readMap(document).people.keys(), number);
  return person === null && name === '' ? null : { person, name };
}

const adding = fc.oneof(
  fc.tuple(fc.constantFrom(...textKinds), words).map(
    ([kind, text]): Act =>
      (document) => {
        addToPlan(document, kind, { text });
      },
  ),
  fc.tuple(words, pick, pick).map(
    ([text, number, other]): Act =>
      (document) => {
        const { plan, ties } = readMap(document);
        const goal = chosen(plan.goals.keys(), number);
        if (goal !== null) addToPlan(document, 'steps', { goal, text });
        const who = someoneOf(document, number, text);
        addToPlan(document, 'actions', { text, goal, who, tie: chosen(ties.keys(), other) });
        if (who !== null) addToPlan(document, 'participants', { who });
      },
  ),
);

const changing = fc.tuple(fc.constantFrom(...planKinds), pick, pick, words).map(
  ([kind, number, other, text]): Act =>
    (document) => {
      const id = chosen(readMap(document).plan[kind].keys(), number);
      if (id === null) return;
      if (kind === 'participants') changeInPlan(document, kind, id, { copy: number % 2 === 0, signs: true });
      else if (kind === 'actions') {
        const stepsIn = someoneOf(document, other, text);
        changeInPlan(document, kind, id, { ready: text, stepsIn, day: '2026-12-01', done: true });
      } else changeInPlan(document, kind, id, { text });
    },
);

const ordering = fc.tuple(fc.constantFrom(...planKinds), pick, pick, fc.constantFrom('before', 'after')).map(
  ([kind, number, other, side]): Act =>
    (document) => {
      const ids = [...readMap(document).plan[kind].keys()];
      const [one, beside] = [chosen(ids, number), chosen(ids, other)];
      if (one !== null && beside !== null) putInPlan(document, kind, one, beside, side);
    },
);

const removing = fc.tuple(fc.constantFrom(...planKinds), pick).map(
  ([kind, number]): Act =>
    (document) => {
      const id = chosen(readMap(document).plan[kind].keys(), number);
      if (id !== null) removeFromPlan(document, kind, id);
    },
);

const describing = fc.tuple(words, pick, fc.constantFrom(null, '2026-12-24')).map(
  ([text, number, talkDay]): Act =>
    (document) => {
      askQuestion(document, text);
      describePlan(document, { coordinator: someoneOf(document, number, text), talkDay, talkWords: text });
    },
);

export const arbitraryPlanEdit: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: adding },
  { weight: 2, arbitrary: changing },
  ordering,
  removing,
  describing,
);
