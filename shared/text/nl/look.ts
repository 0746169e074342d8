/** How the program looks: its colours and its letters. */
export const look = {
  choose: 'Weergave',
  menu: 'Weergave…',
  title: 'Weergave',
  done: 'Klaar',
  colours: 'Kleuren',
  looks: { system: 'Als de computer', light: 'Licht', dark: 'Donker', contrast: 'Veel contrast' },
  letters: 'Letters',
  sizes: { normal: 'Gewoon', large: 'Groot', largest: 'Extra groot' },
  sample: 'A',
  drawing: 'Tekening',
  drawings: { usual: 'Gewoon', children: 'Voor kinderen' },
} as const;
