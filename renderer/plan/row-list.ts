import { AppError } from '../../shared/errors.ts';
import { addToPlan, changeInPlan, putInPlan, removeFromPlan } from '../../shared/map/edit-plan.ts';
import type { Plan } from '../../shared/map/plan-schema.ts';
import type { MapSession } from '../document/session.ts';
import type { PlanRow } from '../document/view.ts';

/** A list of the plan whose rows are a sentence each, or the part of it that belongs to one goal. */
export type RowList =
  | { readonly kind: 'worries' | 'goingWell' | 'goals' | 'agreements' }
  | { readonly kind: 'steps'; readonly goal: string }
  /** With no goal: all actions there are. */
  | { readonly kind: 'actions'; readonly goal: string | null };

export interface Row {
  readonly id: string;
  readonly text: string;
}

/** What is done to the rows of the plan, each one step that is undone as a whole. */

export function rowsOf(plan: Plan, list: RowList): readonly Row[] {
  if (list.kind === 'steps') return [...plan.steps.values()].filter(({ goal }) => goal === list.goal);
  if (list.kind === 'actions')
    return [...plan.actions.values()].filter(({ goal }) => list.goal === null || goal === list.goal);
  return [...plan[list.kind].values()];
}

/** Adds one, last; what is typed after it with the same `continues` is the same step. Null where the list is full. */
export function addRow({ document, history }: MapSession, list: RowList, text: string, continues: string) {
  let id: string | null = null;
  history.perform(() => {
    id = unlessFull(() => add(document, list, text));
  }, continues);
  return id as string | null;
}

/**
 * Adds several as one step: right after the row `after`, or last where that is null. Returns how many found a place: the
 * list may be full before the end.
 */
export function addRows(
  { document, history }: MapSession,
  list: RowList,
  texts: readonly string[],
  after: string | null,
  continues?: string,
): number {
  let added = 0;
  history.perform(() => {
    let last = after;
    for (const text of texts) {
      const id = unlessFull(() => add(document, list, text));
      if (id === null) return;
      if (last !== null) putInPlan(document, list.kind, id, last, 'after');
      if (after !== null) last = id;
      added += 1;
    }
  }, continues);
  return added;
}

export function typeInRow({ document, history }: MapSession, { kind, id }: PlanRow, text: string, continues: string) {
  if (kind === 'participants') return;
  history.perform(() => changeInPlan(document, kind, id, { text: text.toWellFormed() }), continues);
}

/** Takes one away; it can be brought back for a while. */
export function takeRowAway({ document, history, reader, view }: MapSession, row: PlanRow): void {
  const from = reader.read();
  const step = history.perform(() => removeFromPlan(document, row.kind, row.id));
  if (step !== null) view.update({ removal: { removed: [], row, from, step }, lit: null });
}

/**
 * Ends the typing in a row that is left. Where nothing at all is said in it any more it goes, in the same step as the
 * typing, so that one undo brings back both.
 */
export function leaveRow({ document, history, reader }: MapSession, row: PlanRow, continues: string): void {
  if (!isSaid(reader.read().plan, row)) history.perform(() => removeFromPlan(document, row.kind, row.id), continues);
  history.settle();
}

function isSaid(plan: Plan, { kind, id }: PlanRow): boolean {
  const row = plan[kind].get(id);
  if (row === undefined || !('text' in row) || row.text.trim() !== '') return true;
  if (kind === 'goals') return [...plan.steps.values(), ...plan.actions.values()].some(({ goal }) => goal === id);
  const action = plan.actions.get(id);
  if (kind !== 'actions' || action === undefined) return false;
  const { who, stepsIn, day, when, ready } = action;
  return who !== null || stepsIn !== null || day !== null || [when, ready].some((words) => words.trim() !== '');
}

/** Puts one beside another of its list. */
export function putRow({ document, history }: MapSession, row: PlanRow, other: string, side: 'before' | 'after') {
  history.perform(() => putInPlan(document, row.kind, row.id, other, side));
}

/** The row that one steps over when it goes up or down in what is shown of its list; null at the end of it. */
export function neighbourIn(rows: readonly Pick<Row, 'id'>[], id: string, side: 'before' | 'after'): string | null {
  const at = rows.findIndex((row) => row.id === id);
  return at === -1 ? null : (rows[at + (side === 'before' ? -1 : 1)]?.id ?? null);
}

function add(document: MapSession['document'], list: RowList, text: string): string {
  const words = { text: text.toWellFormed() };
  if (list.kind === 'steps') return addToPlan(document, 'steps', { ...words, goal: list.goal });
  if (list.kind === 'actions') return addToPlan(document, 'actions', { ...words, goal: list.goal });
  return addToPlan(document, list.kind, words);
}

/** A full list is the one thing a typed sentence is refused for: all else is seen to before it is sent here. */
function unlessFull(adding: () => string): string | null {
  try {
    return adding();
  } catch (error) {
    if (error instanceof AppError && error.code === 'bad-request') return null;
    throw error;
  }
}
