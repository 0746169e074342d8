import { describe, expect, it } from 'vitest';
import { lengthBetween, turnsAlong } from '../../../../shared/notation/zigzag.ts';

const zigzag = { height: 8, bend: 0 };

/** From one turn to the next, in pixels. */
function stridesOf(length: number): number[] {
  const { weights } = turnsAlong(length, zigzag);
  return weights.slice(2, -1).map((weight, index) => (weight - (weights[index + 1] ?? 0)) * length);
}

describe('a zigzag', () => {
  it('turns as tight and as wide on a long line as on a short one', () => {
    for (const length of [50, 120, 300, 1_000, 5_000]) {
      for (const stride of stridesOf(length)) expect(stride).toBeCloseTo(12.5, 0);
      const swings = turnsAlong(length, zigzag).distances.slice(1, -1);
      expect(new Set(swings.map(Math.abs))).toEqual(new Set([8]));
    }
  });

  it('swings to the one side and the other by turns, within the way, with its middle on the line', () => {
    const { weights, distances } = turnsAlong(400, zigzag);
    expect(weights).toHaveLength(distances.length);
    expect(weights.every((weight, index) => weight > (weights[index - 1] ?? 0) && weight < 1)).toBe(true);
    const swings = distances.slice(1, -1);
    expect(swings.every((distance, index) => distance > 0 === (index % 2 === 0))).toBe(true);
    expect(swings.length % 2).toBe(0);
  });

  it('begins and ends straight, so that an arrow points where the line goes', () => {
    const { distances } = turnsAlong(400, zigzag);
    expect([distances.at(0), distances.at(-1)]).toEqual([0, 0]);
  });

  it('swings around the bow it would have made', () => {
    const { distances } = turnsAlong(300, { height: 8, bend: 60 });
    expect(Math.min(...distances.slice(3, -3))).toBeGreaterThan(0);
  });

  it('is drawn on no way at all without a number that is none', () => {
    const { weights, distances } = turnsAlong(0, zigzag);
    expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
  });
});

describe('the way of a tie', () => {
  const circle = (x: number, y: number) => ({ center: { x, y }, radiusX: 30, radiusY: 30 });

  it('goes from edge to edge', () => {
    expect(lengthBetween(circle(0, 0), circle(100, 0))).toBeCloseTo(40);
    const home = { center: { x: 0, y: 0 }, radiusX: 120, radiusY: 90 };
    expect(lengthBetween(home, circle(0, 300))).toBeCloseTo(180);
    expect(lengthBetween(home, circle(300, 0))).toBeCloseTo(150);
  });

  it('is nothing where the two touch', () => {
    expect(lengthBetween(circle(0, 0), circle(40, 0))).toBe(0);
    expect(lengthBetween(circle(0, 0), circle(0, 0))).toBe(0);
  });
});
