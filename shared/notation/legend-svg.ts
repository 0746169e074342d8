import type { HouseholdMap } from '../map/schema.ts';
import type { DrawingWords } from './drawing-svg.ts';
import { type LegendSample, legendSamplesOf } from './legend.ts';
import { markOf } from './marks.ts';
import type { Palette } from './palette.ts';
import { element } from './svg.ts';
import { textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import { lookOfTie } from './tie-look.ts';
import { shapeOfTie } from './tie-shape.ts';
import { tieMarkup } from './tie-svg.ts';

/** The words of a legend. */
export interface LegendWords extends DrawingWords {
  wordsFor(key: LegendSample['key']): string;
}

const sampleWidth = 76;
const rowHeight = 34;
const gap = 12;
const size = 18;

/** A piece of line as it looks on the map, from the left to the right around (`x`, `y`). */
function sampleMarkup(
  { tie, isPlain }: LegendSample,
  letterOf: DrawingWords['letterOf'],
  palette: Palette,
  { x, y }: { readonly x: number; readonly y: number },
): string {
  const look = lookOfTie(isPlain ? { ...tie, label: 'own' } : tie, 0);
  const end = (at: number) => ({ center: { x: at, y }, radiusX: 0.01, radiusY: 0.01 });
  const shape = shapeOfTie(look, end(x - sampleWidth / 2 + 4), end(x + sampleWidth / 2 - 4));
  if (shape === null) return '';
  const colours = isPlain
    ? { line: palette.ink, ground: palette.ground, onLine: palette.ground }
    : palette.marks[look.mark];
  return tieMarkup(look, shape, { colours, letter: isPlain ? null : letterOf(markOf(tie.label)), palette });
}

/** The legend of a map in rows as wide as there is room, from (0, 0) down, and how high it came to be. */
export function legendSvg(
  map: HouseholdMap,
  words: LegendWords,
  palette: Palette,
  width: number,
): { readonly markup: string; readonly height: number } {
  const parts: string[] = [];
  let left = 0;
  let row = 0;
  for (const sample of legendSamplesOf(map)) {
    const name = words.wordsFor(sample.key);
    const wide = sampleWidth + gap + widthOfLines([name], { size, isBold: false });
    if (left > 0 && left + wide > width) {
      left = 0;
      row += 1;
    }
    const y = row * rowHeight + rowHeight / 2;
    parts.push(
      sampleMarkup(sample, words.letterOf, palette, { x: left + sampleWidth / 2, y }),
      textLine(name, {
        x: left + sampleWidth + gap,
        y: y + size * 0.35,
        size,
        weight: 500,
        fill: palette.ink,
        anchor: 'start',
      }),
    );
    left += wide + 2 * gap;
  }
  return { markup: element('g', {}, parts), height: parts.length === 0 ? 0 : (row + 1) * rowHeight };
}
