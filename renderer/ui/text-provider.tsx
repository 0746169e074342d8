import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { createText, type Language, type Text } from '../../shared/text/text.ts';

interface Speech {
  readonly language: Language;
  readonly text: Text;
}

const SpeechContext = createContext<Speech | null>(null);

/**
 * Gives everything inside it the words to speak with. Another language draws it all anew and makes nothing anew: what is
 * open or half typed stays so.
 */
export function TextProvider({ language, children }: { readonly language: Language; readonly children: ReactNode }) {
  const speech = useMemo(() => ({ language, text: createText(language) }), [language]);
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('Words are used outside a TextProvider');
  return speech;
}

/** The text of the language on screen: `text('start.newMap')`. */
export function useText(): Text {
  return useSpeech().text;
}

/** The language on screen. */
export function useLanguage(): Language {
  return useSpeech().language;
}
