import { expect, it } from 'vitest';
import { coverLine, nameOfReader } from '../../../../shared/readers/reader-words.ts';
import { nothingLeftOut } from '../../../../shared/readers/reading.ts';
import { createText } from '../../../../shared/text/text.ts';

const dutch = createText('nl');

it('a copy says what is not in it', () => {
  expect(coverLine({ ...nothingLeftOut, people: 3, actions: 2 }, dutch)).toBe(
    '3 personen en 2 afspraken staan niet in deze kopie.',
  );
  expect(coverLine({ ...nothingLeftOut, goals: 1 }, dutch)).toBe('1 doel staat niet in deze kopie.');
  expect(coverLine({ ...nothingLeftOut, ties: 1, worries: 2, goingWell: 1, initials: 1 }, dutch)).toBe(
    '1 lijn, 2 zorgen en 1 ding dat goed gaat staan niet in deze kopie. 1 persoon staat er met voorletters.',
  );
  expect(coverLine({ ...nothingLeftOut, people: 2, goals: 1 }, createText('en'))).toBe(
    '2 people and 1 goal are not in this copy.',
  );
});

it('a copy in which all of it stands says nothing, whatever was noted', () => {
  expect(coverLine({ ...nothingLeftOut, notes: 4 }, dutch)).toBe('');
});

it('a reader is called as the family calls it, else as the program does', () => {
  expect(nameOfReader({ id: 'doctor', name: '' }, dutch)).toBe('Huisarts');
  expect(nameOfReader({ id: 'doctor', name: 'Dokter Vos' }, dutch)).toBe('Dokter Vos');
  expect(nameOfReader({ id: 'constructor', name: ' ' }, dutch)).toBe('Een lezer');
});
