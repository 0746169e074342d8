import { expect, it } from 'vitest';
import { pictureSize } from '../../../../renderer/export/picture-size.ts';

it('is as many times as fine as was asked for', () => {
  for (const fineness of [1, 2, 3, 4]) {
    const size = { width: 635 * fineness, height: 402 * fineness, isFinest: false };
    expect(pictureSize({ width: 635, height: 402 }, fineness)).toEqual(size);
  }
});

it('is no larger than a browser can draw, keeps its shape, and says so', () => {
  for (const [width, height] of [
    [9_000, 6_000],
    [30_000, 400],
    [400, 30_000],
  ] as const) {
    const size = pictureSize({ width, height }, 4);
    expect(size.isFinest).toBe(true);
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(16_000);
    expect(size.width * size.height).toBeLessThanOrEqual(48_000_000);
    expect(size.width / size.height / (width / height)).toBeCloseTo(1, 1);
  }
});
