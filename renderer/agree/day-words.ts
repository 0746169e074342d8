import { dateInWords } from '../../shared/text/dates.ts';
import type { Language } from '../../shared/text/text.ts';

/** A day of the plan as it is read: 24 december 2026. A day is the same day wherever the reader is. */
export function dayInWords(day: string, language: Language): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const local = new Date(2000, month - 1, date);
  local.setFullYear(year, month - 1, date);
  return dateInWords(local, language);
}
