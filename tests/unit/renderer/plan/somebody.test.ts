import { expect, it } from 'vitest';
import { peopleFor, someoneMeant, someoneOn, someoneTyped } from '../../../../renderer/plan/somebody.ts';
import { describePerson } from '../../../../shared/map/edit.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');

it('finds people on the map by the beginning of a name or a role, and nobody else', () => {
  const session = openSession();
  session.add('Élise');
  describePerson(session.document, session.add('Jan'), { role: 'elektricien' });
  session.add('Opa');
  const map = session.reader.read();
  expect(peopleFor(map, 'el', text, 5).map(({ label }) => label)).toEqual(['Élise', 'Jan (elektricien)']);
  expect(peopleFor(map, '', text, 2)).toHaveLength(2);
  expect(peopleFor(map, 'thuis', text, 5)).toEqual([]);
  session.close();
});

it('takes a name that one person has for that person, and any other for a name alone', () => {
  const session = openSession();
  const oma = session.add('Oma Riet');
  session.add('Henk');
  session.add('Henk');
  const map = session.reader.read();
  expect(someoneMeant(map, ' oma  riet ', text)).toEqual({ person: oma, name: 'Oma Riet' });
  expect(someoneMeant(map, 'Henk', text)).toEqual({ person: null, name: 'Henk' });
  expect(someoneMeant(map, 'De conciërge ', text)).toEqual({ person: null, name: 'De conciërge' });
  expect(someoneMeant(map, '  ', text)).toBeNull();
  session.close();
});

it('is nobody without a name, and never more than a name may hold', () => {
  const session = openSession();
  expect(someoneTyped('')).toBeNull();
  expect(someoneTyped('Jan ')).toEqual({ person: null, name: 'Jan ' });
  expect(someoneTyped(`${'a'.repeat(limits.name - 1)}👵`)?.name).toHaveLength(limits.name);
  expect(someoneTyped('\ud83d')?.name.isWellFormed()).toBe(true);
  expect(someoneOn(session.reader.read(), 'never-there', text)).toBeNull();
  session.close();
});
