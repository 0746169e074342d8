import { useEffect } from 'react';

/**
 * What is printed is called after the map: a PDF takes its title from the page, and so does a printer for its queue. The
 * page has it for as long as it is being printed, by whatever that was begun.
 */
export function usePaperTitle(title: string): void {
  useEffect(() => {
    const own = document.title;
    const give = () => {
      document.title = title;
    };
    const giveBack = () => {
      document.title = own;
    };
    window.addEventListener('beforeprint', give);
    window.addEventListener('afterprint', giveBack);
    return () => {
      window.removeEventListener('beforeprint', give);
      window.removeEventListener('afterprint', giveBack);
      giveBack();
    };
  }, [title]);
}
