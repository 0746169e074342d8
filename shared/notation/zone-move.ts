import type { HouseholdMap, Person, Point, Tie } from '../map/schema.ts';
import { homeTieOf } from '../map/ties.ts';
import { closenesses, supportLabels } from '../map/vocabulary.ts';
import { nameOfSector, type ZoneName } from './backdrop.ts';
import { zonesOf } from './places.ts';
import { zoneAt } from './zones.ts';

/** What it says of somebody that they are put in another ring or sector. */
export interface ZoneMove {
  /** Undefined where they stay in their ring. */
  readonly closeness?: Person['closeness'];
  /** The tie to the home that says something else from now on. */
  readonly tie: { readonly id: string; readonly fields: Partial<Pick<Tie, 'label' | 'domain'>> } | null;
  /** Whether they came nearer to the home or went further away, as far as that can be told. */
  readonly way: 'nearer' | 'farther' | null;
  /** The ring and the sector they came to. */
  readonly zones: readonly ZoneName[];
}

/**
 * What it says of somebody who is no member that they are put at a point of the map; null when they stay in their ring and
 * sector. Who is tied to no home has no other sector to go to.
 */
export function zoneMoveOf(map: HouseholdMap, personId: string, point: Point): ZoneMove | null {
  const zones = zonesOf(map);
  const person = map.people.get(personId);
  if (zones === null || person === undefined || person.home !== null) return null;
  const { ring, sector } = zoneAt(zones, point);
  const isOtherRing = zones.hasRings && ring.closeness !== person.closeness;
  const { sectors } = map.about;
  const tie = sectors === 'none' ? null : homeTieOf(map, personId, sectors);
  const isOtherSector = sectors !== 'none' && tie !== null && tie[sectors] !== sector.key;
  if (!isOtherRing && !isOtherSector) return null;
  const fields =
    sectors === 'label'
      ? { label: supportLabels.find((label) => label === sector.key) ?? null }
      : { domain: sector.key };
  return {
    ...(isOtherRing ? { closeness: ring.closeness } : {}),
    tie: isOtherSector && tie !== null ? { id: tie.id, fields } : null,
    way: isOtherRing ? wayBetween(person.closeness, ring.closeness) : null,
    zones: [
      ...(isOtherRing ? [{ kind: 'ring', closeness: ring.closeness } as const] : []),
      ...(isOtherSector ? [nameOfSector(map, sector)] : []),
    ],
  };
}

function wayBetween(from: Person['closeness'], to: Person['closeness']): ZoneMove['way'] {
  if (from === null || to === null) return null;
  return closenesses.indexOf(to) < closenesses.indexOf(from) ? 'nearer' : 'farther';
}
