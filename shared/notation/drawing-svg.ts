import { asShown } from '../map/asking.ts';
import type { HouseholdMap } from '../map/schema.ts';
import { agreedPlace, agreedSize, openOnTies } from './agreed.ts';
import { backdropOf, titleScaleAt, type ZoneName } from './backdrop.ts';
import { backdropMarkup, includeBackdrop } from './backdrop-svg.ts';
import { type Bounds, createBounds } from './bounds.ts';
import { guestMarkup } from './guest-svg.ts';
import { helpPlaces, helpSize } from './help.ts';
import { homeMarkup } from './home-svg.ts';
import { hullsOf } from './hull.ts';
import { hullMarkup } from './hull-svg.ts';
import { alongFrom, letterWaysOf, middleWay } from './letter-ways.ts';
import { type Lines, plainLines } from './lines.ts';
import type { Mark } from './marks.ts';
import type { Palette } from './palette.ts';
import { personMarkup } from './person-svg.ts';
import { placesOf } from './places.ts';
import { bendsOf, isDrawn, lookOfTie } from './tie-look.ts';
import { outlineOf, shapeOfTie } from './tie-shape.ts';
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
 * The rings and sectors, hulls, homes, ties and people of a map, in that order from the bottom up, as the canvas shows
 * them. `lines` writes them down in another way than SVG does by itself; with a `farZoom` people have their names alone, as
 * at that zoom.
 */
export function drawingSvg(
  map: HouseholdMap,
  words: DrawingWords,
  palette: Palette,
  lines: Lines = plainLines,
  farZoom: number | null = null,
): DrawingSvg {
  const places = placesOf(map);
  const bends = bendsOf(map);
  const ways = letterWaysOf(map);
  const open = openOnTies(map);
  const bounds = createBounds();
  const parts: string[] = [];
  const backdrop = backdropOf(map, words.nameOfZone);
  if (backdrop !== null) {
    includeBackdrop(backdrop, bounds);
    parts.push(backdropMarkup(backdrop, palette, farZoom === null ? 1 : titleScaleAt(farZoom)));
  }
  for (const hull of hullsOf(map)) parts.push(hullMarkup(hull, places, palette, bounds));
  for (const home of map.homes.values()) {
    const ellipse = places.homes.get(home.id);
    if (ellipse !== undefined) parts.push(homeMarkup(home, ellipse, words.homeWithoutName, palette, bounds));
  }
  for (const tie of map.ties.values()) {
    const from = outlineOf(map, places, tie.from);
    const to = outlineOf(map, places, tie.to);
    if (from === null || to === null || !isDrawn(map, tie)) continue;
    const look = lookOfTie(tie, bends.get(tie.id) ?? 0);
    const whole = shapeOfTie(look, from, to);
    if (whole === null) continue;
    const middle = alongFrom(whole.middle, whole.from, whole.to, ways.get(tie.id) ?? middleWay);
    const shape = { ...whole, middle };
    bounds.include(shape.middle, 24, 24);
    for (const place of helpPlaces(tie.help.length, shape.middle, shape.from, shape.to)) {
      bounds.include(place, helpSize / 2, helpSize / 2);
    }
    const agreed = open.get(tie.id) ?? null;
    if (agreed !== null)
      bounds.include(agreedPlace(shape.middle, shape.from, shape.to), agreedSize / 2, agreedSize / 2);
    parts.push(
      tieMarkup(look, shape, {
        colours: palette.marks[look.mark],
        letter: words.letterOf(look.mark),
        palette,
        lines,
        help: tie.help,
        agreed,
      }),
    );
  }
  for (const person of map.people.values()) {
    const place = places.people.get(person.id);
    if (place !== undefined)
      parts.push(personMarkup(map, asShown(map, person), place, palette, bounds, lines, farZoom));
    const guest = places.guests.get(person.id);
    if (guest !== undefined) parts.push(guestMarkup(map, person, guest, palette, bounds, lines));
  }
  return { markup: parts.join(''), bounds: bounds.read() };
}
