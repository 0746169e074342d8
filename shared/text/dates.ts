import type { Language } from '../map/schema.ts';

/** How dates and numbers are written in each language, as a BCP 47 tag. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A day as it is written in running text: 24 november 2026. */
export function dateInWords(date: Date, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(date);
}
