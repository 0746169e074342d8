import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../../../renderer/drawing/bounds.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { household, person } from '../../shared/notation/household.ts';

describe('what a map takes up', () => {
  it('is the home when there is nobody', () => {
    const map = household([]);
    const { left, right, top, bottom } = boundsOf(map);
    expect([left + right, top + bottom]).toEqual([0, 0]);
    expect(right).toBe(placesOf(map).homes.get('home')?.radiusX);
  });

  it('has room for everybody with their caption', () => {
    const map = household([person('a', { position: { x: 900, y: -700, byHand: true } })]);
    const { right, top } = boundsOf(map);
    expect(right).toBeGreaterThan(950);
    expect(top).toBeLessThan(-725);
  });

  it('reaches as far down as a long name does', () => {
    const position = { x: 0, y: 700, byHand: true };
    const bottomWith = (name: string) => boundsOf(household([person('a', { name, position })])).bottom;
    expect(bottomWith('W'.repeat(200))).toBeGreaterThan(bottomWith('Oma'));
  });

  it('is nothing for nothing', () => {
    expect(boundsOf(household([], [], []))).toEqual({
      left: 0,
      top: 0,
      right: 0,
      bottom: 0,
    });
  });
});
