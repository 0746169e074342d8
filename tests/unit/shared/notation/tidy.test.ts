import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { About, HouseholdMap, Person, Tie } from '../../../../shared/map/schema.ts';
import { labelOf } from '../../../../shared/map/ties.ts';
import { closenesses, supportLabels } from '../../../../shared/map/vocabulary.ts';
import { personCaptionLines } from '../../../../shared/notation/caption.ts';
import { arrange, placesOf, zonesOf } from '../../../../shared/notation/places.ts';
import { widthOfLines } from '../../../../shared/notation/text-width.ts';
import { tidy } from '../../../../shared/notation/tidy.ts';
import { sectorKeyOf, zoneAt } from '../../../../shared/notation/zones.ts';
import { household, person, tie } from './household.ts';

type Arrangement = Pick<About, 'rings' | 'sectors'>;

const arrangements: readonly Arrangement[] = [
  { rings: false, sectors: 'none' },
  { rings: true, sectors: 'none' },
  { rings: true, sectors: 'label' },
];

const names = ['Oma', 'Buurvrouw Fatma van de overkant', 'de muziekvereniging Excelsior van het dorp', ''];

const someone = fc.record({
  name: fc.constantFrom(...names),
  role: fc.constantFrom('', 'oma', 'ambulant begeleider van het wijkteam'),
  isMember: fc.nat(9).map((number) => number === 0),
  label: fc.constantFrom(null, ...supportLabels),
  closeness: fc.constantFrom(null, ...closenesses),
  friend: fc.option(fc.nat(1_000)),
});

function arbitraryMap(count: number): fc.Arbitrary<HouseholdMap> {
  return fc.array(someone, { minLength: count, maxLength: count }).map((all) => {
    const people = all.map(({ isMember, name, role, closeness }, index) =>
      person(`p${index}`, { name, role, closeness, home: isMember ? 'home' : null }),
    );
    const ties = all.flatMap(({ isMember, label, friend }, index): Tie[] => {
      const other = `p${(friend ?? index) % count}`;
      return [
        ...(isMember ? [] : [tie(`t${index}`, `p${index}`, 'home', { label })]),
        ...(other === `p${index}` ? [] : [tie(`f${index}`, `p${index}`, other)]),
      ];
    });
    return household(people, ties);
  });
}

function arranged(map: HouseholdMap, arrangement: Arrangement): HouseholdMap {
  return { ...map, about: { ...map.about, ...arrangement } };
}

function tidied(map: HouseholdMap): HouseholdMap {
  const { field, positions } = tidy(map);
  const people = [...map.people].map(
    ([id, one]) => [id, { ...one, [field]: positions.get(id) ?? one[field] }] as [string, Person],
  );
  return { ...map, people: new Map(people) };
}

/** Of everybody outside the homes the figure and the name, each as a box, as they are drawn. */
function boxesIn(map: HouseholdMap) {
  const { people } = placesOf(map);
  return [...map.people.values()].flatMap((one) => {
    const { x, y } = people.get(one.id) ?? { x: Number.NaN, y: Number.NaN };
    if (one.home !== null) return [];
    const lines = personCaptionLines(one);
    const half = widthOfLines(lines, { size: 18, isBold: false }) / 2;
    const figure = { id: one.id, left: x - 30, right: x + 30, top: y - 30, bottom: y + 30 };
    const top = y + 30 + 7;
    const name = { id: one.id, left: x - half, right: x + half, top, bottom: top + 18 + (lines.length - 1) * 20.7 };
    return lines.length === 0 ? [figure] : [figure, name];
  });
}

function overlapsIn(map: HouseholdMap): string[] {
  const boxes = boxesIn(map);
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) => a.id !== b.id && !(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom),
      )
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** How long the lines between people are, together. */
function lengthIn(map: HouseholdMap): number {
  const { people } = placesOf(map);
  const outside = (id: string) => (map.people.get(id)?.home === null ? people.get(id) : undefined);
  return [...map.ties.values()].reduce((sum, { from, to }) => {
    const [a, b] = [outside(from), outside(to)];
    return a === undefined || b === undefined ? sum : sum + Math.hypot(a.x - b.x, a.y - b.y);
  }, 0);
}

