import { describe, expect, it } from 'vitest';
import { bringBack } from '../../../../renderer/commands/bring-back.ts';
import type { Keeper, Stage } from '../../../../renderer/commands/command.ts';
import {
  addRow,
  addRows,
  leaveRow,
  neighbourIn,
  putRow,
  type RowList,
  rowsOf,
  takeRowAway,
  typeInRow,
} from '../../../../renderer/plan/row-list.ts';
import { addToPlan, changeInPlan } from '../../../../shared/map/edit-plan.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import { openSession, type TestSession } from '../session.ts';

const worries = { kind: 'worries' } as const;
const stage: Stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper: Keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };
const textsIn = ({ reader }: TestSession, list: RowList = worries) =>
  rowsOf(reader.read().plan, list).map(({ text }) => text);

/** Types a sentence as hands do: the first sign makes the row, the others go in it. */
function typed(session: TestSession, list: RowList, sentence: string): string {
  const [first = '', ...signs] = sentence;
  const id = addRow(session, list, first, `typing ${sentence}`) ?? '';
  let words = first;
  for (const sign of signs) {
    words += sign;
    typeInRow(session, { kind: list.kind, id }, words, `typing ${sentence}`);
  }
  return id;
}

describe('a row that is left', () => {
  const emptied = (session: TestSession, list: RowList, id: string) => {
    typeInRow(session, { kind: list.kind, id }, '', 'emptying');
    leaveRow(session, { kind: list.kind, id }, 'emptying');
  };

  it('goes when it is empty, and one undo brings back what stood in it', () => {
    const session = openSession();
    const id = typed(session, worries, 'Slaap');
    session.history.settle();
    emptied(session, worries, id);
    expect(textsIn(session)).toEqual([]);
    session.history.undo();
    expect(textsIn(session)).toEqual(['Slaap']);
    session.history.redo();
    expect(textsIn(session)).toEqual([]);
    session.close();
  });

  it('stays when something else is said in it: who does it, or the steps to a goal', () => {
    const session = openSession();
    const action = typed(session, { kind: 'actions', goal: null }, 'Koken');
    changeInPlan(session.document, 'actions', action, { who: { person: null, name: 'Oma' } });
    emptied(session, { kind: 'actions', goal: null }, action);
    expect(textsIn(session, { kind: 'actions', goal: null })).toEqual(['']);
    const goal = typed(session, { kind: 'goals' }, 'Rust');
    const step = typed(session, { kind: 'steps', goal }, 'Licht uit');
    emptied(session, { kind: 'goals' }, goal);
    expect(textsIn(session, { kind: 'goals' })).toEqual(['']);
    emptied(session, { kind: 'steps', goal }, step);
    leaveRow(session, { kind: 'goals', id: goal }, 'later');
    expect(textsIn(session, { kind: 'goals' })).toEqual([]);
    session.close();
  });

  it('stays as it is when there are words in it', () => {
    const session = openSession();
    const id = typed(session, worries, 'Slaap');
    leaveRow(session, { kind: 'worries', id }, 'typing Slaap');
    expect(textsIn(session)).toEqual(['Slaap']);
    typeInRow(session, { kind: 'worries', id }, 'Slapen', 'typing Slaap');
    session.history.undo();
    expect(textsIn(session)).toEqual(['Slaap']);
    session.close();
  });
});

