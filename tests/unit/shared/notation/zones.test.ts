import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About, HouseholdMap, Person, Point } from '../../../../shared/map/schema.ts';
import { closenesses, defaultDomains, supportLabels } from '../../../../shared/map/vocabulary.ts';
import { placesOf, zonesOf } from '../../../../shared/notation/places.ts';
import { personHeight, personWidth } from '../../../../shared/notation/room.ts';
import { sectorKeyOf, type Zones, zoneAt } from '../../../../shared/notation/zones.ts';
import { household, person, tie } from './household.ts';

const homes = [
  [{ id: 'home', name: '', position: { x: 0, y: 0 } }],
  [
    { id: 'home', name: '', position: { x: -300, y: 0 } },
    { id: 'second', name: '', position: { x: 420, y: 180 } },
  ],
];

const spot = fc.record({ x: fc.integer({ min: -1500, max: 1500 }), y: fc.integer({ min: -1500, max: 1500 }) });

const arrangements: readonly Pick<About, 'rings' | 'sectors'>[] = [
  { rings: true, sectors: 'none' },
  { rings: false, sectors: 'label' },
  { rings: false, sectors: 'domain' },
  { rings: true, sectors: 'label' },
  { rings: true, sectors: 'domain' },
];

interface Drawn {
  readonly isMember: boolean;
  readonly label: (typeof supportLabels)[number] | null;
  readonly domain: string | null;
  readonly closeness: (typeof closenesses)[number] | null;
  readonly place: Point | null;
}

const someone: fc.Arbitrary<Drawn> = fc.record({
  isMember: fc.nat(5).map((number) => number === 0),
  label: fc.constantFrom(null, ...supportLabels),
  domain: fc.constantFrom(null, ...defaultDomains),
  closeness: fc.constantFrom(null, ...closenesses),
  place: fc.option(spot),
});

function mapOf(drawn: readonly Drawn[], arrangement: Pick<About, 'rings' | 'sectors'>, homeCount = 1): HouseholdMap {
  const people = drawn.map(({ isMember, closeness, place }, index) =>
    person(`p${index}`, {
      home: isMember ? 'home' : null,
      closeness,
      position: place === null ? null : { ...place, byHand: true },
    }),
  );
  const ties = drawn.flatMap(({ isMember, label, domain }, index) =>
    isMember ? [] : [tie(`t${index}`, `p${index}`, 'home', { label, domain })],
  );
  return arranged(household(people, ties, homes[homeCount - 1]), arrangement);
}

function arranged(map: HouseholdMap, arrangement: Pick<About, 'rings' | 'sectors'>): HouseholdMap {
  return { ...map, about: { ...map.about, ...arrangement } };
}

const outsidersOf = (map: HouseholdMap) => [...map.people.values()].filter(({ home }) => home === null);

function overlapsIn(map: HouseholdMap): string[] {
  const { people } = placesOf(map);
  const points = outsidersOf(map).map(({ id }) => ({ id, ...(people.get(id) ?? { x: Number.NaN, y: Number.NaN }) }));
  return points.flatMap((a, index) =>
    points
      .slice(index + 1)
      .filter((b) => !(Math.abs(a.x - b.x) >= personWidth || Math.abs(a.y - b.y) >= personHeight))
      .map((b) => `${a.id} ${b.id}`),
  );
}

function zonesIn(map: HouseholdMap): Zones {
  const zones = zonesOf(map);
  if (zones === null) throw new Error('This map has no rings and no sectors');
  return zones;
}

/** Who stands in another ring or sector than their own. */
function strayingIn(map: HouseholdMap): Person[] {
  const zones = zonesIn(map);
  const { people } = placesOf(map);
  return outsidersOf(map).filter((one) => {
    const { ring, sector } = zoneAt(zones, people.get(one.id) ?? { x: 0, y: 0 });
    return (map.about.rings && ring.closeness !== one.closeness) || sector.key !== sectorKeyOf(map, one.id);
  });
}

