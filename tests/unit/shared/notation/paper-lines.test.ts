import { describe, expect, it } from 'vitest';
import { dashesOf, marks } from '../../../../shared/notation/marks.ts';
import { brokenCircle, brokenPath, paperLines } from '../../../../shared/notation/paper-lines.ts';

/** Each piece of a path by its points. */
function piecesOf(path: string): (readonly [number, number])[][] {
  return path
    .split('M')
    .slice(1)
    .map((piece) => [...piece.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
}

function lengthOf(points: readonly (readonly [number, number])[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX = 0, fromY = 0] = points[index] ?? [];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

describe('a broken line in pieces', () => {
  it('has its dashes and gaps along a straight line, the last one as long as there is room', () => {
    expect(brokenPath('M0 0L25 0', [6, 4])).toBe('M0 0L6 0M10 0L16 0M20 0L25 0');
    expect(brokenPath('M0 10L0 0', [3, 2, 0, 2])).toBe('M0 10L0 7M0 5L0 5M0 3L0 0');
    expect(brokenPath('M0 0L5 0', [6, 4])).toBe('M0 0L5 0');
  });

  it('turns with the turns of a zigzag', () => {
    expect(brokenPath('M0 0L4 0L4 8', [6, 4])).toBe('M0 0L4 0L4 2M4 6L4 8');
  });

  it('follows a bow, and has as much in dashes as the pattern says', () => {
    const pieces = piecesOf(brokenPath('M0 0Q100 100 200 0', [8, 2]));
    const drawn = pieces.reduce((sum, piece) => sum + lengthOf(piece), 0);
    // The length of that bow: 100 (√2 + ln(1 + √2)).
    expect(drawn).toBeGreaterThan(0.79 * 229.56);
    expect(drawn).toBeLessThan(0.82 * 229.56);
    for (const [x, y] of pieces.flat()) expect(y).toBeCloseTo((x * (200 - x)) / 200, 0);
  });

  it('goes round a circle, clockwise from its right side', () => {
    const pieces = piecesOf(brokenCircle({ x: 10, y: 20 }, 28, [8, 8]));
    expect(pieces).toHaveLength(Math.ceil((2 * Math.PI * 28) / 16));
    expect(pieces[0]?.[0]).toEqual([38, 20]);
    expect(pieces[0]?.[2]?.[1]).toBeGreaterThan(20);
    for (const piece of pieces) {
      for (const [x, y] of [piece[0], piece[2]].map((point) => point ?? [0, 0])) {
        expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(28, 1);
      }
    }
  });

  it('leaves a line that is not broken as it is, and makes a circle of four curves', () => {
    expect(paperLines.path('M0 0L9 0', null, { stroke: '#000000' })).toBe('<path d="M0 0L9 0" stroke="#000000"/>');
    const circle = paperLines.circle({ x: 10, y: 20 }, 10, null, { fill: '#ffffff' });
    expect(circle).toBe(
      '<path d="M20 20c0 5.52 -4.48 10 -10 10s-10 -4.48 -10 -10s4.48 -10 10 -10s10 4.48 10 10z" fill="#ffffff"/>',
    );
  });

  it('fills a circle under its broken edge', () => {
    const look = { fill: '#ffffff', stroke: '#000000' };
    const [ground = '', edge = ''] = paperLines.circle({ x: 0, y: 0 }, 12, [4, 2], look).split('/>');
    expect([ground.includes('fill="#ffffff"'), ground.includes('stroke')]).toEqual([true, false]);
    expect([edge.includes('fill="none"'), edge.includes('stroke="#000000"')]).toEqual([true, true]);
    expect(paperLines.circle({ x: 0, y: 0 }, 12, [4, 2], { ...look, fill: 'none' })).toBe(`${edge}/>`);
  });

  it('is a line of its own for each mark that is broken', () => {
    const broken = marks.flatMap((mark) => dashesOf(mark, 3.5) ?? []).length;
    expect(broken).toBeGreaterThan(0);
    const lines = marks.map((mark) => dashesOf(mark, 3.5)).map((dashes) => dashes && brokenPath('M0 0L90 0', dashes));
    expect(new Set(lines).size).toBe(marks.length);
  });
});
