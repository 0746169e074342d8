import type { Domain, HouseholdMap } from '../map/schema.ts';
import { defaultDomains } from '../map/vocabulary.ts';
import { withNewIds } from './new-ids.ts';
import { peopleIn, photosIn, tiesIn } from './people-in-copy.ts';
import { planIn } from './plan-in-copy.ts';
import { type CopyReader, type LeftOut, nothingLeftOut } from './reading.ts';

/** A map as one reader may read it, and how much of each kind is not in it. */
export interface ReadersCopy {
  readonly map: HouseholdMap;
  readonly leftOut: LeftOut;
}

/**
 * The map as this reader may read it: nothing that is kept from the reader is in it, under any name. What the family
 * says of readers, and the list of copies, is in nobody's copy but its own; ids are new, as who wrote a map by hand may
 * have made them from names. Names that stand in sentences stay: see names-left.ts. Null is the family itself: the very
 * map, with nothing left out.
 */
export function copyFor(map: HouseholdMap, reader: CopyReader | null): ReadersCopy {
  if (reader === null) return { map, leftOut: nothingLeftOut };
  const people = peopleIn(map, reader);
  const ties = tiesIn(map, reader, people);
  const { plan, leftOut } = planIn(map, reader, people, ties);
  const shown: HouseholdMap = {
    about: { ...map.about, initials: false },
    homes: map.homes,
    people: people.shown,
    ties: ties.shown,
    domains: domainsIn(map, ties.shown),
    plan,
    readers: new Map(),
    copies: new Map(),
    photos: photosIn(map, people.shown),
  };
  const notes = people.notesLeftOut + ties.notesLeftOut;
  return {
    map: withNewIds(shown),
    leftOut: Object.freeze({ ...leftOut, ...people.leftOut, ties: ties.leftOut, notes }),
  };
}

/** A part of life of the household's own that is only said on ties that were left out tells of them. */
function domainsIn(map: HouseholdMap, shown: HouseholdMap['ties']): ReadonlyMap<string, Domain> {
  const saidOn = (ties: HouseholdMap['ties']) => new Set([...ties.values()].map(({ domain }) => domain));
  const before = saidOn(map.ties);
  const after = saidOn(shown);
  const isOurs = ({ id, name }: Domain) => name === '' && defaultDomains.some((known) => known === id);
  return new Map([...map.domains].filter(([id, domain]) => isOurs(domain) || after.has(id) || !before.has(id)));
}
