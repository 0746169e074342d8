import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stretchesIn } from '../../../../renderer/drawing/tie-line.ts';

const box = { left: 100, top: 0, right: 200, bottom: 50 };

test('a line within a box stays as it is', () => {
  const points = [110, 10, 150, 40, 190, 10];
  expect(stretchesIn({ points, dashes: [], width: 2 }, box)).toEqual([{ points, offset: 0 }]);
});

test('a long line is cut a little outside the box, and says how far along it that is', () => {
  const line = { points: [-900, 25, 1_100, 25], dashes: [8, 4], width: 2 };
  expect(stretchesIn(line, box)).toEqual([{ points: [90, 25, 210, 25], offset: 990 }]);
});

test('a line that leaves the box and comes back has two stretches', () => {
  const line = { points: [150, 25, 500, 25, 500, 40, 150, 40], dashes: [], width: 0 };
  expect(stretchesIn(line, box)).toEqual([
    { points: [150, 25, 200, 25], offset: 0 },
    { points: [200, 40, 150, 40], offset: 350 + 15 + 300 },
  ]);
});

test('a line past the box has none', () => {
  expect(stretchesIn({ points: [0, 90, 400, 90], dashes: [], width: 2 }, box)).toEqual([]);
});

test('every stretch begins on its line, as far along it as it says', () => {
  const place = fc.integer({ min: -300, max: 600 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { minLength: 2, maxLength: 6 }), (corners) => {
      const points = corners.flat();
      for (const { points: stretch, offset } of stretchesIn({ points, dashes: [], width: 1 }, box)) {
        const [x = 0, y = 0] = pointAlong(points, offset);
        expect(stretch[0]).toBeCloseTo(x, 5);
        expect(stretch[1]).toBeCloseTo(y, 5);
      }
    }),
  );
});

function pointAlong(points: readonly number[], distance: number): readonly number[] {
  let left = distance;
  for (let at = 0; at + 3 < points.length; at += 2) {
    const [x = 0, y = 0, toX = 0, toY = 0] = points.slice(at, at + 4);
    const length = Math.hypot(toX - x, toY - y);
    if (left <= length + 1e-9 && length > 0) return [x + ((toX - x) * left) / length, y + ((toY - y) * left) / length];
    left -= length;
  }
  return points.slice(-2);
}
