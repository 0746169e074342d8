import type { Catalogue } from '../catalogue.ts';

/** What is agreed on a line, or with somebody. */
export const agree: Catalogue['agree'] = {
  command: 'What do we agree?',
  title: 'What do we agree?',
  choose: 'Tap somebody, or a line.',
  with: 'With {{name}}',
  words: 'In one sentence',
  wordsExample: 'Such as: eat together every Tuesday',
  who: 'Who does it?',
  day: 'On which day? This may be empty.',
  add: 'Agree',
  added: 'Agreed. It is in the plan.',
  full: 'The plan is full. First take something away.',
  before: 'Agreed before',
  noWords: 'No words yet',
  remove: 'Take away: {{words}}',
};
