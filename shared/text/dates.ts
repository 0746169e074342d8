import type { Language } from '../map/vocabulary.ts';

/** How dates and numbers are written in each language, as a BCP 47 tag. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Made once for each language: making one takes a hundred times as long as writing a date with it. */
function perLanguage<Format>(make: (locale: string) => Format): (language: Language) => Format {
  const made = new Map<Language, Format>();
  return (language) => {
    const format = made.get(language) ?? make(locales[language]);
    made.set(language, format);
    return format;
  };
}

const longDate = perLanguage((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long' }));
const dayOfWeek = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
);
const shortMoment = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' }),
);
const daysApart = perLanguage((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));

/** A day as it is written in running text: 24 november 2026. */
export function dateInWords(date: Date, language: Language): string {
  return longDate(language).format(date);
}

/** A day of the calendar, `2026-12-03`, as people agree on it: donderdag 3 december 2026. */
export function weekdayInWords(day: string, language: Language): string {
  return dayOfWeek(language).format(new Date(`${day}T12:00:00`));
}

/** A date with its time, in figures: 24-11-2026, 09:05. */
export function momentInFigures(moment: Date, language: Language): string {
  return shortMoment(language).format(moment);
}

/** So many whole days from now (below 0: ago): "vandaag", "gisteren", "3 dagen geleden". */
export function daysInWords(days: number, language: Language): string {
  return daysApart(language).format(days, 'day');
}
