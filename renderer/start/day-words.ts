const day = 86_400_000;

/** When something was, as people say it: "vandaag", "gisteren", "3 dagen geleden", and after a week its date. */
export function dayWords(instant: string, now: Date, locale: string): string {
  const then = new Date(instant);
  const days = Math.round((startOfDay(now) - startOfDay(then)) / day);
  if (days >= 0 && days < 7) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(then);
}

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}
