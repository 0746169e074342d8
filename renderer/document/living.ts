import { addTie } from '../../shared/map/edit.ts';
import { moveIntoHome } from '../../shared/map/edit-homes.ts';
import type { Person } from '../../shared/map/schema.ts';
import { homeTieOf } from '../../shared/map/ties.ts';
import { freePlaceFor } from '../../shared/notation/places.ts';
import type { MapSession } from './session.ts';

/**
 * Makes somebody a member of a home, or (null) of none: then they stand around the home they leave, tied to it. One step.
 */
export function liveIn({ document, history, reader }: MapSession, person: Person, home: string | null): void {
  const map = reader.read();
  const tie = homeTieOf(map, person.id, 'label');
  history.perform(() => {
    if (home !== null) return moveIntoHome(document, person.id, home, null);
    if (person.home === null) return;
    const place = freePlaceFor(map, person.home, tie?.label ?? null);
    moveIntoHome(document, person.id, null, { ...place, byHand: false });
    if (tie === null) addTie(document, { from: person.id, to: person.home, label: null });
  });
}
