/** Words that any screen may need. */
export const ui = {
  close: 'Sluiten',
  stop: 'Stop',
} as const;
