import { expect, it } from 'vitest';
import { kindOfNewcomer, roleKeys, roles } from '../../../../shared/map/roles.ts';

it('knows about eighty roles or more, of people and of what is no person', () => {
  expect(roleKeys.length).toBeGreaterThanOrEqual(80);
  expect(new Set(roleKeys.map((key) => roles[key].kind))).toEqual(
    new Set(['person', 'group', 'organisation', 'activity', 'place', 'animal']),
  );
});

it('gives a figure to nobody who is no person', () => {
  expect(roleKeys.filter((key) => roles[key].kind !== 'person' && roles[key].figure !== null)).toEqual([]);
});

it('draws a dog as an animal and a club as a group, and whom it does not know as a person', () => {
  expect(['dog', 'club', 'grandmother', null].map((key) => kindOfNewcomer(key as 'dog' | null))).toEqual([
    'animal',
    'group',
    'person',
    'person',
  ]);
});
