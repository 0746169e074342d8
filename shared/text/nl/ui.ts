/** Words that any screen may need. */
export const ui = {
  close: 'Sluiten',
  stop: 'Stop',
  showWords: 'Laat zien wat er staat',
  hideWords: 'Verberg wat er staat',
  /** Stands with a choice that may well be the right one. */
  suggested: 'voorgesteld',
  suggestions: 'Voorstellen',
  language: 'Taal',
  /** Each language in its own words, so that whoever reads only that one finds it. */
  languages: { nl: 'Nederlands', en: 'English' },
} as const;
