import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaOf, around, comingIntoSight, type Patch, partIn } from '../../../../renderer/drawing/damage.ts';

const size = { width: 40, height: 30 };
const pixels = Array.from({ length: 40 * 30 }, (_, at) => [at % 40, Math.floor(at / 40)] as const);

test('what comes into sight is exactly what was not on the canvas before', () => {
  const distance = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(distance, distance, (x, y) => {
      const patches = comingIntoSight(size, x, y);
      const astray = pixels.filter(([column, row]) => {
        const wasThere = column - x >= 0 && column - x < size.width && row - y >= 0 && row - y < size.height;
        return patches.filter((patch) => isIn(patch, column, row)).length !== (wasThere ? 0 : 1);
      });
      expect(astray).toEqual([]);
    }),
  );
});

test('one patch has all others in it, in whole pixels, and nothing beside the canvas', () => {
  const patch = around(
    [
      { left: 3.4, top: -8, right: 7.2, bottom: 2.5 },
      { left: 12, top: 4, right: 99, bottom: 5 },
    ],
    size,
  );
  expect(patch).toEqual({ left: 3, top: 0, right: 40, bottom: 5 });
  expect(patch && areaOf(patch)).toBe(37 * 5);
  expect(around([{ left: -9, top: 0, right: -1, bottom: 10 }], size)).toBeNull();
  expect(around([], size)).toBeNull();
});

test('finds the part of a way that is in a box', () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(partIn({ x: -10, y: 5 }, { x: 30, y: 5 }, box)).toEqual({ enters: 0.25, leaves: 0.5 });
  expect(partIn({ x: 2, y: 2 }, { x: 4, y: 8 }, box)).toEqual({ enters: 0, leaves: 1 });
  expect(partIn({ x: -5, y: 1 }, { x: 5, y: 21 }, box)).toBeNull();
  expect(partIn({ x: 20, y: 0 }, { x: 20, y: 9 }, box)).toBeNull();
});

function isIn({ left, top, right, bottom }: Patch, column: number, row: number): boolean {
  return column >= left && column < right && row >= top && row < bottom;
}
