import { describe, expect, it } from 'vitest';
import { newPeopleOf } from '../../../../renderer/document/new-people.ts';
import { type Choice, foundIn } from '../../../../renderer/people/many-people.tsx';
import { wordsOfFound, wordsOfOne } from '../../../../renderer/people/new-words.ts';
import { addPeople } from '../../../../shared/map/edit.ts';
import { labelOf } from '../../../../shared/map/ties.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');
const nothing: ReadonlyMap<string, Choice> = new Map();

describe('who are found in a list', () => {
  it('are each suggested what they may be, and nothing where no role tells', () => {
    const found = foundIn(['oma', 'de meester', 'Fatma', 'de hond'], nothing, text);
    expect(found.map(({ stands, isSuggested }) => [stands, isSuggested])).toEqual([
      ['network', true],
      ['professional', true],
      ['unknown', false],
      ['member', true],
    ]);
  });

  it('keep what was chosen for them, also of two with one name', () => {
    const [, second] = foundIn(['oma', 'oma'], nothing, text);
    const found = foundIn(['Sam', 'oma', 'oma'], new Map([[second?.key ?? '', 'volunteer']]), text);
    expect(found.map(({ stands }) => stands)).toEqual(['unknown', 'network', 'volunteer']);
  });
});

describe('what is said of somebody new', () => {
  it('is a role where that is all there is, in the words of the family', () => {
    expect(wordsOfFound('de buurvrouw', text)).toEqual({ name: '', role: 'buurvrouw', kind: 'person' });
    expect(wordsOfFound('Oma Riet', text)).toEqual({ name: 'Oma Riet', role: '', kind: 'person' });
  });

  it('sets what is plainly no person, and never a figure', () => {
    expect(wordsOfFound('hond', text)).toEqual({ name: '', role: 'hond', kind: 'animal' });
    expect(wordsOfOne('De Eendracht', 'club', text)).toEqual({
      name: 'De Eendracht',
      role: 'sportclub',
      kind: 'group',
    });
    expect(wordsOfOne('Kat de Vries', null, text)).toEqual({ name: 'Kat de Vries', role: '', kind: 'person' });
  });
});

describe('a list that is added', () => {
  it('is one step, in its order, each in a place of their own', () => {
    const session = openSession();
    const names = Array.from({ length: 60 }, (_, index) => `Naam ${index}`);
    const arrivals = names.map((name, index) => ({
      words: { name, role: '' },
      stands: (['network', 'professional', null, 'member'] as const)[index % 4] ?? null,
    }));
    session.history.perform(() => {
      addPeople(session.document, newPeopleOf(session.reader.read(), session.home, arrivals));
    });
    const map = session.reader.read();
    expect([...map.people.values()].map(({ name }) => name)).toEqual(names);
    expect([...map.people.keys()].slice(0, 3).map((id) => labelOf(map, id))).toEqual(['network', 'professional', null]);
    expect(map.ties.size).toBe(45);
    const places = [...placesOf(map).people.values()].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(60);
    session.history.undo();
    expect(session.reader.read().people.size).toBe(0);
    expect(session.reader.read().homes.size).toBe(1);
    session.history.redo();
    expect(session.reader.read().people.size).toBe(60);
    session.close();
  });

  it('adds nobody where one of them breaks the rules', () => {
    const session = openSession();
    const stands = { around: session.home, label: null };
    const add = () =>
      addPeople(session.document, [
        { name: 'oma', position: null, stands },
        { name: 'x'.repeat(201), position: null, stands },
      ]);
    expect(add).toThrow('bad-request');
    expect(session.reader.read().people.size).toBe(0);
    session.close();
  });
});
