import type { Domain, HouseholdMap, Point } from '../map/schema.ts';
import { type Closeness, type SupportLabel, supportLabels } from '../map/vocabulary.ts';
import { markOfPerson, type PersonMark } from './marks.ts';
import { zonesOf } from './places.ts';
import type { Ellipse } from './room.ts';
import { linesOf, widthOfLines } from './text-width.ts';
import { type Radii, reachTowards, type SectorZone, type Zones } from './zones.ts';

/** What a ring or a sector is for; null: for whom it is not said. */
export type ZoneName =
  | { readonly kind: 'ring'; readonly closeness: Closeness | null }
  | { readonly kind: 'label'; readonly mark: PersonMark }
  | { readonly kind: 'domain'; readonly domain: Domain | null };

/** A name in lines around the middle `x`, from `top` down. */
export interface ZoneTitle {
  readonly lines: readonly string[];
  readonly x: number;
  readonly top: number;
  readonly width: number;
}

/** What lies under everything else of a drawing: the edges of rings and sectors, and their names. */
export interface Backdrop {
  readonly rings: readonly Ellipse[];
  readonly rays: readonly { readonly from: Point; readonly to: Point }[];
  readonly titles: readonly ZoneTitle[];
}

/** The sizes of it, in pixels at zoom 1. */
export const backdropLine = 1.75;
export const titleSize = 17;
export const titleLine = 20;

/** Names are drawn no smaller than this where they are seen, and no larger than so many times what they are. */
const smallestTitle = 11.5;
const largestTitleScale = 2;

/** How much larger the names are drawn for who sees the map at this zoom. */
export function titleScaleAt(zoom: number): number {
  return Math.min(largestTitleScale, Math.max(1, smallestTitle / (titleSize * zoom)));
}

const widestTitle = 190;
/** From an edge to a name beside it. */
const titleGap = 5;
const sectorGap = 16;
/** How far a name goes outwards at a time to be clear of the others, and how often. */
const stepOut = 4;
const mostSteps = 400;
/** How far the edge of a sector goes past the last ring. */
const rayEnd = 26;

/** The rings and sectors of a map as shapes; null where people stand freely. */
export function backdropOf(map: HouseholdMap, nameOf: (zone: ZoneName) => string): Backdrop | null {
  const zones = zonesOf(map);
  if (zones === null) return null;
  const { center, hasRings, hasSectors, rings, sectors } = zones;
  const last = rings.at(-1)?.outer ?? { a: 0, b: 0 };
  const first = rings[0]?.inner ?? last;
  const titles: ZoneTitle[] = [];
  if (hasRings) {
    for (const { closeness, outer } of rings) {
      const lines = linesIn(nameOf({ kind: 'ring', closeness }));
      titles.push({ lines, x: center.x, top: center.y - outer.b + titleGap, width: widthOf(lines) });
    }
  }
  if (hasSectors) {
    for (const sector of sectors) titles.push(titleOfSector(zones, sector, nameOf(nameOfSector(map, sector)), titles));
  }
  const at = (radii: Radii, angle: number, further = 0): Point => {
    const reach = reachTowards(radii, angle) + further;
    return { x: center.x + reach * Math.cos(angle), y: center.y + reach * Math.sin(angle) };
  };
  return {
    rings: hasRings ? rings.map(({ outer }) => ({ center, radiusX: outer.a, radiusY: outer.b })) : [],
    rays: hasSectors ? sectors.map(({ from }) => ({ from: at(first, from), to: at(last, from, rayEnd) })) : [],
    titles,
  };
}

/** The room a name takes. */
export function boxOfTitle({ lines, x, top, width }: ZoneTitle) {
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + lines.length * titleLine };
}

/** What a sector of this map is for. */
export function nameOfSector(map: HouseholdMap, { key }: SectorZone): ZoneName {
  if (map.about.sectors === 'domain') return { kind: 'domain', domain: map.domains.get(key ?? '') ?? null };
  const label = supportLabels.find((known): known is SupportLabel => known === key) ?? null;
  return { kind: 'label', mark: label ?? markOfOthers(map) };
}

/** Whether of those whose label is not known all have no line to a home. */
function markOfOthers(map: HouseholdMap): 'untied' | 'unknown' {
  const others = [...map.people.values()]
    .filter(({ home }) => home === null)
    .map(({ id }) => markOfPerson(map, id))
    .filter((mark) => mark === 'untied' || mark === 'unknown');
  return others.length > 0 && !others.includes('unknown') ? 'untied' : 'unknown';
}

function linesIn(name: string): string[] {
  return linesOf(name.replaceAll(/\s+/gu, ' ').trim(), { size: titleSize, isBold: true }, widestTitle);
}

function widthOf(lines: readonly string[]): number {
  return widthOfLines(lines, { size: titleSize, isBold: true });
}

/** Outside the last ring, in the middle of the sector, clear of the names before it. */
function titleOfSector(
  { center, rings }: Zones,
  { from, to }: SectorZone,
  name: string,
  others: readonly ZoneTitle[],
): ZoneTitle {
  const lines = linesIn(name);
  const width = widthOf(lines);
  const height = lines.length * titleLine;
  const last = rings.at(-1)?.outer ?? { a: 0, b: 0 };
  const angle = (from + to) / 2;
  let reach = reachTowards(last, angle) + sectorGap;
  const titleAt = (): ZoneTitle => ({
    lines,
    x: Math.round(center.x + reach * Math.cos(angle)),
    top: Math.round(center.y + reach * Math.sin(angle) - height / 2),
    width,
  });
  let title = titleAt();
  for (let step = 0; step < mostSteps && !isClear(title, center, last, others); step += 1) {
    reach += stepOut;
    title = titleAt();
  }
  return title;
}

function isClear(title: ZoneTitle, center: Point, last: Radii, others: readonly ZoneTitle[]): boolean {
  const { left, right, top, bottom } = boxOfTitle(title);
  // The point of the name that is nearest to the middle.
  const x = Math.min(Math.max(center.x, left), right) - center.x;
  const y = Math.min(Math.max(center.y, top), bottom) - center.y;
  const corners = [left, right].flatMap((side) =>
    [top, bottom].map((edge) => [side - center.x, edge - center.y] as const),
  );
  const isOutside = [...corners, [x, y] as const].every(
    ([across, down]) => Math.hypot(across / (last.a + sectorGap), down / (last.b + sectorGap)) >= 1,
  );
  return (
    isOutside &&
    others.every((other) => {
      const box = boxOfTitle(other);
      return box.left > right + titleGap || box.right < left - titleGap || box.top > bottom || box.bottom < top;
    })
  );
}
