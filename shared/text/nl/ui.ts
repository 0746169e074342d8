/** Words that any screen may need. */
export const ui = {
  close: 'Sluiten',
  stop: 'Stop',
  showWords: 'Laat zien wat er staat',
  hideWords: 'Verberg wat er staat',
} as const;
