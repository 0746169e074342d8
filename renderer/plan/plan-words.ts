import type { Action, Plan } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { dateInWords } from '../../shared/text/dates.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { nameOfSomeone } from '../document/names.ts';

/** A day of the plan as it is read: 24 december 2026. A day is the same day wherever the reader is. */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const local = new Date(2000, month - 1, date);
  local.setFullYear(year, month - 1, date);
  return dateInWords(local, language);
}

/** What is known of an action beside what is done: who, who steps in, the day, when, and how it is seen to be ready. */
export function wordsOfAction(map: HouseholdMap, action: Action, text: Text, language: Language): readonly string[] {
  const stepsIn = nameOfSomeone(map, action.stepsIn, text);
  return [
    nameOfSomeone(map, action.who, text),
    stepsIn === '' ? '' : text('plan.action.stepsInFor', { name: stepsIn }),
    action.day === null ? '' : dayInWords(action.day, language),
    action.when.trim(),
    action.ready.trim(),
  ].filter((words) => words !== '');
}

/** Whether nothing at all was said in the plan yet. */
export function isEmptyPlan(plan: Plan): boolean {
  const { worries, goingWell, goals, actions, agreements, participants } = plan;
  const isNothingListed = [worries, goingWell, goals, actions, agreements, participants].every(
    ({ size }) => size === 0,
  );
  const isNothingSaid = plan.question.trim() === '' && plan.talkDay === null && plan.talkWords.trim() === '';
  return isNothingListed && isNothingSaid && plan.coordinator === null;
}
