import type { Action, Plan } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { bonds, type PaperRow } from './paper-row.ts';
import { actionRows } from './plan-rows.ts';
import { talkIn, whoAndWhen } from './plan-words.ts';

/** What is to be done this week: with a day first, the earliest before the others; then what has none. */
export function fridgeRows(map: HouseholdMap, date: Date, text: Text, language: Language): PaperRow[] {
  const { plan } = map;
  const rows = actionsOfWeek(plan, date).flatMap((action) =>
    actionRows(action, whoAndWhen(map, action, text, language), 'task'),
  );
  const talk = talkIn(plan, language);
  if (talk === '') return rows;
  return [...rows, { key: 'talk', bond: bonds.none, kind: 'fact', label: text('paper.plan.talk'), words: talk }];
}

/** The actions that are not done, and not for after the end of this week. */
function actionsOfWeek({ actions }: Plan, date: Date): Action[] {
  const end = endOfWeek(date);
  const open = [...actions.values()].filter(({ done, day }) => !done && (day === null || day <= end));
  const [dated, others] = [open.filter(({ day }) => day !== null), open.filter(({ day }) => day === null)];
  return [...dated.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : a.day === b.day ? 0 : 1)), ...others];
}

/** The Sunday of the week that a day is in, as `2026-12-06`. */
function endOfWeek(date: Date): string {
  const sunday = new Date(date.getFullYear(), date.getMonth(), date.getDate() + ((7 - date.getDay()) % 7), 12);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${sunday.getFullYear()}-${two(sunday.getMonth() + 1)}-${two(sunday.getDate())}`;
}