describe.each(arrangements)('with rings: $rings, sectors: $sectors', (arrangement) => {
  it('everybody stands in their own ring and sector, and nobody on another', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 60 }), fc.constantFrom(1, 2), (drawn, homeCount) => {
        const map = mapOf(drawn, arrangement, homeCount);
        expect(overlapsIn(map)).toEqual([]);
        expect(strayingIn(map)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([60, 200])('so do %d people', (count) => {
    fc.assert(
      fc.property(fc.array(someone, { minLength: count, maxLength: count }), (drawn) => {
        const map = mapOf(drawn, arrangement);
        expect(overlapsIn(map)).toEqual([]);
        expect(strayingIn(map)).toEqual([]);
      }),
      { numRuns: 4 },
    );
  });

  it('so do sixty of whom the same is said', () => {
    const same: Drawn = { isMember: false, label: 'network', domain: 'money', closeness: 'close', place: null };
    const map = mapOf(
      Array.from({ length: 60 }, () => same),
      arrangement,
    );
    expect(overlapsIn(map)).toEqual([]);
    expect(strayingIn(map)).toEqual([]);
  });

  it('the same map gives the same places', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 30 }), (drawn) => {
        expect(placesOf(mapOf(drawn, arrangement))).toEqual(placesOf(mapOf(drawn, arrangement)));
      }),
      { numRuns: 20 },
    );
  });

  it('members stand in their home as they do without, and going back gives exactly the free places', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 30 }), (drawn) => {
        const free = mapOf(drawn, { rings: false, sectors: 'none' });
        const map = mapOf(drawn, arrangement);
        for (const { id, home } of map.people.values()) {
          if (home !== null) expect(placesOf(map).people.get(id)).toEqual(placesOf(free).people.get(id));
        }
        expect(placesOf(map).homes).toEqual(placesOf(free).homes);
        expect(placesOf(arranged(map, { rings: false, sectors: 'none' }))).toEqual(placesOf(free));
      }),
      { numRuns: 20 },
    );
  });

  it('who was put by hand stands there as long as that is in their zone, and else in their zone', () => {
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 25 }), someone, spot, (drawn, one, place) => {
        const before = mapOf([...drawn, { ...one, isMember: false }], arrangement);
        const id = `p${drawn.length}`;
        const people = [...before.people.values()].map((other) =>
          other.id === id ? { ...other, arranged: { ...place, byHand: true } } : other,
        );
        const map = { ...before, people: new Map(people.map((other) => [other.id, other])) };
        const zones = zonesIn(map);
        const { ring, sector } = zoneAt(zones, place);
        const isInside =
          Math.hypot((place.x - zones.center.x) / ring.inner.a, (place.y - zones.center.y) / ring.inner.b) >= 1 &&
          (!arrangement.rings ||
            Math.hypot((place.x - zones.center.x) / ring.outer.a, (place.y - zones.center.y) / ring.outer.b) <= 1);
        const isOwn = (!arrangement.rings || ring.closeness === one.closeness) && sector.key === sectorKeyOf(map, id);
        if (isInside && isOwn) expect(placesOf(map).people.get(id)).toEqual(place);
        expect(strayingIn(map)).toEqual([]);
        expect(overlapsIn(map)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('rings', () => {
  it('are as wide as the people in them need', () => {
    const one: Drawn = { isMember: false, label: null, domain: null, closeness: 'close', place: null };
    const widthOf = (count: number) => {
      const [close] = zonesIn(
        mapOf(
          Array.from({ length: count }, () => one),
          { rings: true, sectors: 'none' },
        ),
      ).rings;
      return (close?.outer.a ?? 0) - (close?.inner.a ?? 0);
    };
    expect(widthOf(0)).toBeLessThan(widthOf(1));
    expect(widthOf(3)).toBe(widthOf(1));
    expect(widthOf(60)).toBeGreaterThan(widthOf(3));
  });

  it('leave people in the direction they freely stand in', () => {
    const places = [0, 1, 2, 3, 4, 5].map((turn) => ({
      x: Math.round(700 * Math.cos(turn)),
      y: Math.round(500 * Math.sin(turn)),
    }));
    const map = mapOf(
      places.map((place) => ({ isMember: false, label: null, domain: null, closeness: 'middle', place })),
      { rings: true, sectors: 'none' },
    );
    for (const [index, { x, y }] of places.entries()) {
      const now = placesOf(map).people.get(`p${index}`) ?? { x: 0, y: 0 };
      expect(Math.cos(Math.atan2(y, x) - Math.atan2(now.y, now.x))).toBeGreaterThan(0.94);
    }
  });

  it('move nobody for somebody new, while there is room', () => {
    const before = [0, 1, 2].map(
      (turn): Drawn => ({
        isMember: false,
        label: null,
        domain: null,
        closeness: 'close',
        place: { x: Math.round(300 * Math.cos(turn)), y: Math.round(300 * Math.sin(turn)) },
      }),
    );
    const newcomer: Drawn = {
      isMember: false,
      label: null,
      domain: null,
      closeness: 'close',
      place: { x: -400, y: 0 },
    };
    const rings = { rings: true, sectors: 'none' } as const;
    const [first, second] = [placesOf(mapOf(before, rings)), placesOf(mapOf([...before, newcomer], rings))];
    for (const [id, place] of first.people) expect(second.people.get(id)).toEqual(place);
  });
});

describe('an edit that says nothing of where people stand', () => {
  const crowd = household(
    Array.from({ length: 40 }, (_, index) => person(`p${index}`, { closeness: index % 2 === 0 ? 'close' : 'far' })),
    Array.from({ length: 40 }, (_, index) => tie(`t${index}`, `p${index}`, 'home', { label: 'network' })),
  );
  const arranged = { ...crowd, about: { ...crowd.about, rings: true, sectors: 'label' as const } };
  const withPerson = (id: string, fields: Partial<Person>) => {
    const before = arranged.people.get(id) ?? person(id);
    return { ...arranged, people: new Map([...arranged.people, [id, { ...before, ...fields }]]) };
  };

  it('leaves everybody where they are, and one that does moves who it is about', () => {
    const before = placesOf(arranged).people;
    expect(placesOf(withPerson('p3', { note: 'belt terug' })).people).toEqual(before);
    const after = placesOf(withPerson('p3', { closeness: 'close' })).people;
    expect(after.get('p3')).not.toEqual(before.get('p3'));
    expect(placesOf({ ...arranged }).people).toEqual(before);
  });
});
