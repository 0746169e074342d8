import { asShown } from '../map/asking.ts';
import type { HouseholdMap, Person, Point, Tie } from '../map/schema.ts';
import { agreedPlace, agreedSize, openOnTies } from './agreed.ts';
import { guestCaptionLines, personCaptionLines } from './caption.ts';
import { helpPlaces, helpSize } from './help.ts';
import { figureSize } from './person-look.ts';
import { placesOf } from './places.ts';
import { arrowScale, badgeEdge, badgePadding, captionGap, captionLine, captionSize, letterSize } from './sizes.ts';
import { widthOfLines } from './text-width.ts';
import { bendsOf, isDrawn } from './tie-look.ts';
import { edgeTowards, outlineOf } from './tie-shape.ts';

/** How far along a tie its letter stands: the middle unless a name, a figure or another letter is there. */
export const middleWay = 0.5;
const otherWays = [0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];

/** With more, hardly a letter has room anyway, and finding it would be a tenth of the time a map takes to be shown. */
const mostTies = 1_200;
const noWays: ReadonlyMap<string, number> = new Map();

const letterReach = letterSize / 2 + badgePadding + badgeEdge;
const arrowReach = 10 * arrowScale;
const cell = 160;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const waysByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, number>>();

/**
 * How far along each tie its letter stands, from 0 to 1, where that is not the middle: clear of names, figures, the ends
 * of ties and the letters before it, its pictures of help and the box of what was agreed too if that can be. A tie that is bent keeps it in the middle,
 * and so does every tie of a map that has very many.
 */
export function letterWaysOf(map: HouseholdMap): ReadonlyMap<string, number> {
  const known = waysByMap.get(map);
  if (known !== undefined) return known;
  const ways = map.ties.size > mostTies ? noWays : findWays(map);
  waysByMap.set(map, ways);
  return ways;
}

/** A point so far along a tie from one end to the other, counted from what is its middle. */
export function alongFrom(middle: Point, from: Point, to: Point, way: number): Point {
  const part = way - middleWay;
  return { x: middle.x + (to.x - from.x) * part, y: middle.y + (to.y - from.y) * part };
}

function findWays(map: HouseholdMap): ReadonlyMap<string, number> {
  const places = placesOf(map);
  const bends = bendsOf(map);
  const open = openOnTies(map);
  const taken = createTaken();
  for (const person of map.people.values()) {
    const place = places.people.get(person.id);
    const guest = places.guests.get(person.id);
    if (place !== undefined) takePerson(taken, place, captionBoxOf(asShown(map, person)));
    if (guest !== undefined) takePerson(taken, guest, boxOf(guestCaptionLines(person)));
  }
  const lines = [...map.ties.values()].flatMap((tie): Line[] => {
    const start = outlineOf(map, places, tie.from);
    const end = outlineOf(map, places, tie.to);
    if (start === null || end === null || !isDrawn(map, tie)) return [];
    const from = edgeTowards(start, end.center);
    const to = edgeTowards(end, start.center);
    return from === null || to === null
      ? []
      : [{ tie, from, to, middle: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } }];
  });
  for (const { tie, from, to } of lines) {
    if (tie.flow === 'backward' || tie.flow === 'both') taken.take(around(from, arrowReach, arrowReach));
    if (tie.flow === 'forward' || tie.flow === 'both') taken.take(around(to, arrowReach, arrowReach));
  }
  const ways = new Map<string, number>();
  for (const { tie, from, to, middle } of lines) {
    const letterAt = (way: number) => around(alongFrom(middle, from, to, way), letterReach, letterReach);
    const helpAt = (way: number) =>
      tie.help.length === 0 ? null : rowAround(helpPlaces(tie.help.length, alongFrom(middle, from, to, way), from, to));
    const agreedAt = (way: number) =>
      open.has(tie.id)
        ? around(agreedPlace(alongFrom(middle, from, to, way), from, to), agreedSize / 2, agreedSize / 2)
        : null;
    const isClear = (way: number) => {
      const [row, agreed] = [helpAt(way), agreedAt(way)];
      return (
        taken.isFree(letterAt(way)) && (row === null || taken.isFree(row)) && (agreed === null || taken.isFree(agreed))
      );
    };
    const isBent = (bends.get(tie.id) ?? 0) !== 0;
    const tried = isBent ? [] : [middleWay, ...otherWays];
    const way = tried.find(isClear) ?? tried.find((one) => taken.isFree(letterAt(one))) ?? middleWay;
    taken.take(letterAt(way));
    for (const picture of [helpAt(way), agreedAt(way)]) if (picture !== null) taken.take(picture);
    if (way !== middleWay) ways.set(tie.id, way);
  }
  return ways;
}

/** A tie as the straight way between its ends. */
interface Line {
  readonly tie: Tie;
  readonly from: Point;
  readonly to: Point;
  readonly middle: Point;
}

function around({ x, y }: Point, aside: number, above: number): Box {
  return { left: x - aside, right: x + aside, top: y - above, bottom: y + above };
}

function rowAround(pictures: readonly Point[]): Box | null {
  const [first, last] = [pictures[0], pictures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const half = helpSize / 2;
  return { left: first.x - half, right: last.x + half, top: first.y - half, bottom: first.y + half };
}

function takePerson(taken: Taken, { x, y }: Point, caption: CaptionBox): void {
  taken.take(around({ x, y }, figureSize / 2, figureSize / 2));
  const top = y + figureSize / 2;
  if (caption.half > 0)
    taken.take({ left: x - caption.half, right: x + caption.half, top, bottom: top + caption.height });
}

/** Half the width of what stands under somebody, and how far it reaches under the figure. */
interface CaptionBox {
  readonly half: number;
  readonly height: number;
}

function boxOf(caption: readonly string[]): CaptionBox {
  return {
    half: widthOfLines(caption, { size: captionSize, isBold: false }) / 2,
    height: captionGap + captionSize + (caption.length - 1) * captionLine,
  };
}

const captionBoxes = new WeakMap<Person, CaptionBox>();

function captionBoxOf(person: Person): CaptionBox {
  const known = captionBoxes.get(person);
  if (known !== undefined) return known;
  const box = boxOf(personCaptionLines(person));
  captionBoxes.set(person, box);
  return box;
}

interface Taken {
  isFree(box: Box): boolean;
  take(box: Box): void;
}

/** What is taken of a map, in cells, so that only what is near is looked at. */
function createTaken(): Taken {
  const cells = new Map<number, Box[]>();
  return {
    isFree({ left, right, top, bottom }) {
      for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column += 1) {
        for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row += 1) {
          for (const other of cells.get(column * mostRows + row) ?? nothing) {
            if (other.left < right && other.right > left && other.top < bottom && other.bottom > top) return false;
          }
        }
      }
      return true;
    },
    take(box) {
      for (let column = Math.floor(box.left / cell); column <= Math.floor(box.right / cell); column += 1) {
        for (let row = Math.floor(box.top / cell); row <= Math.floor(box.bottom / cell); row += 1) {
          const known = cells.get(column * mostRows + row);
          if (known === undefined) cells.set(column * mostRows + row, [box]);
          else known.push(box);
        }
      }
    },
  };
}

const nothing: readonly never[] = [];
/** More cells than there are above each other on any map. */
const mostRows = 100_003;
