import type { NewPerson, PersonWords } from '../../shared/map/edit.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { SupportLabel } from '../../shared/map/vocabulary.ts';
import { freePlacesFor } from '../../shared/notation/places.ts';

/** How somebody stands to the household: in the home, or by a tie with this label (null: not known yet). */
export type Stands = SupportLabel | 'member' | null;

export interface Arrival {
  readonly words: PersonWords;
  readonly stands: Stands;
}

/** People as they come on the map: in this home, or each in a free place of their own around it. */
export function newPeopleOf(map: HouseholdMap, home: string, arrivals: readonly Arrival[]): readonly NewPerson[] {
  const labels = arrivals.flatMap(({ stands }) => (stands === 'member' ? [] : [stands]));
  const places = freePlacesFor(map, home, labels).values();
  return arrivals.map(({ words, stands }): NewPerson => {
    if (stands === 'member') return { ...words, position: null, stands: { memberOf: home } };
    const place = places.next().value;
    return {
      ...words,
      position: place === undefined ? null : { ...place, byHand: false },
      stands: { around: home, label: stands },
    };
  });
}
