import { expect, test } from 'vitest';
import { type Frame, shareDiffering, shareInColour, visibleIn } from '../../bench/pixels.ts';

const ground = '#ffffff';
const red = '#cc0000';
const blue = '#0000cc';
const tie = { id: 'tie', colour: red, places: places(5) };
const other = { id: 'other', colour: red, places: places(15) };

test('a tie that is drawn in its colour is seen at every place', () => {
  const frame = draw([5, red]);
  expect(visibleIn(frame, [tie, other], ground)).toEqual([tie]);
  expect(shareInColour(frame, [tie], ground)).toBe(1);
});

test('a thin tie with soft edges is seen too', () => {
  expect(shareInColour(draw([5, '#dd6666'], [6, '#eebbbb']), [tie], ground)).toBe(1);
});

test('a tie that is left out, or drawn in another colour, is not seen', () => {
  expect(shareInColour(draw(), [tie], ground)).toBe(0);
  expect(shareInColour(draw([5, blue]), [tie], ground)).toBe(0);
  expect(shareInColour(draw([5, '#ffeeee']), [tie], ground)).toBe(0);
});

test('one tie in twenty that is left out while the others are drawn is told', () => {
  const ties = Array.from({ length: 6 }, (_, index) => ({
    id: `${index}`,
    colour: red,
    places: places(3 * index + 1),
  }));
  const rows = ties.map((_, index) => [3 * index + 1, red] as const);
  expect(shareInColour(draw(...rows), ties, ground)).toBe(1);
  expect(shareInColour(draw(...rows.slice(1)), ties, ground)).toBeCloseTo(5 / 6);
});

test('nothing to look at is not a whole picture', () => {
  expect(shareInColour(draw([5, red]), [], ground)).toBe(0);
});

test('the part of the pixels that differ', () => {
  expect(shareDiffering(draw([5, red]), draw([5, red]))).toBe(0);
  expect(shareDiffering(draw([5, red]), draw())).toBe(1 / 20);
});

function places(row: number) {
  return Array.from({ length: 10 }, (_, column) => ({ x: 2 * column + 0.5, y: row + 0.5 }));
}

/** Twenty pixels square, white but for these rows. */
function draw(...rows: readonly (readonly [row: number, colour: string])[]): Frame {
  const bytes = new Uint8Array(4 * 20 * 20).fill(255);
  for (const [row, colour] of rows) {
    const channels = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
    for (let column = 0; column < 20; column += 1) bytes.set(channels, 4 * (20 * row + column));
  }
  return { width: 20, height: 20, bytes };
}
