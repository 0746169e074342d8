import { describe, expect, it } from 'vitest';
import { keepInside, memberHeight, memberWidth, shapeOfHome } from '../../../../shared/notation/home-shape.ts';

const counts = Array.from({ length: 61 }, (_, count) => count);

describe('the shape of a home', () => {
  it('has a cell for each member, none on another', () => {
    for (const count of counts) {
      const { cells } = shapeOfHome(count);
      expect(cells).toHaveLength(count);
      for (const [index, a] of cells.entries()) {
        for (const b of cells.slice(index + 1)) {
          expect(Math.abs(a.x - b.x) >= memberWidth || Math.abs(a.y - b.y) >= memberHeight).toBe(true);
        }
      }
    }
  });

  it('holds all its cells inside', () => {
    for (const count of counts) {
      const shape = shapeOfHome(count);
      for (const cell of shape.cells) expect(keepInside(shape, cell), `${count} members`).toEqual(cell);
    }
  });

  it('grows with its members', () => {
    const areas = [2, 4, 9, 20, 45].map(shapeOfHome).map(({ radiusX, radiusY }) => radiusX * radiusY);
    expect(areas).toEqual([...areas].sort((a, b) => a - b));
  });

  it('keeps who is put outside within its edge, in the same direction', () => {
    const shape = shapeOfHome(1);
    const { x, y } = keepInside(shape, { x: 4000, y: 3000 });
    expect(Math.hypot(x / shape.radiusX, y / shape.radiusY)).toBeLessThan(1);
    expect(x / y).toBeCloseTo(4 / 3);
  });
});
