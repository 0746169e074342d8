import type { Catalogue } from '../catalogue.ts';

/** Words that any screen may need. */
export const ui: Catalogue['ui'] = {
  close: 'Close',
  stop: 'Stop',
  showWords: 'Show what is there',
  hideWords: 'Hide what is there',
  /** Stands with a choice that may well be the right one. */
  suggested: 'suggested',
  suggestions: 'Suggestions',
  language: 'Language',
  languages: { nl: 'Nederlands', en: 'English' },
};
