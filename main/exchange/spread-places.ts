import type { Person, Point } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';

/** Room between two people on a map, in its units, and the room a home in the middle asks. */
const room = 150;
const homeRoom = 260;

/**
 * The places another program gave, as places on a map: its drawing moved around the home, and made so large that people
 * who are near each other have room, whatever its own measure is. Somebody without a place keeps none.
 */
export function spreadPlaces(people: readonly Person[], home: Point): readonly Person[] {
  const points = people.flatMap(({ home: memberOf, position }) =>
    memberOf === null && position !== null ? [position] : [],
  );
  const middle = middleOf(points);
  const [width, height] = sizeOf(points);
  // As if they stood on a grid of that size.
  const apart = Math.sqrt((width * height || width ** 2 || height ** 2) / Math.max(1, points.length));
  if (apart === 0) return people.map((person) => (person.home === null ? { ...person, position: null } : person));
  const most = (limits.coordinate - homeRoom) / Math.max(width, height);
  const scale = Math.min(most, Math.max(1, room / apart));
  return people.map((person) => {
    if (person.home !== null || person.position === null) return person;
    const [dx, dy] = [(person.position.x - middle.x) * scale, (person.position.y - middle.y) * scale];
    const distance = Math.hypot(dx, dy);
    const out = distance === 0 ? 0 : (distance + homeRoom) / distance;
    const place = { x: Math.round(home.x + dx * out), y: Math.round(home.y + dy * out) };
    const isHeld = Math.max(Math.abs(place.x), Math.abs(place.y)) <= limits.coordinate && distance > 0;
    return { ...person, position: isHeld ? { x: place.x + 0, y: place.y + 0, byHand: true } : null };
  });
}

function middleOf(points: readonly Point[]): Point {
  const [x, y] = [rangeOf(points.map((point) => point.x)), rangeOf(points.map((point) => point.y))];
  return { x: (x[0] + x[1]) / 2, y: (y[0] + y[1]) / 2 };
}

function sizeOf(points: readonly Point[]): readonly [number, number] {
  const [x, y] = [rangeOf(points.map((point) => point.x)), rangeOf(points.map((point) => point.y))];
  return [x[1] - x[0], y[1] - y[0]];
}

function rangeOf(numbers: readonly number[]): readonly [number, number] {
  if (numbers.length === 0) return [0, 0];
  return numbers.reduce<readonly [number, number]>(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  );
}
