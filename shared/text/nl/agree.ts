/** What is agreed on a line, or with somebody. */
export const agree = {
  command: 'Wat spreken we af?',
  title: 'Wat spreken we af?',
  choose: 'Tik iemand aan, of een lijn.',
  with: 'Met {{name}}',
  words: 'In één zin',
  wordsExample: 'Zoals: elke dinsdag samen eten',
  who: 'Wie doet het?',
  day: 'Op welke dag? Dit mag leeg.',
  add: 'Afspreken',
  added: 'Afgesproken. Het staat in het plan.',
  full: 'Het plan is vol. Haal eerst iets weg.',
  before: 'Al afgesproken',
  noWords: 'Nog zonder woorden',
  remove: 'Haal weg: {{words}}',
} as const;
