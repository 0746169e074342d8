import { useEffect } from 'react';
import { wordsFor } from '../document/names.ts';
import type { MapSession } from '../document/session.ts';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { keepReading } from './reading-aloud.ts';

/** Reads out what is selected, where this computer has a voice for the language on screen. */
export function useReadingAloud({ reader, view }: MapSession): void {
  const text = useText();
  const language = useLanguage();
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    return keepReading({
      speech: window.speechSynthesis,
      view,
      language,
      words: () =>
        view
          .get()
          .selection.map((selected) => wordsFor(reader.read(), selected, text))
          .join('. '),
      createUtterance: (words) => new SpeechSynthesisUtterance(words),
    });
  }, [reader, view, text, language]);
}
