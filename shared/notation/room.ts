import type { Point } from '../map/schema.ts';
import { figureSize } from './person-look.ts';

/** The room one person takes around the home, caption included. Two people whose middles are nearer overlap. */
export const personWidth = 148;
export const personHeight = 124;

export interface Ellipse {
  readonly center: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** How far people reach above the middle of their figure, and below it, name included, unless the name is long. */
const above = figureSize / 2;
const usualBelow = personHeight - above;

/**
 * Where there is still room: knows who stands where, and takes the same time however many they are. `below` is how far
 * somebody reaches under the middle of their figure.
 */
export interface Room {
  isFree(point: Point, below?: number): boolean;
  take(point: Point, below?: number): void;
}

const nobody: readonly never[] = [];

/** More boxes than there are above each other on any map. */
const mostRows = 100_003;

/** Room around homes. The sheet is divided in boxes of one person's size, so only the neighbours are looked at. */
export function createRoom(homes: Iterable<Ellipse>): Room {
  const ellipses = [...homes];
  const boxes = new Map<number, { readonly x: number; readonly y: number; readonly below: number }[]>();
  const boxAt = (column: number, row: number) => column * mostRows + row;
  let longest = usualBelow;

  const isOnHome = ({ x, y }: Point) =>
    ellipses.some(
      ({ center, radiusX, radiusY }) =>
        Math.hypot((x - center.x) / (radiusX + personWidth / 2), (y - center.y) / (radiusY + personHeight / 2)) < 1,
    );
  const isOnSomebody = ({ x, y }: Point, below: number) => {
    const [column, row] = [Math.floor(x / personWidth), Math.floor(y / personHeight)];
    const first = row - Math.ceil((above + longest) / personHeight);
    const last = row + Math.ceil((above + below) / personHeight);
    for (let across = column - 1; across <= column + 1; across += 1) {
      for (let down = first; down <= last; down += 1) {
        for (const other of boxes.get(boxAt(across, down)) ?? nobody) {
          if (Math.abs(other.x - x) >= personWidth) continue;
          if (y - above < other.y + other.below && other.y - above < y + below) return true;
        }
      }
    }
    return false;
  };

  return {
    isFree: (point, below = usualBelow) => !isOnHome(point) && !isOnSomebody(point, below),
    take({ x, y }, below = usualBelow) {
      longest = Math.max(longest, below);
      const box = boxAt(Math.floor(x / personWidth), Math.floor(y / personHeight));
      const standing = boxes.get(box);
      if (standing === undefined) boxes.set(box, [{ x, y, below }]);
      else standing.push({ x, y, below });
    },
  };
}
