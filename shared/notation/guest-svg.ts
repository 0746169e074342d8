import type { HouseholdMap, Person, Point } from '../map/schema.ts';
import type { GrowingBounds } from './bounds.ts';
import { guestCaptionLines } from './caption.ts';
import { lookOfFigure, neutralFigure } from './figure.ts';
import { figureMarkup } from './figure-svg.ts';
import type { Lines } from './lines.ts';
import type { Palette } from './palette.ts';
import { figureSize } from './person-look.ts';
import { captionMarkup, usualCaption } from './person-svg.ts';
import { guestDashes, memberRingWidth, ringWidth } from './sizes.ts';
import { element } from './svg.ts';

/** Somebody as they are shown in their second home. */
export function guestMarkup(
  { photos }: HouseholdMap,
  person: Person,
  place: Point,
  { home, ink }: Palette,
  bounds: GrowingBounds,
  lines: Lines,
): string {
  const size = figureSize - ringWidth;
  bounds.include(place, figureSize / 2, figureSize / 2);
  return element('g', {}, [
    lines.circle(place, size / 2, null, { fill: home.ground }),
    figureMarkup(lookOfFigure(person, photos), { center: place, size, colour: home.line, ground: home.ground }),
    lines.circle(place, size / 2, guestDashes, {
      fill: 'none',
      stroke: home.line,
      'stroke-width': memberRingWidth,
      'stroke-linecap': 'round',
    }),
    ...captionMarkup(usualCaption(guestCaptionLines(person)), place, { ground: home.ground, ink, bounds, lines }),
  ]);
}

/** Somebody in a second home, small and with their middle there, in ink: for a legend. */
export function guestSample(center: Point, { ink, ground }: Palette): string {
  return element('g', {}, [
    figureMarkup(neutralFigure, { center, size: 22, colour: ink, ground }),
    element('circle', {
      cx: center.x,
      cy: center.y,
      r: 13,
      fill: 'none',
      stroke: ink,
      'stroke-width': 1.5,
      'stroke-dasharray': '3.5 3',
    }),
  ]);
}
