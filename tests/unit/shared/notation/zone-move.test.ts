import { describe, expect, it } from 'vitest';
import type { About, HouseholdMap, Point } from '../../../../shared/map/schema.ts';
import { placesOf, zonesOf } from '../../../../shared/notation/places.ts';
import { zoneMoveOf } from '../../../../shared/notation/zone-move.ts';
import type { RingZone } from '../../../../shared/notation/zones.ts';
import { household, person, tie } from './household.ts';

function mapWith(arrangement: Partial<Pick<About, 'rings' | 'sectors'>>): HouseholdMap {
  const map = household(
    [
      person('oma', { closeness: 'middle' }),
      person('fatma'),
      person('stranger', { closeness: 'far' }),
      person('sam', { home: 'home' }),
    ],
    [
      tie('first', 'oma', 'sam', { label: 'volunteer' }),
      tie('plain', 'oma', 'home'),
      tie('labelled', 'oma', 'home', { label: 'network', domain: 'money' }),
      tie('other', 'fatma', 'home', { label: 'professional' }),
    ],
  );
  return { ...map, about: { ...map.about, ...arrangement } };
}

/** A point in the middle of a ring, straight under the home. */
function inRing(map: HouseholdMap, closeness: RingZone['closeness']): Point {
  const zones = zonesOf(map);
  const ring = zones?.rings.find((one) => one.closeness === closeness);
  return { x: 0, y: (zones?.center.y ?? 0) + ((ring?.inner.b ?? 0) + (ring?.outer.b ?? 0)) / 2 };
}

function inSector(map: HouseholdMap, key: string | null): Point {
  const zones = zonesOf(map);
  const sector = zones?.sectors.find((one) => one.key === key);
  const angle = ((sector?.from ?? 0) + (sector?.to ?? 0)) / 2;
  return { x: 300 * Math.cos(angle), y: (zones?.center.y ?? 0) + 300 * Math.sin(angle) };
}

describe('putting somebody in another ring', () => {
  it('says how close they are, and whether they came nearer', () => {
    const map = mapWith({ rings: true });
    expect(zoneMoveOf(map, 'oma', inRing(map, 'far'))).toMatchObject({ closeness: 'far', way: 'farther', tie: null });
    expect(zoneMoveOf(map, 'oma', inRing(map, 'close'))).toMatchObject({ closeness: 'close', way: 'nearer' });
    expect(zoneMoveOf(map, 'oma', inRing(map, null))).toMatchObject({ closeness: null, way: null });
    expect(zoneMoveOf(map, 'fatma', inRing(map, 'close'))).toMatchObject({ closeness: 'close', way: null });
  });

  it('says nothing when it is the same ring, of a member, or where people stand freely', () => {
    const map = mapWith({ rings: true });
    expect(zoneMoveOf(map, 'oma', inRing(map, 'middle'))).toBeNull();
    expect(zoneMoveOf(map, 'sam', inRing(map, 'far'))).toBeNull();
    expect(zoneMoveOf(map, 'nobody', inRing(map, 'far'))).toBeNull();
    expect(zoneMoveOf(mapWith({}), 'oma', { x: 900, y: 0 })).toBeNull();
  });

  it('takes what is on the home for the first ring, and what is outside all for the last', () => {
    const map = mapWith({ rings: true });
    expect(zoneMoveOf(map, 'oma', { x: 0, y: 0 })).toMatchObject({ closeness: 'close' });
    expect(zoneMoveOf(map, 'oma', { x: 99_000, y: 0 })).toMatchObject({ closeness: null });
  });
});

describe('putting somebody in another sector', () => {
  it('changes the label or the domain of the tie to the home that said so', () => {
    const byLabel = mapWith({ sectors: 'label' });
    expect(zoneMoveOf(byLabel, 'oma', inSector(byLabel, 'professional'))).toMatchObject({
      tie: { id: 'labelled', fields: { label: 'professional' } },
      zones: [{ kind: 'label', mark: 'professional' }],
    });
    expect(zoneMoveOf(byLabel, 'oma', inSector(byLabel, 'network'))).toBeNull();
    const byDomain = mapWith({ sectors: 'domain' });
    expect(zoneMoveOf(byDomain, 'oma', inSector(byDomain, 'health'))).toMatchObject({
      tie: { id: 'labelled', fields: { domain: 'health' } },
    });
    expect(zoneMoveOf(byDomain, 'oma', inSector(byDomain, null))?.tie).toEqual({
      id: 'labelled',
      fields: { domain: null },
    });
  });

  it('changes nothing of who is tied to no home: they stay in their own', () => {
    const map = mapWith({ sectors: 'label' });
    expect(zoneMoveOf(map, 'stranger', inSector(map, 'own'))).toBeNull();
    const put = new Map(map.people).set('stranger', {
      ...person('stranger'),
      arranged: { ...inSector(map, 'own'), byHand: true },
    });
    const { y } = placesOf({ ...map, people: put }).people.get('stranger') ?? { y: 0 };
    expect(y).toBeGreaterThan(0);
  });

  it('says both at once where there are rings as well', () => {
    const map = mapWith({ rings: true, sectors: 'label' });
    const far = inSector(map, 'professional');
    expect(zoneMoveOf(map, 'oma', { x: far.x * 30, y: far.y * 30 })).toMatchObject({
      closeness: null,
      tie: { fields: { label: 'professional' } },
    });
  });
});
