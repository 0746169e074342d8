import type { HouseholdMap, Point } from '../map/schema.ts';
import { agreedMarkup } from './agreed.ts';
import type { DrawingWords } from './drawing-svg.ts';
import { figureMarkup } from './figure-svg.ts';
import { guestSample } from './guest-svg.ts';
import { helpMarkup } from './help.ts';
import { hullSample } from './hull-svg.ts';
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
const pictureWidth = 30;
const rowHeight = 34;
const gap = 12;
const size = 18;

/** What a sample looks like on the map, with its middle there. */
function sampleMarkup(
  sample: LegendSample,
  letterOf: DrawingWords['letterOf'],
  palette: Palette,
  center: Point,
): string {
  if (sample.kind === 'tie') return tieSample(sample, letterOf, palette, center);
  if (sample.kind === 'hull') return hullSample(center, palette);
  if (sample.kind === 'guest') return guestSample(center, palette);
  if (sample.kind === 'agreed')
    return agreedMarkup(sample.key === 'agreedOpen' ? 1 : 0, center, palette.ink, palette.ground);
  if (sample.kind === 'help') return helpMarkup(sample.key, center, palette.ink, palette.ground);
  return figureMarkup(sample.figure, { center, size: 28, colour: palette.ink, ground: palette.ground });
}

/** A piece of line, from the left to the right around (`x`, `y`). */
function tieSample(
  { tie, isPlain }: Extract<LegendSample, { readonly kind: 'tie' }>,
  letterOf: DrawingWords['letterOf'],
  palette: Palette,
  { x, y }: Point,
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
    const picture = sample.kind === 'tie' ? sampleWidth : pictureWidth;
    const wide = picture + gap + widthOfLines([name], { size, isBold: false });
    if (left > 0 && left + wide > width) {
      left = 0;
      row += 1;
    }
    const y = row * rowHeight + rowHeight / 2;
    parts.push(
      sampleMarkup(sample, words.letterOf, palette, { x: left + picture / 2, y }),
      textLine(name, {
        x: left + picture + gap,
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
