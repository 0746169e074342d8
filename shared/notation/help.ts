import type { Point } from '../map/schema.ts';
import type { Help } from '../map/vocabulary.ts';
import { figureBox } from './figure.ts';
import { element } from './svg.ts';
import { rounded } from './tie-shape.ts';

/** The four small pictures of help, each in a box of 24 by 24, filled by the even-odd rule. */
export const helpPaths: Readonly<Record<Help, string>> = {
  // A hammer.
  practical:
    'M4.2 8.6l3.4-3.4c2-2 5-2.6 7.6-1.5l-2.6 2.6l1.7 1.7l-2.8 2.8l-1.7-1.7L6.4 12.5zM13 10.7l7.3 7.3c.5.5.5 1.3 0 1.8l-.5.5c-.5.5-1.3.5-1.8 0l-7.3-7.3z',
  // A cup with a handle, and what rises from it.
  company:
    'M4.5 10h12v1.5h1.3c1.7 0 3 1.3 3 3s-1.3 3-3 3h-1.8c-.8 1.5-2.3 2.5-4.1 2.5H9.2c-2.6 0-4.7-2.1-4.7-4.7zM16.5 13.2v2.1c0 .2 0 .3 0 .5h1.2c.7 0 1.3-.6 1.3-1.3s-.6-1.3-1.3-1.3zM8 3.5h1.7v4.5H8zM11.5 3.5h1.7v4.5h-1.7z',
  // A balloon with words.
  advice:
    'M5.5 4h13c1.1 0 2 .9 2 2v8c0 1.1-.9 2-2 2h-6.3L8 20.2V16H5.5c-1.1 0-2-.9-2-2V6c0-1.1.9-2 2-2zM7 7.5v1.6h10V7.5zM7 11v1.6h7V11z',
  // A heart.
  emotional:
    'M12 20.3C6.5 16.6 3.5 13.6 3.5 9.9C3.5 7.2 5.6 5 8.2 5c1.5 0 2.9.7 3.8 1.9C12.9 5.7 14.3 5 15.8 5c2.6 0 4.7 2.2 4.7 4.9c0 3.7-3 6.7-8.5 10.4z',
};

/** The height and width of a picture on a tie, in map units. */
export const helpSize = 17;
const gap = 2;
/** How far the nearest of them stays from the middle of the tie: clear of its letter. */
const clear = 15;
/** As far as any of them can be from the middle of its tie. */
export const helpReach = clear + 4 * (helpSize + gap);

/**
 * Where the pictures of help stand beside the middle of a tie that runs from `from` to `to`: a row, below the tie as far
 * as it has a below, and else to its right.
 */
export function helpPlaces(count: number, middle: Point, from: Point, to: Point): readonly Point[] {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const side = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length };
  const isTurned = side.y < 0 || (side.y === 0 && side.x < 0);
  const aside = isTurned ? { x: -side.x, y: -side.y } : side;
  const half = (count * (helpSize + gap) - gap) / 2;
  const away = clear + Math.abs(aside.x) * half + Math.abs(aside.y) * (helpSize / 2);
  const center = { x: middle.x + aside.x * away, y: middle.y + aside.y * away };
  return Array.from({ length: count }, (_, index) => ({
    x: center.x - half + helpSize / 2 + index * (helpSize + gap),
    y: center.y,
  }));
}

/** A picture of help on its own ground, as SVG. */
export function helpMarkup(help: Help, { x, y }: Point, colour: string, ground: string): string {
  const [left, top] = [rounded(x - helpSize / 2), rounded(y - helpSize / 2)];
  return (
    element('rect', { x: left, y: top, width: helpSize, height: helpSize, rx: 3, fill: ground }) +
    element('path', {
      d: helpPaths[help],
      fill: colour,
      'fill-rule': 'evenodd',
      transform: `translate(${left} ${top}) scale(${rounded(helpSize / figureBox)})`,
    })
  );
}
