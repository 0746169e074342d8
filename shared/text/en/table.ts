import type { Catalogue } from '../catalogue.ts';

export const table: Catalogue['table'] = {
  menu: 'At the table',
  filter: {
    command: 'Show…',
    title: 'Show',
    hint: 'Choose what you want to see. The rest fades.',
    marks: 'Support',
    others: 'Only with',
    stress: 'Stress',
    notAsked: 'Not asked yet',
  },
  only: 'Only: {{words}}.',
  remaining: 'Still {{shown}} of {{all}} to see.',
  nobody: 'Nobody fits this.',
  inLight: 'In the light: {{name}}.',
  everything: 'Show all again',
  spotlight: 'In the light',
  fullScreen: { command: 'Full screen', done: 'Done' },
  readAloud: 'Read aloud',
  turn: 'Turn around',
  curtain: { command: 'Curtain', title: 'A short break', open: 'Go on' },
};
