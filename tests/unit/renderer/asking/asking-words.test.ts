import { expect, it } from 'vitest';
import { peopleByAnswer, sentenceFor } from '../../../../renderer/asking/asking-words.ts';
import { createText } from '../../../../shared/text/text.ts';
import { household, person, tie } from '../../shared/notation/household.ts';

const els = person('els');
const map = household(
  [els, person('ina', { asked: 'yes' }), person('bello', { kind: 'animal' }), person('timo', { home: 'home' })],
  [tie('t', 'els', 'home', { help: ['company'] })],
);

it('lists who can be asked by what they answered', () => {
  const { 'not-asked': toAsk, yes, asked, no } = peopleByAnswer(map);
  expect([toAsk, yes, asked, no].map((people) => people.map(({ id }) => id))).toEqual([['els'], ['ina'], [], []]);
});

it('has a sentence that fits the help somebody gives', () => {
  const text = createText('nl');
  expect(sentenceFor(map, els, text)).toBe('“Wil jij af en toe iets samen doen?”');
  expect(sentenceFor(map, person('ina'), text)).toBe('“Wil jij met ons meedenken?”');
});
