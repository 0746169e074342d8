import type { Language } from '../shared/map/schema.ts';
import { createText, type Text } from '../shared/text/text.ts';
import type { Settings } from './settings.ts';

/** The one language the program speaks: in every window, dialog and message. */
export interface RunningLanguage {
  now(): Language;
  /** Speaks the language of the moment it is asked in. */
  readonly text: Text;
  /** From now on, and the next time too. */
  choose(language: Language): void;
  /** Calls `listener` after each change. The returned function ends that. */
  onChange(listener: (language: Language) => void): () => void;
}

/** Begins with what the person chose before, and else with the language of their system. */
export function createRunningLanguage(settings: Settings, ofSystem: Language): RunningLanguage {
  const listeners = new Set<(language: Language) => void>();
  let now = settings.read().language ?? ofSystem;
  let speak = createText(now);
  return {
    now: () => now,
    text: (key, values) => speak(key, values),
    choose(language) {
      settings.change({ language });
      if (language === now) return;
      now = language;
      speak = createText(now);
      for (const listener of listeners) listener(language);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

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
