import type { Language } from '../../shared/map/vocabulary.ts';
import { dateInWords, daysInWords } from '../../shared/text/dates.ts';

const day = 86_400_000;

/** When something was, as people say it: "vandaag", "gisteren", "3 dagen geleden", and after a week its date. */
export function dayWords(instant: string, now: Date, language: Language): string {
  const then = new Date(instant);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / day);
  return days >= 0 && days < 7 ? daysInWords(-days, language) : dateInWords(then, language);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
