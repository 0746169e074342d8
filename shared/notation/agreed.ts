import type { Action } from '../map/plan-schema.ts';
import type { HouseholdMap, Point } from '../map/schema.ts';
import { figureBox } from './figure.ts';
import { helpPlaces, helpSize } from './help.ts';
import { element } from './svg.ts';
import { textLine } from './text-svg.ts';
import { rounded } from './tie-shape.ts';

/** The small box on a tie on which something was agreed: how much of it is still to be done, or a tick when all is done. */

/** As large as a picture of help, across its edge. In map units, as all sizes here. */
export const agreedSize = helpSize;
export const agreedEdge = 2;
export const agreedCorner = 3;
/** As far as any of it can be from the middle of its tie. */
export const agreedReach = 15 + 2 * agreedSize;

/** The tick in a box of 24 by 24, drawn with a line of this width. */
export const tickPath = 'M7 12.6l3.6 3.6L17 8.4';
export const tickWidth = 3;

const none: ReadonlyMap<string, number> = new Map();
const openByActions = new WeakMap<ReadonlyMap<string, Action>, ReadonlyMap<string, number>>();

/** How many actions are still to be done, by the tie they were agreed on; 0 where all are done. Others are not in it. */
export function openOnTies({ plan: { actions } }: Pick<HouseholdMap, 'plan'>): ReadonlyMap<string, number> {
  if (actions.size === 0) return none;
  const known = openByActions.get(actions);
  if (known !== undefined) return known;
  const open = new Map<string, number>();
  for (const { tie, done } of actions.values()) {
    if (tie !== null) open.set(tie, (open.get(tie) ?? 0) + (done ? 0 : 1));
  }
  openByActions.set(actions, open);
  return open;
}

/** Where the box stands by the middle of a tie that runs from `from` to `to`: across it from the pictures of help. */
export function agreedPlace(middle: Point, from: Point, to: Point): Point {
  const [below = middle] = helpPlaces(1, middle, from, to);
  return { x: 2 * middle.x - below.x, y: 2 * middle.y - below.y };
}

/** A number in the box, with its size and how far its baseline is under the middle of the box. */
export function agreedNumber(open: number): { readonly words: string; readonly size: number; readonly drop: number } {
  const isLong = open > 9;
  const size = isLong ? 10 : 13;
  return { words: isLong ? '9+' : String(open), size, drop: rounded(size * 0.34) };
}

/** The box with its middle there, as SVG. */
export function agreedMarkup(open: number, { x, y }: Point, colour: string, ground: string): string {
  const half = (agreedSize - agreedEdge) / 2;
  const box = element('rect', {
    x: rounded(x - half),
    y: rounded(y - half),
    width: 2 * half,
    height: 2 * half,
    rx: agreedCorner,
    fill: ground,
    stroke: colour,
    'stroke-width': agreedEdge,
  });
  if (open > 0) {
    const { words, size, drop } = agreedNumber(open);
    return box + textLine(words, { x, y: y + drop, size, weight: 700, fill: colour });
  }
  const corner = `${rounded(x - agreedSize / 2)} ${rounded(y - agreedSize / 2)}`;
  return (
    box +
    element('path', {
      d: tickPath,
      fill: 'none',
      stroke: colour,
      'stroke-width': tickWidth,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
      transform: `translate(${corner}) scale(${rounded(agreedSize / figureBox)})`,
    })
  );
}
