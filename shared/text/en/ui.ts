import type { Catalogue } from '../catalogue.ts';

/** Words that any screen may need. */
export const ui: Catalogue['ui'] = {
  close: 'Close',
  stop: 'Stop',
  showWords: 'Show what is there',
  hideWords: 'Hide what is there',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
};
