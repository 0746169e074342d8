import { useEffect, useState } from 'react';
import type { Language } from '../shared/text/text.ts';
import type { Connection } from './connection.ts';

/** The language of the whole program, as this window hears of it. It begins as the page that main gave it says. */
export function useRunningLanguage(connection: Connection): Language {
  const [language, setLanguage] = useState<Language>(() => (document.documentElement.lang === 'en' ? 'en' : 'nl'));
  useEffect(() => {
    const stop = connection.on('app.languageChanged', (changed) => setLanguage(changed.language));
    // It may have changed while this page was on its way.
    connection.call('app.describe', {}).then(
      ({ output }) => setLanguage(output.language),
      () => undefined,
    );
    return stop;
  }, [connection]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return language;
}

/** Changes it, in every window. Nothing is drawn in it before main has said so. */
export function chooseLanguage(connection: Connection, language: Language): void {
  // Where main is gone, the window says so by itself.
  connection.call('app.chooseLanguage', { language }).catch(() => undefined);
}
