import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { changeTie, describePerson, type PersonWords, swapEnds, type TieChange } from './edit.ts';
import type { HouseholdMap, Position } from './schema.ts';
import { tiesOf } from './ties.ts';
import type { Flow } from './vocabulary.ts';
import { newEntity, refuseFull, show, write } from './write.ts';

/** What is done to several at once, each one transaction; as edit.ts does it to one. */

export function describePeople(document: Y.Doc, ids: readonly string[], words: PersonWords): void {
  write(document, () => {
    for (const id of ids) describePerson(document, id, words);
  });
}

export function changeTies(document: Y.Doc, ids: readonly string[], fields: TieChange): void {
  write(document, () => {
    for (const id of ids) changeTie(document, id, fields);
  });
}

/**
 * Makes a second of each of these people, all that is said of them and their ties to homes with them; ties to others are
 * of the first alone. Somebody who is no member stands at the given place. Returns the ids of the new people.
 */
export function duplicatePeople(
  document: Y.Doc,
  map: HouseholdMap,
  places: ReadonlyMap<string, Position | null>,
): readonly string[] {
  const copies = [...places].flatMap(([id, position]) => {
    const person = map.people.get(id);
    return person === undefined ? [] : [{ person, position, id: nanoid() }];
  });
  const ties = copies.flatMap(({ person, id }) =>
    tiesOf(map, person.id)
      .filter(({ from, to }) => from === person.id && map.homes.has(to))
      .map((tie) => ({ ...tie, id: nanoid(), from: id })),
  );
  refuseFull(document, 'people', copies.length);
  refuseFull(document, 'ties', ties.length);
  show(document, [
    ...copies.map(({ person, position, id }) =>
      newEntity(document, 'people', { ...person, id, position, arranged: null }),
    ),
    ...ties.map((tie) => newEntity(document, 'ties', tie)),
  ]);
  return copies.map(({ id }) => id);
}

/**
 * Turns ties round: who gave now gets. Between two people the ends change places as well; a tie with a home ends at the
 * home, so there only who gives changes.
 */
export function turnTies(document: Y.Doc, map: HouseholdMap, ids: readonly string[]): void {
  write(document, () => {
    for (const id of ids) {
      const tie = map.ties.get(id);
      if (tie === undefined) continue;
      if (map.people.has(tie.to)) {
        swapEnds(document, id);
        changeTie(document, id, { flow: tie.flow });
      } else changeTie(document, id, { flow: turned(tie.flow) });
    }
  });
}

function turned(flow: Flow | null): Flow | null {
  if (flow === 'forward') return 'backward';
  return flow === 'backward' ? 'forward' : flow;
}
