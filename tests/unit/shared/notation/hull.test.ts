import { describe, expect, it } from 'vitest';
import { hullsOf } from '../../../../shared/notation/hull.ts';
import { legendOf } from '../../../../shared/notation/legend.ts';
import { household, person, tie } from './household.ts';

describe('a hull', () => {
  it('holds an organisation together with its people, in the colours of its tie', () => {
    const map = household(
      [
        person('team', { kind: 'organisation' }),
        person('a', { organisation: 'team' }),
        person('b', { organisation: 'team' }),
        person('club'),
      ],
      [tie('t', 'team', 'home', { label: 'professional' })],
    );
    expect(hullsOf(map)).toEqual([{ organisation: 'team', mark: 'professional', people: ['a', 'b'] }]);
    expect(legendOf(map).hasHull).toBe(true);
  });

  it('is not drawn around who lives in a home', () => {
    const inside = [person('team'), person('a', { organisation: 'team', home: 'home' })];
    expect(hullsOf(household(inside))).toEqual([]);
    const around = [person('band', { home: 'home' }), person('a', { organisation: 'band' })];
    expect(hullsOf(household(around))).toEqual([]);
  });
});
