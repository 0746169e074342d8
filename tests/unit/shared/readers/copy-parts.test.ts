import { expect, it } from 'vitest';
import { leftOutOf, namesLeftOf } from '../../../../shared/readers/copy-parts.ts';
import { nothingLeftOut } from '../../../../shared/readers/reading.ts';

const leftOut = {
  ...nothingLeftOut,
  people: 1,
  worries: 2,
  goingWell: 3,
  goals: 4,
  actions: 5,
  agreements: 6,
  participants: 7,
};
const names = (['person', 'question', 'action'] as const).map((place) => ({ name: 'Karim', place }));

it('of a plan that is not in a copy nothing is told', () => {
  expect(leftOutOf(leftOut, ['map', 'list'])).toEqual({ ...nothingLeftOut, people: 1 });
  expect(leftOutOf(leftOut, ['png'])).toEqual({ ...nothingLeftOut, people: 1 });
  expect(namesLeftOf(names, ['map', 'contacts', 'pdf'])).toEqual([{ name: 'Karim', place: 'person' }]);
});

it('a fridge page has actions, a plan has all', () => {
  expect(leftOutOf(leftOut, ['map', 'fridge'])).toEqual({ ...nothingLeftOut, people: 1, actions: 5 });
  expect(namesLeftOf(names, ['fridge']).map(({ place }) => place)).toEqual(['person', 'action']);
  for (const part of ['plan', 'json'] as const) {
    expect(leftOutOf(leftOut, [part])).toEqual(leftOut);
    expect(namesLeftOf(names, [part])).toEqual(names);
  }
});
