import type { HouseholdMap, Person, Point } from '../map/schema.ts';
import { personCaptionLines } from './caption.ts';
import { figureSize } from './person-look.ts';
import { placesOf, zonesOf } from './places.ts';
import { captionGap, captionLine, captionSize, ringWidth } from './sizes.ts';
import { widthOfLines } from './text-width.ts';

/** A piece of paper, or how much of a map there is, in map units. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Somebody with their name, or a home: what may not lie on another. Moves while room is made. */
interface Block {
  readonly id: string;
  readonly isHome: boolean;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** From its place on the map down to its middle. */
  readonly drop: number;
  x: number;
  y: number;
}

/** Between two people, and as much more between a person and a home: there the letter of their tie is read. */
const leastGap = 8;
const homeGap = 42;
/** What is asked for at first, so that they spread over the sheet, and in how many rounds it comes down to the least. */
const firstGap = 50;
const spreading = 60;
/** How much wider than it was drawn the one direction may become while the other becomes narrower. */
const mostStretch = 1.25;
const mostRounds = 240;

/**
 * The same map with everyone nearer to each other, so that all of it fits this sheet at the size it is drawn in: the way
 * they stand around the homes is kept as far as names leave room for it. Null when there is no such room, and where rings
 * or sectors say where people stand.
 */
export function mapWithin(map: HouseholdMap, sheet: Sheet): HouseholdMap | null {
  if (zonesOf(map) !== null) return null;
  const blocks = blocksOf(map);
  if (blocks.length > mostBlocks) return null;
  const area = blocks.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight, 0);
  if (area > fullest * sheet.width * sheet.height) return null;
  if (!squeeze(blocks, 'x', 'halfWidth', sheet.width) || !squeeze(blocks, 'y', 'halfHeight', sheet.height)) return null;
  for (let round = 0; round < mostRounds; round += 1) {
    const gap = Math.max(leastGap, firstGap * (1 - round / spreading));
    if (!push(blocks, gap, sheet)) return movedTo(map, blocks);
  }
  return null;
}

/** The part of a sheet that people and homes can take up at the most. */
const fullest = 0.7;
/** With more, names can't be read on a sheet whatever is done, and trying takes seconds. */
const mostBlocks = 250;

function blocksOf(map: HouseholdMap): Block[] {
  const { homes, people } = placesOf(map);
  const blocks: Block[] = [...homes].map(([id, { center, radiusX, radiusY }]) => ({
    id,
    isHome: true,
    halfWidth: radiusX + ringWidth / 2,
    halfHeight: radiusY + ringWidth / 2,
    drop: 0,
    ...center,
  }));
  for (const person of map.people.values()) {
    const place = people.get(person.id);
    if (place === undefined || person.home !== null) continue;
    const { halfWidth, halfHeight, drop } = extentOf(person);
    blocks.push({ id: person.id, isHome: false, halfWidth, halfHeight, drop, x: place.x, y: place.y + drop });
  }
  return blocks;
}

/** A figure with its name under it. */
function extentOf(person: Person): Pick<Block, 'halfWidth' | 'halfHeight' | 'drop'> {
  const lines = personCaptionLines(person);
  const width = Math.max(figureSize, widthOfLines(lines, { size: captionSize, isBold: false }));
  const caption = lines.length === 0 ? 0 : captionGap - ringWidth / 2 + captionSize + (lines.length - 1) * captionLine;
  return { halfWidth: width / 2, halfHeight: (figureSize + caption) / 2, drop: caption / 2 };
}

/** Brings the middles together along one side of the sheet until all is within it, around 0. False if that can't be. */
function squeeze(blocks: Block[], along: 'x' | 'y', half: 'halfWidth' | 'halfHeight', room: number): boolean {
  const reach = (factor: number) => ({
    low: Math.min(...blocks.map((block) => block[along] * factor - block[half])),
    high: Math.max(...blocks.map((block) => block[along] * factor + block[half])),
  });
  const isWithin = (factor: number) => {
    const { low, high } = reach(factor);
    return high - low <= room;
  };
  if (!isWithin(0)) return false;
  let [fits, tooWide] = [0, mostStretch];
  if (isWithin(tooWide)) fits = tooWide;
  for (let step = 0; step < 20 && fits < tooWide; step += 1) {
    const middle = (fits + tooWide) / 2;
    if (isWithin(middle)) fits = middle;
    else tooWide = middle;
  }
  const { low, high } = reach(fits);
  for (const block of blocks) block[along] = block[along] * fits - (low + high) / 2;
  return true;
}

/** Pushes apart, a little, whoever is nearer to another than `gap`, and back whoever left the sheet. Tells if any was. */
function push(blocks: readonly Block[], gap: number, { width, height }: Sheet): boolean {
  let hasMoved = false;
  for (let first = 0; first < blocks.length; first += 1) {
    const a = blocks[first] as Block;
    for (let second = first + 1; second < blocks.length; second += 1) {
      const b = blocks[second] as Block;
      const away = a.isHome ? fromHome(a, b, gap) : fromPerson(a, b, gap);
      if (away === null) continue;
      hasMoved = true;
      const part = a.isHome && !b.isHome ? 1 : 0.5;
      b.x += away.x * part;
      b.y += away.y * part;
      a.x -= away.x * (1 - part);
      a.y -= away.y * (1 - part);
    }
  }
  for (const block of blocks) {
    const [x, y] = [width / 2 - block.halfWidth, height / 2 - block.halfHeight];
    block.x = Math.min(Math.max(block.x, -x), x);
    block.y = Math.min(Math.max(block.y, -y), y);
  }
  return hasMoved;
}

/** How far `b` has to go from `a`, the shortest way; null when they stand clear of each other. */
function fromPerson(a: Block, b: Block, gap: number): Point | null {
  const [x, y] = [b.x - a.x, b.y - a.y];
  const tooNear = {
    x: a.halfWidth + b.halfWidth + gap - Math.abs(x),
    y: a.halfHeight + b.halfHeight + gap - Math.abs(y),
  };
  if (tooNear.x <= slack || tooNear.y <= slack) return null;
  return tooNear.x < tooNear.y
    ? { x: x < 0 ? -tooNear.x : tooNear.x, y: 0 }
    : { x: 0, y: y < 0 ? -tooNear.y : tooNear.y };
}

/** The same from a home, which is round. */
function fromHome(home: Block, b: Block, gap: number): Point | null {
  const [x, y] = [b.x - home.x, b.y - home.y];
  const distance = Math.hypot(
    x / (home.halfWidth + b.halfWidth * 0.8 + homeGap + gap),
    y / (home.halfHeight + b.halfHeight * 0.8 + homeGap + gap),
  );
  if (distance > 0.995) return null;
  if (distance === 0) return { x: home.halfWidth + b.halfWidth, y: 0 };
  return { x: x / distance - x, y: y / distance - y };
}

/** What is too little to be seen, in map units. */
const slack = 0.5;

function movedTo(map: HouseholdMap, blocks: readonly Block[]): HouseholdMap {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const placeOf = (id: string): Point | null => {
    const block = byId.get(id);
    return block === undefined ? null : { x: Math.round(block.x), y: Math.round(block.y - block.drop) };
  };
  return {
    ...map,
    homes: new Map([...map.homes].map(([id, home]) => [id, { ...home, position: placeOf(id) ?? home.position }])),
    people: new Map(
      [...map.people].map(([id, person]) => {
        const place = placeOf(id);
        return [id, place === null ? person : { ...person, position: { byHand: true, ...place } }];
      }),
    ),
  };
}
