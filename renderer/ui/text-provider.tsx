import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { I18nProvider } from 'react-aria-components';
import { createText, type Text } from '../../shared/text/text.ts';

const TextContext = createContext<Text | null>(null);

/** Gives everything inside it the words to speak with, and the widgets of React Aria the same language. */
export function TextProvider({
  language,
  children,
}: {
  readonly language: Parameters<typeof createText>[0];
  readonly children: ReactNode;
}) {
  const text = useMemo(() => createText(language), [language]);
  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <TextContext value={text}>{children}</TextContext>
    </I18nProvider>
  );
}

/** The text of the language on screen: `text('start.newMap')`. */
export function useText(): Text {
  const text = useContext(TextContext);
  if (text === null) throw new Error('useText is used outside a TextProvider');
  return text;
}
