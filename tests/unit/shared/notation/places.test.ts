import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseholdMap, Person, Point } from '../../../../shared/map/schema.ts';
import { supportLabels } from '../../../../shared/map/vocabulary.ts';
import { figureSize } from '../../../../shared/notation/person-look.ts';
import { arrange, freePlaceFor, placesOf } from '../../../../shared/notation/places.ts';
import { personHeight, personWidth } from '../../../../shared/notation/room.ts';
import { household, person, tie } from './household.ts';

const label = fc.constantFrom(null, ...supportLabels);

/** Up to sixty people: some members, the others tied to the home with any label or none. */
const arbitraryMap = fc
  .array(fc.record({ isMember: fc.boolean(), label, isTied: fc.boolean() }), { maxLength: 60 })
  .map((all) => {
    const people = all.map(({ isMember }, index) => person(`p${index}`, { home: isMember ? 'home' : null }));
    const ties = all.flatMap(({ isMember, isTied, label }, index) =>
      isTied && !isMember ? [tie(`t${index}`, `p${index}`, 'home', { label })] : [],
    );
    return household(people, ties);
  });

function overlaps(points: readonly Point[]): number {
  let count = 0;
  for (const [index, a] of points.entries()) {
    for (const b of points.slice(index + 1)) {
      if (Math.abs(a.x - b.x) < personWidth && Math.abs(a.y - b.y) < personHeight) count += 1;
    }
  }
  return count;
}

function outsidersOf(map: HouseholdMap): Person[] {
  return [...map.people.values()].filter(({ home }) => home === null);
}

function pointsOf(map: HouseholdMap, people: readonly Person[]): Point[] {
  const places = placesOf(map).people;
  return people.map(({ id }) => places.get(id) ?? { x: Number.NaN, y: Number.NaN });
}

/** The map with these positions written in it. */
function withPositions(map: HouseholdMap, positions: ReturnType<typeof arrange>): HouseholdMap {
  const people = [...map.people.values()].map((one) => ({ ...one, position: positions.get(one.id) ?? one.position }));
  return household(people, [...map.ties.values()], [...map.homes.values()]);
}

describe('places', () => {
  it('puts nobody on another or on the home', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const outside = pointsOf(map, outsidersOf(map));
        expect(overlaps(outside)).toBe(0);
        const home = placesOf(map).homes.get('home');
        if (home === undefined) throw new Error('no home');
        for (const { x, y } of outside) {
          expect(Math.hypot(x / (home.radiusX + figureSize / 2), y / (home.radiusY + figureSize / 2))).toBeGreaterThan(
            1,
          );
        }
      }),
    );
  });

  it('keeps members inside their home, wherever they were put and wherever it is', () => {
    const anywhere = fc.record({ x: fc.integer({ min: -2000, max: 2000 }), y: fc.integer({ min: -2000, max: 2000 }) });
    fc.assert(
      fc.property(fc.array(fc.option(anywhere), { minLength: 1, maxLength: 20 }), anywhere, (spots, center) => {
        const people = spots.map((spot, index) =>
          person(`m${index}`, { home: 'home', position: spot === null ? null : { ...spot, byHand: true } }),
        );
        const map = household(people, [], [{ id: 'home', name: '', position: center }]);
        const home = placesOf(map).homes.get('home');
        for (const { x, y } of pointsOf(map, people)) {
          expect(Math.hypot((x - center.x) / (home?.radiusX ?? 0), (y - center.y) / (home?.radiusY ?? 0))).toBeLessThan(
            1,
          );
        }
      }),
    );
  });

  it('gives the same map the same places', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const again = household([...map.people.values()], [...map.ties.values()]);
        expect(placesOf(again)).toEqual(placesOf(map));
      }),
    );
  });

  it('leaves people where they were put', () => {
    const map = household([person('a', { position: { x: 13, y: 700, byHand: true } })]);
    expect(placesOf(map).people.get('a')).toMatchObject({ x: 13, y: 700 });
  });

  it('finds somebody new a free place on the side of the label', () => {
    const map = household([]);
    const { x: left } = freePlaceFor(map, 'home', 'network');
    const { x: right } = freePlaceFor(map, 'home', 'professional');
    expect(left).toBeLessThan(0);
    expect(right).toBeGreaterThan(0);
    expect(freePlaceFor(map, 'home', 'own').y).toBeLessThan(0);
    expect(freePlaceFor(map, 'home', 'volunteer').y).toBeGreaterThan(0);
  });

  it('rather goes round the home than stand behind another', () => {
    const first = freePlaceFor(household([]), 'home', 'network');
    const map = household([person('a', { position: { ...first, byHand: false } })], [tie('t', 'a', 'home')]);
    const second = freePlaceFor(map, 'home', 'network');
    const turn = Math.abs(Math.atan2(first.y, first.x) - Math.atan2(second.y, second.x));
    expect(Math.min(turn, 2 * Math.PI - turn)).toBeGreaterThan(0.15);
  });
});

describe('arranging', () => {
  it('moves nobody who was put by hand, and puts nobody on another', () => {
    const byHand = fc.uniqueArray(
      fc.record({ column: fc.integer({ min: -8, max: 8 }), row: fc.integer({ min: 3, max: 8 }) }),
      {
        selector: ({ column, row }) => `${column} ${row}`,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(arbitraryMap, byHand, (map, spots) => {
        const placed = spots.map(({ column, row }, index) =>
          person(`h${index}`, { position: { x: column * personWidth, y: row * personHeight + 400, byHand: true } }),
        );
        const all = household([...map.people.values(), ...placed], [...map.ties.values()]);
        const positions = arrange(all);
        for (const { id } of placed) expect(positions.has(id)).toBe(false);
        const arranged = withPositions(all, positions);
        expect(overlaps(pointsOf(arranged, outsidersOf(arranged)))).toBe(0);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryMap, (map) => {
        const once = withPositions(map, arrange(map));
        const twice = withPositions(once, arrange(once));
        expect(placesOf(twice)).toEqual(placesOf(once));
      }),
    );
  });

  it('sends a member who was put by the program back to a cell, and leaves one put by hand', () => {
    const map = household([
      person('a', { home: 'home', position: { x: 3, y: 3, byHand: false } }),
      person('b', { home: 'home', position: { x: 20, y: 5, byHand: true } }),
      person('c', { home: 'home' }),
    ]);
    expect([...arrange(map).keys()]).toEqual(['a']);
  });
});
