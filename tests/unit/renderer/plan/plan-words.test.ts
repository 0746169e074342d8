import { expect, it } from 'vitest';
import { dayInWords, isEmptyPlan, wordsOfAction } from '../../../../renderer/plan/plan-words.ts';
import { removePerson } from '../../../../shared/map/edit.ts';
import { addToPlan, describePlan } from '../../../../shared/map/edit-plan.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');

it('a day is the same day in any time zone, and in any year', () => {
  expect(dayInWords('2026-12-24', 'nl')).toBe('24 december 2026');
  expect(dayInWords('2026-01-01', 'en')).toBe('1 January 2026');
  expect(dayInWords('0026-03-01', 'nl')).toBe('1 maart 26');
});

it('an action says who, who steps in, and when, as far as it is known', () => {
  const session = openSession();
  const oma = session.add('Oma');
  const id = addToPlan(session.document, 'actions', {
    text: 'Koken',
    who: { person: oma, name: 'Oma' },
    stepsIn: { person: null, name: 'Jan' },
    day: '2026-12-04',
    when: 'na school ',
  });
  const words = () => {
    const map = session.reader.read();
    const action = map.plan.actions.get(id);
    return action === undefined ? null : wordsOfAction(map, action, text, 'nl');
  };
  expect(words()).toEqual(['Oma', 'Jan springt in', '4 december 2026', 'na school']);
  removePerson(session.document, oma);
  expect(words()).toContain('Oma');
  session.close();
});

it('a plan is empty until anything at all was said', () => {
  const session = openSession();
  expect(isEmptyPlan(session.reader.read().plan)).toBe(true);
  describePlan(session.document, { talkWords: 'Om vier uur' });
  expect(isEmptyPlan(session.reader.read().plan)).toBe(false);
  session.close();
});
