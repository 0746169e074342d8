import type { Catalogue } from '../catalogue.ts';

/** How the program looks: its colours and its letters. */
export const look: Catalogue['look'] = {
  choose: 'Display',
  menu: 'Display…',
  title: 'Display',
  done: 'Done',
  colours: 'Colours',
  looks: { system: 'As the computer', light: 'Light', dark: 'Dark', contrast: 'High contrast' },
  letters: 'Letters',
  sizes: { normal: 'Normal', large: 'Large', largest: 'Extra large' },
  sample: 'A',
  drawing: 'Drawing',
  drawings: { usual: 'Usual', children: 'For children' },
};
