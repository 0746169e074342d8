import { useEffect } from 'react';
import type { Language } from '../../shared/text/text.ts';

/**
 * What is printed is called after the map, in its own language: a PDF takes its title and language from the page, and a
 * printer the title for its queue. The page has them for as long as it is being printed, by whatever that was begun.
 */
export function usePaperTitle(title: string, language: Language): void {
  useEffect(() => {
    const { documentElement } = document;
    const own = { title: document.title, language: documentElement.lang };
    const give = () => {
      document.title = title;
      documentElement.lang = language;
    };
    const giveBack = () => {
      document.title = own.title;
      documentElement.lang = own.language;
    };
    window.addEventListener('beforeprint', give);
    window.addEventListener('afterprint', giveBack);
    return () => {
      window.removeEventListener('beforeprint', give);
      window.removeEventListener('afterprint', giveBack);
      giveBack();
    };
  }, [title, language]);
}
