import type { HouseholdMap } from '../map/schema.ts';
import { drawingSvg } from './drawing-svg.ts';
import { type LegendWords, legendSvg } from './legend-svg.ts';
import type { Palette } from './palette.ts';
import { element, escaped } from './svg.ts';
import { baselineAbove, fontFamily, textLine } from './text-svg.ts';
import { linesOf } from './text-width.ts';
import { rounded } from './tie-shape.ts';

/** Every word of a picture that is not the map's own. */
export interface MapWords extends LegendWords {
  readonly mapWithoutTitle: string;
  /** The date as a sentence of its own. */
  readonly date: string;
  /** What is on the picture, for who cannot see it. */
  readonly description: string;
}

export interface MapSvgOptions {
  readonly words: MapWords;
  readonly palette: Palette;
  /** The language of the words, as a BCP 47 tag. */
  readonly language: string;
  /** What the copy says of itself, to stand at the foot of the picture; null, or nothing, where it says nothing. */
  readonly coverLine?: string | null;
  /** CSS that brings the fonts along, for a picture that is looked at elsewhere. */
  readonly fontStyle?: string;
}

export interface MapSvg {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

const margin = 32;
const narrowest = 480;
const titleSize = 30;
const titleLine = 38;
const dateSize = 18;
const footLine = 26;
/** In a picture wider than this, title and legend grow with it, so that they are read where all of it is seen. */
const comfortable = 1_200;

/**
 * The whole picture of a map: title, drawing, legend of what is in it, date, and what a copy says of itself, as an SVG document that needs nothing
 * from elsewhere. The same map and words give the same text.
 */
export function mapSvg(map: HouseholdMap, options: MapSvgOptions): MapSvg {
  const { words, palette, language, fontStyle } = options;
  const coverLine = options.coverLine ?? '';
  const drawing = drawingSvg(map, words, palette);
  const { left, top, right, bottom } = drawing.bounds;
  const inner = Math.ceil(Math.max(right - left, narrowest));
  const scale = Math.max(1, inner / comfortable);
  const room = inner / scale;

  const title = map.about.title.trim() || words.mapWithoutTitle;
  const titleLines = linesOf(title, { size: titleSize, isBold: true }, room);
  const drawingTop = margin + (titleLines.length * titleLine + margin / 2) * scale;
  const footTop = drawingTop + (bottom - top) + margin;
  const legend = legendSvg(map, words, palette, room);
  const width = inner + 2 * margin;
  const foot = [words.date, ...(coverLine === '' ? [] : linesOf(coverLine, { size: dateSize, isBold: false }, room))];
  const footHeight = legend.height + titleLine + (foot.length - 1) * footLine;
  const height = Math.ceil(footTop + footHeight * scale + margin / 2);

  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language,
      role: 'img',
      'aria-labelledby': 'title description',
      'font-family': fontFamily,
    },
    [
      element('title', { id: 'title' }, [escaped(title)]),
      element('desc', { id: 'description' }, [escaped(`${words.description} ${coverLine}`.trim())]),
      ...(fontStyle === undefined ? [] : [element('style', {}, [escaped(fontStyle)])]),
      element('rect', { width, height, fill: palette.ground }),
      element(
        'g',
        { transform: `translate(${margin} ${margin}) scale(${rounded(scale)})` },
        titleLines.map((line, index) =>
          textLine(line, {
            x: 0,
            y: baselineAbove((index + 1) * titleLine - 4, titleSize),
            size: titleSize,
            weight: 700,
            fill: palette.ink,
            anchor: 'start',
          }),
        ),
      ),
      element(
        'g',
        { transform: `translate(${rounded(width / 2 - (left + right) / 2)} ${rounded(drawingTop - top)})` },
        [drawing.markup],
      ),
      element('g', { transform: `translate(${margin} ${rounded(footTop)}) scale(${rounded(scale)})` }, [
        legend.markup,
        ...foot.map((line, index) =>
          textLine(line, {
            x: 0,
            y: legend.height + dateSize * 1.4 + index * footLine,
            size: dateSize,
            weight: 500,
            fill: palette.ink,
            anchor: 'start',
          }),
        ),
      ]),
    ],
  );
  return { svg: `<?xml version="1.0" encoding="UTF-8"?>\n${svg}\n`, width, height };
}
