import type { Language } from '../shared/map/vocabulary.ts';

/** The language for a locale (`nl-BE`, `nl_NL.UTF-8`): Dutch for Dutch, English for every other and for none. */
export function languageOfLocale(locale: string): Language {
  return /^nl([-_.@]|$)/i.test(locale) ? 'nl' : 'en';
}

/** The language of an environment, by its variables as POSIX ranks them; without any of them what the system says. */
export function languageOfEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
  ofSystem: string = Intl.DateTimeFormat().resolvedOptions().locale,
): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  return languageOfLocale(LC_ALL || LC_MESSAGES || LANG || ofSystem);
}
