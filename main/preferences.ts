import type { Language } from '../shared/map/vocabulary.ts';
import type { Preferences } from '../shared/preferences.ts';
import { createText, type Text } from '../shared/text/text.ts';
import type { Settings } from './settings.ts';

/** How the program speaks and looks at this moment: in every window, dialog and message. */
export interface RunningPreferences {
  now(): Preferences;
  /** The language of this moment. */
  language(): Language;
  /** Speaks the language of the moment it is asked in. */
  readonly text: Text;
  /** From now on, and the next time too. */
  choose(chosen: Partial<Preferences>): void;
  /** Calls `listener` after each change. The returned function ends that. */
  onChange(listener: (preferences: Preferences) => void): () => void;
}

/** Begins with what the person chose before; the language is that of their system until they choose one. */
export function createPreferences(settings: Settings, ofSystem: Language): RunningPreferences {
  const listeners = new Set<(preferences: Preferences) => void>();
  const { language, look, textSize, drawing, areHintsSeen } = settings.read();
  let now: Preferences = { language: language ?? ofSystem, look, textSize, drawing, areHintsSeen };
  let speak = createText(now.language);
  return {
    now: () => now,
    language: () => now.language,
    text: (key, values) => speak(key, values),
    choose(chosen) {
      settings.change(chosen);
      const next = { ...now, ...chosen };
      if (isSame(now, next)) return;
      if (next.language !== now.language) speak = createText(next.language);
      now = next;
      for (const listener of listeners) listener(next);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isSame(one: Preferences, other: Preferences): boolean {
  const names = Object.keys(one) as (keyof Preferences)[];
  return names.every((name) => one[name] === other[name]);
}
