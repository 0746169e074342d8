import { element, escaped } from './svg.ts';
import { fontDescent } from './text-width.ts';
import { rounded } from './tie-shape.ts';

/** The fonts of the drawing: ours first, then whatever the reader's computer writes with. */
export const fontFamily = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif";

/** One line of text. `x` and `y` are on its baseline, in the middle unless it is said where it starts. */
export function textLine(
  words: string,
  place: { x: number; y: number; size: number; weight: 500 | 700; fill: string; anchor?: 'start' | 'middle' },
): string {
  const { x, y, size, weight, fill, anchor = 'middle' } = place;
  return element(
    'text',
    {
      x: rounded(x),
      y: rounded(y),
      'font-size': size,
      'font-weight': weight,
      fill,
      'text-anchor': anchor === 'middle' ? 'middle' : null,
    },
    [escaped(words)],
  );
}

/** The baseline of a line of text that has its foot here. */
export function baselineAbove(foot: number, size: number): number {
  return foot - fontDescent * size;
}
