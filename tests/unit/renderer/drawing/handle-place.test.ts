import { describe, expect, it } from 'vitest';
import { handleRadius, letterRadius, placeHandle } from '../../../../renderer/drawing/handle-place.ts';

const person = { width: 60, height: 60 };
const distance = (a: { x: number; y: number }, b: { x: number; y: number }) => Math.hypot(a.x - b.x, a.y - b.y);

describe('the handle a line is drawn from', () => {
  it('stands at the upper right', () => {
    const { place } = placeHandle(person, [], 1);
    expect(place.x).toBeGreaterThan(0);
    expect(place.y).toBeLessThan(0);
  });

  it('covers no letter, wherever around somebody that stands', () => {
    for (let degrees = 0; degrees < 360; degrees += 5) {
      for (const far of [50, 70, 100]) {
        const angle = (degrees / 180) * Math.PI;
        const letter = { x: far * Math.cos(angle), y: far * Math.sin(angle) };
        const { place } = placeHandle(person, [letter], 1);
        expect(distance(place, letter)).toBeGreaterThan(handleRadius + letterRadius);
      }
    }
  });

  it('is beside the figure, not on it', () => {
    const { place } = placeHandle(person, [], 1);
    expect(distance(place, { x: 0, y: 0 })).toBeGreaterThanOrEqual(person.width / 2 + handleRadius);
  });

  it('stays where it is for as long as that is free', () => {
    const letter = { x: 50, y: -50 };
    const moved = placeHandle(person, [letter], 1);
    expect(placeHandle(person, [], 1, moved.side)).toEqual(moved);
  });

  it('takes the widest gap where letters are on every side', () => {
    const letters = Array.from({ length: 24 }, (_, index) => ({
      x: 56 * Math.cos((index / 24) * 2 * Math.PI),
      y: 56 * Math.sin((index / 24) * 2 * Math.PI),
    })).filter(({ x, y }) => !(x > 40 && Math.abs(y) < 20));
    const { place } = placeHandle(person, letters, 1);
    expect(place.x).toBeGreaterThan(40);
  });
});
