import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freePlaceForHome } from '../../../../shared/notation/home-place.ts';
import { memberHeight, memberWidth } from '../../../../shared/notation/home-shape.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { residentsOf } from '../../../../shared/notation/residents.ts';
import { household, person, tie } from './household.ts';

const homes = [
  { id: 'home', name: 'Bij mama', position: { x: 0, y: 0 } },
  { id: 'other', name: 'Bij papa', position: { x: 900, y: 0 } },
];

describe('who lives in two homes', () => {
  it('stands in the first and is a guest of the second', () => {
    const map = household(
      [person('noor', { home: 'home', alsoHome: 'other' }), person('pa', { home: 'other' })],
      [],
      homes,
    );
    expect(residentsOf(map).get('home')).toMatchObject({ members: [{ id: 'noor' }], guests: [] });
    expect(residentsOf(map).get('other')).toMatchObject({ members: [{ id: 'pa' }], guests: [{ id: 'noor' }] });
    const { people, guests } = placesOf(map);
    expect(people.get('noor')?.x).toBeLessThan(200);
    expect(guests.get('noor')?.x).toBeGreaterThan(700);
    expect(guests.has('pa')).toBe(false);
  });

  it('has room of their own in both, however many live there', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 9 }), (members, guests) => {
        const map = household(
          [
            ...Array.from({ length: members }, (_, index) => person(`m${index}`, { home: 'other' })),
            ...Array.from({ length: guests }, (_, index) => person(`g${index}`, { home: 'home', alsoHome: 'other' })),
          ],
          [],
          homes,
        );
        const places = placesOf(map);
        const home = places.homes.get('other');
        const inside = [
          ...places.guests.values(),
          ...[...places.people].flatMap(([id, at]) => (id.startsWith('m') ? [at] : [])),
        ];
        for (const [index, { x, y }] of inside.entries()) {
          expect(Math.hypot((x - 900) / (home?.radiusX ?? 1), y / (home?.radiusY ?? 1))).toBeLessThanOrEqual(1);
          for (const other of inside.slice(index + 1)) {
            const isApart = Math.abs(other.x - x) >= memberWidth - 1 || Math.abs(other.y - y) >= memberHeight - 1;
            expect(isApart).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a place for one more home', () => {
  it('is beside the first, on nobody', () => {
    const around = Array.from({ length: 30 }, (_, index) => person(`p${index}`));
    const map = household(
      around,
      around.map(({ id }) => tie(`t-${id}`, id, 'home', { label: 'professional' })),
    );
    const place = freePlaceForHome(map);
    expect(place.y).toBe(0);
    for (const { x, y } of placesOf(map).people.values()) {
      expect(Math.abs(x - place.x) > 112 || Math.abs(y - place.y) > 96).toBe(true);
    }
    expect(Math.abs(freePlaceForHome(household([])).x)).toBeGreaterThan(400);
  });
});
