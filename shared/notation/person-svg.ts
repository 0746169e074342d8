import type { HouseholdMap, Person, Point } from '../map/schema.ts';
import type { GrowingBounds } from './bounds.ts';
import { personCaptionLines } from './caption.ts';
import { farLine, farNameOf, nameOrRole } from './far-name.ts';
import { lookOfFigure } from './figure.ts';
import { figureMarkup } from './figure-svg.ts';
import type { Lines } from './lines.ts';
import { dashesOf, markOfPerson, type PersonMark } from './marks.ts';
import type { MarkColours, Palette } from './palette.ts';
import { figureSize } from './person-look.ts';
import {
  captionGap,
  captionGround,
  captionLine,
  captionSize,
  memberRingWidth,
  ringWidth,
  untiedRingWidth,
} from './sizes.ts';
import { element } from './svg.ts';
import { baselineAbove, textLine } from './text-svg.ts';
import { widthOfLines } from './text-width.ts';
import { rounded } from './tie-shape.ts';

/** Somebody in their place: ring, figure and caption, or seen from afar at this zoom the name alone. */
export function personMarkup(
  map: HouseholdMap,
  person: Person,
  place: Point,
  palette: Palette,
  bounds: GrowingBounds,
  lines: Lines,
  farZoom: number | null = null,
): string {
  const isMember = person.home !== null;
  const mark = isMember ? 'member' : markOfPerson(map, person.id);
  const { colours, dashes, width } = ringOf(mark, palette);
  const size = figureSize - ringWidth;
  bounds.include(place, figureSize / 2, figureSize / 2);
  return element('g', {}, [
    lines.circle(place, size / 2, null, { fill: colours.ground }),
    figureMarkup(lookOfFigure(person, map.photos), {
      center: place,
      size,
      colour: colours.line,
      ground: colours.ground,
    }),
    lines.circle(place, size / 2, dashes, {
      fill: 'none',
      stroke: colours.line,
      'stroke-width': width,
      'stroke-linecap': 'round',
    }),
    ...captionMarkup(captionSeen(person, isMember, farZoom), place, {
      ground: isMember ? palette.home.ground : palette.ground,
      ink: palette.ink,
      bounds,
      lines,
    }),
  ]);
}

interface Ring {
  readonly colours: Pick<MarkColours, 'line' | 'ground'>;
  readonly dashes: readonly number[] | null;
  readonly width: number;
}

function ringOf(mark: PersonMark | 'member', palette: Palette): Ring {
  if (mark === 'member')
    return { colours: { line: palette.home.line, ground: palette.ground }, dashes: null, width: memberRingWidth };
  if (mark === 'untied') return { colours: palette.marks.unknown, dashes: null, width: untiedRingWidth };
  return { colours: palette.marks[mark], dashes: dashesOf(mark, ringWidth), width: ringWidth };
}

interface CaptionPaper {
  readonly ground: string;
  readonly ink: string;
  readonly bounds: GrowingBounds;
  readonly lines: Lines;
}

/** Lines of text of one size. */
interface Caption {
  readonly lines: readonly string[];
  readonly size: number;
  /** From one line to the next. */
  readonly line: number;
}

/** A caption of the usual size. */
export function usualCaption(lines: readonly string[]): Caption {
  return { lines, size: captionSize, line: captionLine };
}

function captionSeen(person: Person, isMember: boolean, farZoom: number | null): Caption {
  if (farZoom === null) return usualCaption(personCaptionLines(person));
  const { lines, size } = farNameOf(nameOrRole(person), isMember, farZoom);
  return { lines, size, line: size * farLine };
}

/** What stands under somebody, each line on its own ground. */
export function captionMarkup(
  { lines: caption, size, line: lineHeight }: Caption,
  place: Point,
  { ground, ink, bounds, lines }: CaptionPaper,
): string[] {
  if (caption.length === 0) return [];
  const top = place.y + (figureSize - ringWidth) / 2 + captionGap;
  const { padding } = captionGround;
  const width = widthOfLines(caption, { size, isBold: false }) + 2 * padding;
  const height = size + (caption.length - 1) * lineHeight + 2 * padding;
  bounds.include({ x: place.x, y: top - padding + height / 2 }, width / 2, height / 2);
  return [
    element('rect', {
      x: rounded(place.x - width / 2),
      y: rounded(top - padding),
      width,
      height: rounded(height),
      fill: ground,
      'fill-opacity': lines.groundOpacity,
    }),
    ...caption.map((line, index) =>
      textLine(line, {
        x: place.x,
        y: baselineAbove(top + size + index * lineHeight, size),
        size,
        weight: 500,
        fill: ink,
      }),
    ),
  ];
}
