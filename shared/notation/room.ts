import type { Point } from '../map/schema.ts';

/** The room one person takes around the home, caption included. Two people whose middles are nearer overlap. */
export const personWidth = 148;
export const personHeight = 124;

export interface Ellipse {
  readonly center: Point;
  readonly radiusX: number;
  readonly radiusY: number;
}

/** Where there is still room: knows who stands where, and takes the same time however many they are. */
export interface Room {
  isFree(point: Point): boolean;
  take(point: Point): void;
}

/** More boxes than there are above each other on any map. */
const mostRows = 100_003;

/** Room around homes. The sheet is divided in boxes of one person's size, so only the neighbours are looked at. */
export function createRoom(homes: Iterable<Ellipse>): Room {
  const ellipses = [...homes];
  const boxes = new Map<number, Point[]>();
  const boxAt = (x: number, y: number) => Math.floor(x / personWidth) * mostRows + Math.floor(y / personHeight);

  const isOnHome = ({ x, y }: Point) =>
    ellipses.some(
      ({ center, radiusX, radiusY }) =>
        Math.hypot((x - center.x) / (radiusX + personWidth / 2), (y - center.y) / (radiusY + personHeight / 2)) < 1,
    );
  const isOnSomebody = ({ x, y }: Point) => {
    for (const left of [-personWidth, 0, personWidth]) {
      for (const up of [-personHeight, 0, personHeight]) {
        for (const other of boxes.get(boxAt(x + left, y + up)) ?? []) {
          if (Math.abs(other.x - x) < personWidth && Math.abs(other.y - y) < personHeight) return true;
        }
      }
    }
    return false;
  };

  return {
    isFree: (point) => !isOnHome(point) && !isOnSomebody(point),
    take(point) {
      const box = boxAt(point.x, point.y);
      const standing = boxes.get(box);
      if (standing === undefined) boxes.set(box, [point]);
      else standing.push(point);
    },
  };
}
