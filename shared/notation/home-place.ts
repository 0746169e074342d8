import type { HouseholdMap, Point } from '../map/schema.ts';
import { shapeOfHome } from './home-shape.ts';
import { placesOf } from './places.ts';
import { personHeight, personWidth } from './room.ts';

const step = personWidth / 2;
/** How far two homes stay from each other at least: room for somebody between them. */
const between = 2 * personWidth;

/** The centre for one more home: beside the first, to the right if there is as much room, where nobody stands. */
export function freePlaceForHome(map: HouseholdMap): Point {
  const { homes, people } = placesOf(map);
  const { radiusX, radiusY } = shapeOfHome(0);
  const [first] = homes.values();
  const from = first?.center ?? { x: 0, y: 0 };
  const isFree = (point: Point) =>
    [...homes.values()].every(
      (home) =>
        Math.hypot(
          (point.x - home.center.x) / (radiusX + home.radiusX + between),
          (point.y - home.center.y) / (radiusY + home.radiusY + between),
        ) >= 1,
    ) &&
    [...people.values()].every(
      ({ x, y }) =>
        Math.hypot((x - point.x) / (radiusX + personWidth / 2), (y - point.y) / (radiusY + personHeight / 2)) >= 1,
    );
  for (let aside = 0; ; aside += step) {
    const free = [1, -1].map((side) => ({ x: from.x + side * aside, y: from.y })).find(isFree);
    if (free !== undefined) return { x: Math.round(free.x), y: Math.round(free.y) };
  }
}
