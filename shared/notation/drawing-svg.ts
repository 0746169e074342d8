import type { Home, HouseholdMap, Person, Point } from '../map/schema.ts';
import { labelOf } from '../map/ties.ts';
import { backdropOf, type ZoneName } from './backdrop.ts';
import { backdropMarkup, includeBackdrop } from './backdrop-svg.ts';
import { type Bounds, createBounds } from './bounds.ts';
import { homeCaptionLines, personCaptionLines } from './caption.ts';
import { lookOfFigure } from './figure.ts';
import { figureMarkup } from './figure-svg.ts';
import { helpPlaces, helpSize } from './help.ts';
import { type Lines, plainLines } from './lines.ts';
import { dashesOf, type Mark, markOf } from './marks.ts';
import type { MarkColours, Palette } from './palette.ts';
import { figureSize } from './person-look.ts';
import { placesOf } from './places.ts';
import type { Ellipse } from './room.ts';
import {
  captionGap,
  captionGround,
  captionLine,
  captionSize,
  homeNameDrop,
  memberRingWidth,
  ringWidth,
} from './sizes.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import { bendsOf, isDrawn, lookOfTie } from './tie-look.ts';
import { outlineOf, rounded, shapeOfTie } from './tie-shape.ts';
import { tieMarkup } from './tie-svg.ts';

/** The words a drawing needs beside the map's own. */
export interface DrawingWords {
  readonly homeWithoutName: string;
  letterOf(mark: Mark): string;
  /** Of a ring or a sector. */
  nameOfZone(zone: ZoneName): string;
}

/** The drawing alone, as markup in map units, and what of the map it takes up. */
export interface DrawingSvg {
  readonly markup: string;
  readonly bounds: Bounds;
}

/**
 * The rings and sectors, homes, ties and people of a map, in that order from the bottom up, as the canvas shows them. `lines` writes them
 * down in another way than SVG does by itself.
 */
export function drawingSvg(
  map: HouseholdMap,
  words: DrawingWords,
  palette: Palette,
  lines: Lines = plainLines,
): DrawingSvg {
  const places = placesOf(map);
  const bends = bendsOf(map);
  const bounds = createBounds();
  const parts: string[] = [];
  const backdrop = backdropOf(map, words.nameOfZone);
  if (backdrop !== null) {
    includeBackdrop(backdrop, bounds);
    parts.push(backdropMarkup(backdrop, palette));
  }
  for (const home of map.homes.values()) {
    const ellipse = places.homes.get(home.id);
    if (ellipse !== undefined) parts.push(homeMarkup(home, ellipse, words, palette, bounds));
  }
  for (const tie of map.ties.values()) {
    const from = outlineOf(map, places, tie.from);
    const to = outlineOf(map, places, tie.to);
    if (from === null || to === null || !isDrawn(map, tie)) continue;
    const look = lookOfTie(tie, bends.get(tie.id) ?? 0);
    const shape = shapeOfTie(look, from, to);
    if (shape === null) continue;
    bounds.include(shape.middle, 24, 24);
    for (const place of helpPlaces(tie.help.length, shape.middle, shape.from, shape.to)) {
      bounds.include(place, helpSize / 2, helpSize / 2);
    }
    parts.push(
      tieMarkup(look, shape, {
        colours: palette.marks[look.mark],
        letter: words.letterOf(look.mark),
        palette,
        lines,
        help: tie.help,
      }),
    );
  }
  for (const person of map.people.values()) {
    const place = places.people.get(person.id);
    if (place !== undefined) parts.push(personMarkup(map, person, place, palette, bounds, lines));
  }
  return { markup: parts.join(''), bounds: bounds.read() };
}

type GrowingBounds = ReturnType<typeof createBounds>;

function homeMarkup(
  { name }: Home,
  { center, radiusX, radiusY }: Ellipse,
  words: DrawingWords,
  { home, ink }: Palette,
  bounds: GrowingBounds,
): string {
  bounds.include(center, radiusX + ringWidth / 2, radiusY + ringWidth / 2);
  const lines = homeCaptionLines(name === '' ? words.homeWithoutName : name, radiusX);
  const foot = center.y - radiusY + homeNameDrop;
  return element('g', {}, [
    element('ellipse', {
      cx: rounded(center.x),
      cy: rounded(center.y),
      rx: radiusX,
      ry: radiusY,
      fill: home.ground,
      stroke: home.line,
      'stroke-width': ringWidth,
    }),
    ...lines.map((line, index) =>
      textLine(line, {
        x: center.x,
        y: baselineAbove(foot - (lines.length - 1 - index) * captionLine, captionSize),
        size: captionSize,
        weight: 700,
        fill: ink,
      }),
    ),
  ]);
}

function personMarkup(
  map: HouseholdMap,
  person: Person,
  place: Point,
  palette: Palette,
  bounds: GrowingBounds,
  lines: Lines,
): string {
  const isMember = person.home !== null;
  const mark = markOf(labelOf(map, person.id));
  const colours: Pick<MarkColours, 'line' | 'ground'> = isMember
    ? { line: palette.home.line, ground: palette.ground }
    : palette.marks[mark];
  const dashes = isMember ? null : dashesOf(mark, ringWidth);
  const size = figureSize - ringWidth;
  bounds.include(place, figureSize / 2, figureSize / 2);
  return element('g', {}, [
    lines.circle(place, size / 2, null, { fill: colours.ground }),
    figureMarkup(lookOfFigure(person), { center: place, size, colour: colours.line, ground: colours.ground }),
    lines.circle(place, size / 2, dashes, {
      fill: 'none',
      stroke: colours.line,
      'stroke-width': isMember ? memberRingWidth : ringWidth,
      'stroke-linecap': 'round',
    }),
    ...captionMarkup(person, place, isMember ? palette.home.ground : palette.ground, palette.ink, bounds, lines),
  ]);
}

function captionMarkup(
  person: Person,
  place: Point,
  ground: string,
  ink: string,
  bounds: GrowingBounds,
  { groundOpacity }: Lines,
): string[] {
  const lines = personCaptionLines(person);
  if (lines.length === 0) return [];
  const top = place.y + (figureSize - ringWidth) / 2 + captionGap;
  const { padding } = captionGround;
  const width = widthOfLines(lines, { size: captionSize, isBold: false }) + 2 * padding;
  const height = captionSize + (lines.length - 1) * captionLine + 2 * padding;
  bounds.include({ x: place.x, y: top - padding + height / 2 }, width / 2, height / 2);
  return [
    element('rect', {
      x: rounded(place.x - width / 2),
      y: rounded(top - padding),
      width,
      height: rounded(height),
      fill: ground,
      'fill-opacity': groundOpacity,
    }),
    ...lines.map((line, index) =>
      textLine(line, {
        x: place.x,
        y: baselineAbove(top + captionSize + index * captionLine, captionSize),
        size: captionSize,
        weight: 500,
        fill: ink,
      }),
    ),
  ];
}
