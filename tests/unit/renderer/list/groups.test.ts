import { expect, it } from 'vitest';
import { groupsOf, neighbourOf, placeInGroup } from '../../../../renderer/list/groups.ts';
import { moveInGroup } from '../../../../renderer/list/order.ts';
import { announcementOf } from '../../../../renderer/people/announcer.tsx';
import { createText } from '../../../../shared/text/text.ts';
import { household, person, tie } from '../../shared/notation/household.ts';
import { namesIn, openSession } from '../session.ts';

const map = household(
  [person('mila', { home: 'home' }), person('oma'), person('juf'), person('opa'), person('bo'), person('els')],
  [
    tie('t', 'oma', 'home', { label: 'network' }),
    tie('u', 'juf', 'home', { label: 'professional' }),
    tie('v', 'opa', 'home', { label: 'network' }),
    tie('w', 'bo', 'home'),
    tie('x', 'els', 'oma'),
  ],
);

it('are the homes, also empty ones, and the kinds of strength that have anybody', () => {
  const found = groupsOf(map).map(({ key, people }) => [key, people.map(({ id }) => id)]);
  expect(found).toEqual([
    ['home', ['mila']],
    ['network', ['oma', 'opa']],
    ['professional', ['juf']],
    ['unknown', ['bo']],
    ['untied', ['els']],
  ]);
  expect(groupsOf(household([])).map(({ key }) => key)).toEqual(['home']);
  expect(groupsOf(map, (id) => id !== 'juf').map(({ key }) => key)).not.toContain('professional');
});

it('know who stands beside whom, within the group', () => {
  expect(neighbourOf(map, 'oma', 'after')).toBe('opa');
  expect(neighbourOf(map, 'oma', 'before')).toBe(null);
  expect(neighbourOf(map, 'nobody', 'before')).toBe(null);
  expect(placeInGroup(map, 'opa')).toMatchObject({ place: 2, people: [{ id: 'oma' }, { id: 'opa' }] });
});

it('let somebody be put elsewhere in them, in one step, and tell where', () => {
  const session = openSession();
  const text = createText('nl');
  const ids = ['Oma', 'Opa', 'Riet'].map((name) => session.add(name, 'network'));
  session.add('Juf', 'professional');
  const [oma = ''] = ids;
  session.view.update({ selection: [{ kind: 'person', id: oma }] });
  moveInGroup(session, oma, 'after');
  expect(namesIn(session)).toEqual(['Opa', 'Oma', 'Riet', 'Juf']);
  expect(announcementOf(session.reader.read(), session.view.get(), text)).toBe('Oma staat nu op plaats 2 van 3.');
  moveInGroup(session, oma, 'after');
  moveInGroup(session, oma, 'after');
  expect(namesIn(session)).toEqual(['Opa', 'Riet', 'Oma', 'Juf']);
  session.history.undo();
  expect(namesIn(session)).toEqual(['Opa', 'Oma', 'Riet', 'Juf']);
  session.close();
});
