import { expect, it } from 'vitest';
import { liveIn } from '../../../../renderer/document/living.ts';
import { wordsFor } from '../../../../renderer/document/names.ts';
import { addHome, describeHome, liveAlsoIn } from '../../../../shared/map/edit-homes.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

it('moves somebody into a home, and out of it with a tie to where they lived', () => {
  const session = openSession();
  const bo = session.member('Bo');
  const personOf = () => {
    const person = session.reader.read().people.get(bo);
    if (person === undefined) throw new Error('Bo is gone');
    return person;
  };
  const second = addHome(session.document, { name: 'Bij papa', position: { x: 900, y: 0 } });
  liveIn(session, personOf(), second);
  expect(personOf().home).toBe(second);
  liveIn(session, personOf(), null);
  expect(personOf().home).toBe(null);
  expect([...session.reader.read().ties.values()]).toMatchObject([{ from: bo, to: second, label: null }]);
  session.history.undo();
  expect(personOf().home).toBe(second);
  expect(session.reader.read().ties.size).toBe(0);
  session.close();
});

it('says in which home somebody lives as soon as there are two', () => {
  const session = openSession();
  const text = createText('nl');
  const bo = session.member('Bo');
  const words = () => wordsFor(session.reader.read(), { kind: 'person', id: bo }, text);
  expect(words()).toBe('Bo, woont hier');
  const second = addHome(session.document, { name: 'Bij papa', position: { x: 900, y: 0 } });
  describeHome(session.document, session.home, { name: 'Bij mama' });
  expect(words()).toBe('Bo, woont in Bij mama');
  liveAlsoIn(session.document, bo, second);
  expect(words()).toBe('Bo, woont in Bij mama en in Bij papa');
  session.close();
});