describe.each(arrangements)('tidying with rings: $rings, sectors: $sectors', (arrangement) => {
  it.each([
    [60, 12],
    [200, 3],
  ])('leaves no figure and no name of %d people on another, however long', (count, numRuns) => {
    fc.assert(
      fc.property(arbitraryMap(count), (map) => {
        expect(overlapsIn(tidied(arranged(map, arrangement)))).toEqual([]);
      }),
      { numRuns },
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryMap(40), (map) => {
        const once = tidied(arranged(map, arrangement));
        expect(tidy(once)).toEqual(tidy(arranged(map, arrangement)));
        expect(placesOf(tidied(once))).toEqual(placesOf(once));
      }),
      { numRuns: 8 },
    );
  });

  it('leaves who was put by hand where they are, and the other position of everybody', () => {
    fc.assert(
      fc.property(arbitraryMap(30), fc.array(fc.nat(29), { maxLength: 8 }), (map, chosen) => {
        const before = arranged(map, arrangement);
        const field = arrangement.rings ? 'arranged' : 'position';
        const people = new Map(before.people);
        for (const index of chosen) {
          const one = people.get(`p${index}`);
          const place = placesOf(before).people.get(`p${index}`);
          if (one?.home !== null || place === undefined) continue;
          people.set(one.id, { ...one, [field]: { ...place, byHand: true } });
        }
        const placed = { ...before, people };
        const now = tidy(placed);
        expect(now.field).toBe(field);
        for (const index of chosen)
          expect(now.positions.has(`p${index}`) && people.get(`p${index}`)?.home === null).toBe(false);
        const last = tidied(placed);
        const after = placesOf(last).people;
        const zones = zonesOf(last);
        for (const [id, { home, closeness, [field]: position }] of people) {
          if (home !== null || position?.byHand !== true) continue;
          // Where a ring became wider or narrower, it may be that of another by now.
          const zone = zones === null ? null : zoneAt(zones, position);
          const isOther =
            zone !== null && (zone.ring.closeness !== closeness || zone.sector.key !== sectorKeyOf(last, id));
          if (isOther) continue;
          const { x = 0, y = 0 } = after.get(id) ?? {};
          expect(Math.hypot(x - position.x, y - position.y)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 20 },
    );
  });
});

describe('tidying', () => {
  it('puts those who know each other near each other, on the side where they belong', () => {
    fc.assert(
      fc.property(arbitraryMap(60), (map) => {
        const plain = arrange(map);
        const people = [...map.people].map(
          ([id, one]) => [id, { ...one, position: plain.get(id) ?? one.position }] as [string, Person],
        );
        const before = { ...map, people: new Map(people) };
        const after = tidied(map);
        expect(lengthIn(after)).toBeLessThanOrEqual(lengthIn(before));
        const placesOfLabel = (one: HouseholdMap, label: string | null) =>
          [...one.people.values()]
            .filter(({ id, home }) => home === null && labelOf(one, id) === label)
            .map(({ id }) => JSON.stringify(placesOf(one).people.get(id), ['x', 'y']))
            .sort();
        for (const label of [null, ...supportLabels]) {
          expect(placesOfLabel(after, label)).toEqual(placesOfLabel(before, label));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('keeps everybody in their ring and sector', () => {
    fc.assert(
      fc.property(arbitraryMap(60), (map) => {
        const after = tidied(arranged(map, { rings: true, sectors: 'label' }));
        const zones = zonesOf(after);
        for (const { id, home, closeness } of after.people.values()) {
          const place = placesOf(after).people.get(id);
          if (home !== null || zones === null || place === undefined) continue;
          const { ring, sector } = zoneAt(zones, place);
          expect([ring.closeness, sector.key]).toEqual([closeness, sectorKeyOf(after, id)]);
        }
      }),
      { numRuns: 10 },
    );
  });
});
