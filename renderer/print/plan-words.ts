import type { Action, Plan } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { weekdayInWords } from '../../shared/text/dates.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { nameOfSomeone } from '../document/names.ts';
import type { Fact } from './paper-row.ts';

/** All that is known of an action beside what is done, each under its word. */
export function factsOf(map: HouseholdMap, action: Action, text: Text, language: Language): Fact[] {
  return [
    ...whoAndWhen(map, action, text, language),
    ...fact(text('paper.plan.ready'), action.ready.trim()),
    ...fact(text('paper.plan.stepsIn'), nameOfSomeone(map, action.stepsIn, text)),
  ];
}

/** Only who does it, and when. */
export function whoAndWhen(map: HouseholdMap, action: Action, text: Text, language: Language): Fact[] {
  return [
    ...fact(text('paper.plan.who'), nameOfSomeone(map, action.who, text)),
    ...fact(text('paper.plan.when'), whenIn(action.when, action.day, language)),
  ];
}

function fact(label: string, words: string): Fact[] {
  return words === '' ? [] : [{ label, words }];
}

/** The next talk: its day, and what is said of it. Empty when nothing is. */
export function talkIn({ talkDay, talkWords }: Plan, language: Language): string {
  return [talkDay === null ? '' : weekdayInWords(talkDay, language), talkWords.trim()]
    .filter((words) => words !== '')
    .join(', ');
}

function whenIn(words: string, day: string | null, language: Language): string {
  return [words.trim(), day === null ? '' : weekdayInWords(day, language)].filter((part) => part !== '').join(', ');
}