describe('a row that is typed', () => {
  it('is one step, from its first sign to its last', () => {
    const session = openSession();
    typed(session, worries, 'Slaap');
    typed(session, worries, 'Geld');
    expect(textsIn(session)).toEqual(['Slaap', 'Geld']);
    session.history.undo();
    expect(textsIn(session)).toEqual(['Slaap']);
    session.history.undo();
    expect(textsIn(session)).toEqual([]);
    session.history.redo();
    expect(textsIn(session)).toEqual(['Slaap']);
    session.close();
  });

  it('belongs to the goal it was typed under, and to all actions', () => {
    const session = openSession();
    const goal = addToPlan(session.document, 'goals', { text: 'Rust' });
    typed(session, { kind: 'actions', goal }, 'Wekker');
    typed(session, { kind: 'actions', goal: null }, 'Koken');
    typed(session, { kind: 'steps', goal }, 'Licht uit');
    expect(textsIn(session, { kind: 'actions', goal })).toEqual(['Wekker']);
    expect(textsIn(session, { kind: 'actions', goal: null })).toEqual(['Wekker', 'Koken']);
    expect(textsIn(session, { kind: 'steps', goal })).toEqual(['Licht uit']);
    session.close();
  });

  it('never holds half a character', () => {
    const session = openSession();
    const id = addRow(session, worries, 'a\ud83d', 'typing') ?? '';
    typeInRow(session, { kind: 'worries', id }, 'b\udc75', 'typing');
    expect(textsIn(session)).toEqual(['b\ufffd']);
    session.close();
  });
});

describe('rows that are pasted', () => {
  it('come in their order, last or after a row, as one step', () => {
    const session = openSession();
    const first = typed(session, worries, 'Eerst');
    typed(session, worries, 'Laatst');
    expect(addRows(session, worries, ['a', 'b'], first)).toBe(2);
    expect(textsIn(session)).toEqual(['Eerst', 'a', 'b', 'Laatst']);
    addRows(session, worries, ['c', 'd'], null);
    expect(textsIn(session)).toEqual(['Eerst', 'a', 'b', 'Laatst', 'c', 'd']);
    session.history.undo();
    session.history.undo();
    expect(textsIn(session)).toEqual(['Eerst', 'Laatst']);
    session.close();
  });

  it('stop where the list is full, and typing adds nothing then', () => {
    const session = openSession();
    const many = Array.from({ length: limits.worries + 5 }, (_, index) => `${index}`);
    expect(addRows(session, worries, many, null)).toBe(limits.worries);
    expect(addRow(session, worries, 'n', 'typing')).toBeNull();
    expect(textsIn(session)).toHaveLength(limits.worries);
    session.close();
  });
});

describe('a row that is taken away', () => {
  it('can be brought back for a while, alone when something was done since', () => {
    const session = openSession();
    const id = typed(session, worries, 'Slaap');
    takeRowAway(session, { kind: 'worries', id });
    expect(textsIn(session)).toEqual([]);
    typed(session, worries, 'Geld');
    bringBack.run({ session, stage, keeper });
    expect(textsIn(session)).toEqual(['Slaap', 'Geld']);
    expect(session.view.get().removal).toBeNull();
    session.close();
  });

  it('is nothing to bring back once an undo did so', () => {
    const session = openSession();
    const id = typed(session, worries, 'Slaap');
    takeRowAway(session, { kind: 'worries', id });
    expect(bringBack.isEnabled({ session, stage, keeper })).toBe(true);
    session.history.undo();
    expect(textsIn(session)).toEqual(['Slaap']);
    expect(bringBack.isEnabled({ session, stage, keeper })).toBe(false);
    session.close();
  });
});

it('a row steps over its neighbour of the same goal, and stays at the ends', () => {
  const session = openSession();
  const { document } = session;
  const goal = addToPlan(document, 'goals', { text: 'Rust' });
  const list = { kind: 'actions', goal } as const;
  const [a = '', , c = ''] = [goal, null, goal].map((of, at) =>
    addToPlan(document, 'actions', { text: `${at}`, goal: of }),
  );
  const rows = rowsOf(session.reader.read().plan, list);
  expect(neighbourIn(rows, a, 'after')).toBe(c);
  expect(neighbourIn(rows, a, 'before')).toBeNull();
  expect(neighbourIn(rows, 'never-there', 'after')).toBeNull();
  putRow(session, { kind: 'actions', id: a }, c, 'after');
  expect(textsIn(session, list)).toEqual(['2', '0']);
  expect(textsIn(session, { kind: 'actions', goal: null })).toEqual(['1', '2', '0']);
  session.close();
});
