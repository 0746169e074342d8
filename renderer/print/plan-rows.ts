import type { Action, Participant, Plan } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { nameOfSomeone } from '../document/names.ts';
import { endingApart } from './list-rows.ts';
import { type Bond, bonds, type Fact, type PaperRow } from './paper-row.ts';
import { piecesOf } from './pieces.ts';
import { factsOf, talkIn } from './plan-words.ts';

/** The most signs in one row: across the page, and in half of it. */
const mostAcross = 600;
const mostInHalf = 240;

/** The whole plan as far as it is filled in, from the question to the signatures. Empty when nothing is. */
export function planRows(map: HouseholdMap, text: Text, language: Language): PaperRow[] {
  const { plan } = map;
  const section = (key: string, words: string, rows: readonly PaperRow[]): PaperRow[] =>
    rows.length === 0 ? [] : [{ key, bond: bonds.heading, kind: 'heading', mark: null, words }, ...rows];
  const ofGoal = (goal: string | null) => [...plan.actions.values()].filter((action) => action.goal === goal);
  const actions = (goal: string | null) =>
    ofGoal(goal).flatMap((action) => actionRows(action, factsOf(map, action, text, language)));
  return [
    ...section('question', text('paper.plan.question'), questionRows(plan)),
    ...section(
      'worries',
      text('paper.plan.worries'),
      sentenceRows(plan.worries.values(), (place) => `${place}.`),
    ),
    ...section(
      'going-well',
      text('paper.plan.goingWell'),
      sentenceRows(plan.goingWell.values(), () => '•'),
    ),
    ...section(
      'goals',
      text('paper.plan.goals'),
      [...plan.goals.values()].flatMap((goal) => goalRows(plan, goal, actions(goal.id), text)),
    ),
    ...section('actions', text(plan.goals.size === 0 ? 'paper.plan.actions' : 'paper.plan.others'), actions(null)),
    ...section(
      'agreements',
      text('paper.plan.agreements'),
      sentenceRows(plan.agreements.values(), () => '•'),
    ),
    ...section('further', text('paper.plan.further'), furtherRows(map, text, language)),
    ...section('signatures', text('paper.plan.signatures'), signatureRows(map, text)),
  ];
}

function questionRows({ question }: Plan): PaperRow[] {
  return bound(
    piecesOf(question, mostAcross).map((words, piece) => ({ key: `question ${piece}`, kind: 'question', words })),
  );
}

function sentenceRows(
  sentences: Iterable<{ readonly id: string; readonly text: string }>,
  markerOf: (place: number) => string,
): PaperRow[] {
  return [...sentences]
    .filter(({ text }) => text.trim() !== '')
    .flatMap(({ id, text }, index) =>
      bound(
        piecesOf(text, mostAcross).map((words, piece) => ({
          key: `${id} ${piece}`,
          kind: 'sentence',
          words,
          marker: piece === 0 ? markerOf(index + 1) : '',
        })),
      ),
    );
}

/** A goal with its steps and its first action, which stand together, and its other actions. */
function goalRows(
  { steps }: Plan,
  goal: { readonly id: string; readonly text: string },
  actions: readonly PaperRow[],
  text: Text,
): PaperRow[] {
  const said = piecesOf(goal.text, mostAcross);
  if (said.length === 0) said.push(text('paper.plan.goalWithoutWords'));
  else {
    said[0] = text('paper.plan.open', { words: said[0] ?? '' });
    said[said.length - 1] = text('paper.plan.close', { words: said.at(-1) ?? '' });
  }
  const head = bound(
    said.map((words, piece) => ({ key: `${goal.id} ${piece}`, kind: 'goal', words })),
    bonds.heading,
  );
  const small = [...steps.values()]
    .filter((step) => step.goal === goal.id && step.text.trim() !== '')
    .flatMap(({ id, text: words, done }) =>
      bound(
        piecesOf(words, mostAcross).map((piece, index) => ({
          key: `${id} ${index}`,
          kind: 'step',
          words: piece,
          isDone: done,
          isRest: index > 0,
        })),
        bonds.firm,
      ),
    );
  const rows = [...head, ...small];
  return actions.length === 0 ? endingApart(rows) : [...rows, ...actions];
}

/** One row with what is done, who does it and when; longer texts go on in further ones. None where nothing is said. */
export function actionRows(
  { id, text, done }: Action,
  facts: readonly Fact[],
  kind: 'action' | 'task' = 'action',
): PaperRow[] {
  const words = piecesOf(text, mostInHalf);
  const told = rowsOfFacts(facts);
  const count = Math.max(words.length, told.length);
  return bound(
    Array.from({ length: count }, (_, piece) => ({
      key: `${id} ${piece}`,
      kind,
      words: words[piece] ?? '',
      isDone: done,
      isRest: piece > 0,
      facts: told[piece] ?? [],
    })),
  );
}

function rowsOfFacts(facts: readonly Fact[]): Fact[][] {
  const rows: Fact[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const { label, words } of facts) {
    for (const [piece, part] of piecesOf(words, mostInHalf).entries()) {
      if (taken + part.length > mostInHalf) {
        rows.push([]);
        taken = 0;
      }
      rows.at(-1)?.push({ label: piece === 0 ? label : '', words: part });
      taken += part.length;
    }
  }
  return rows;
}

function furtherRows(map: HouseholdMap, text: Text, language: Language): PaperRow[] {
  const { coordinator, participants } = map.plan;
  const namesOf = (those: readonly Participant[]) =>
    those
      .map(({ who }) => nameOfSomeone(map, who, text))
      .filter((name) => name !== '')
      .map(isolated)
      .join(', ');
  const all = [...participants.values()];
  const rows = [
    { key: 'participants', words: namesOf(all) },
    { key: 'coordinator', words: nameOfSomeone(map, coordinator, text) },
    { key: 'talk', words: talkIn(map.plan, language) },
    {
      key: 'copies',
      words: namesOf(all.filter(({ copy }) => copy)),
    },
  ] as const;
  return rows.flatMap(({ key, words }) =>
    bound(
      piecesOf(words, mostAcross).map((part, piece) => ({
        key: `${key} ${piece}`,
        kind: 'fact',
        label: piece === 0 ? text(`paper.plan.${key}`) : '',
        words: part,
      })),
    ),
  );
}

/** A name among others keeps the direction of its script to itself. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function signatureRows(map: HouseholdMap, text: Text): PaperRow[] {
  return [...map.plan.participants.values()]
    .filter(({ signs }) => signs)
    .map(({ id, who }) => ({
      key: id,
      bond: bonds.none,
      kind: 'signature',
      words: nameOfSomeone(map, who, text),
    }));
}

type Unbound = PaperRow extends infer Row ? (Row extends PaperRow ? Omit<Row, 'bond'> : never) : never;

/** Pieces of one text, of which the last is bound so to what comes after. */
function bound(rows: readonly Unbound[], last: Bond = bonds.none): PaperRow[] {
  return rows.map((row, index) => ({ ...row, bond: index === rows.length - 1 ? last : bonds.whole }));
}
