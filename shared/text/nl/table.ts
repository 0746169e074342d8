/** At the table: seeing less, and seeing it from where one sits. */
export const table = {
  menu: 'Aan tafel',
  filter: {
    command: 'Laat zien…',
    title: 'Laat zien',
    hint: 'Kies wat je wilt zien. De rest wordt vaag.',
    marks: 'Kracht',
    others: 'Alleen met',
    stress: 'Spanning',
    notAsked: 'Nog niet gevraagd',
  },
  only: 'Alleen: {{words}}.',
  remaining: 'Nog {{shown}} van de {{all}} te zien.',
  nobody: 'Niemand past hierbij.',
  inLight: 'In het licht: {{name}}.',
  everything: 'Alles weer zien',
  spotlight: 'In het licht',
  fullScreen: { command: 'Hele scherm', done: 'Klaar' },
  readAloud: 'Lees voor',
  turn: 'Draai om',
  curtain: { command: 'Gordijn', title: 'Even pauze', open: 'Verder' },
} as const;
