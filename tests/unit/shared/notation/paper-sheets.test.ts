import { describe, expect, it } from 'vitest';
import {
  gridOf,
  mapPapers,
  orientations,
  overlap,
  roomOf,
  tilesOf,
  timesA4,
  viewBoxOf,
} from '../../../../shared/notation/paper-sheets.ts';

const frame = { width: 188, height: 260, head: 14, legend: 20 };

describe('a map on several sheets', () => {
  it('lies as a whole as it was chosen, and so many times A4 is all of its paper', () => {
    const counted = mapPapers.map((paper) => timesA4(gridOf(paper, 'landscape')));
    expect(counted).toEqual([1, 2, 2, 4, 8]);
    for (const orientation of orientations)
      for (const paper of mapPapers) {
        const { size, columns, rows, orientation: lying } = gridOf(paper, orientation);
        const [short, long] = size === 'a4' ? [210, 297] : [297, 420];
        const [width, height] = lying === 'portrait' ? [short, long] : [long, short];
        expect(columns * width > rows * height).toBe(orientation === 'landscape');
      }
  });

  it.each(mapPapers)('shows every part of the drawing, and what is glued twice: %s', (paper) => {
    for (const orientation of orientations) {
      const grid = gridOf(paper, orientation);
      const room = roomOf(grid, frame);
      const tiles = tilesOf(grid, frame);
      expect(tiles).toHaveLength(grid.columns * grid.rows);
      for (const tile of tiles) {
        const [right, below] = [tile.left + tile.width, tile.top + tile.height];
        const beside = tiles.find(({ row, column }) => row === tile.row && column === tile.column + 1);
        const under = tiles.find(({ row, column }) => row === tile.row + 1 && column === tile.column);
        expect(right - (beside?.left ?? room.width)).toBeCloseTo(beside === undefined ? 0 : overlap);
        expect(below - (under?.top ?? room.height)).toBeCloseTo(under === undefined ? 0 : overlap);
        expect(Math.min(tile.left, tile.top)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it('has all sheets in one scale', () => {
    const grid = gridOf('four', 'portrait');
    const room = roomOf(grid, frame);
    const whole = `-100 -50 ${room.width * 2} ${room.height * 2}`;
    for (const tile of tilesOf(grid, frame)) {
      const [x, y, across, down] = viewBoxOf(whole, room, tile).split(' ').map(Number);
      expect([x, y, across, down]).toEqual([-100 + tile.left * 2, -50 + tile.top * 2, tile.width * 2, tile.height * 2]);
    }
  });
});
