import type { Home, Person, Position } from '../../shared/map/schema.ts';
import { answers, closenesses, figures, kinds, limits } from '../../shared/map/vocabulary.ts';
import { textIn } from './cell-reading.ts';
import type { Ends } from './graph-of-tables.ts';
import type { RowReader } from './row-reader.ts';
import type { PeopleField } from './source-tables.ts';

/** A row of a table that is somebody. `key` is what the file calls them; empty where it calls them nothing. */
export interface PersonDraft {
  readonly id: string;
  readonly key: string;
  readonly row: RowReader<PeopleField>;
}

export function readPerson({ id, key, row }: PersonDraft, homes: readonly Home[], ends: Ends, isOwn: boolean): Person {
  const [name, role] = [row.text('name', limits.name), row.text('role', limits.role)];
  const home = endIn('home');
  const alsoHome = endIn('alsoHome');
  return {
    id,
    name: name.trim() === '' && !isOwn && isNamedBy(key, role, row) ? textIn(key, limits.name).text : name,
    role,
    home,
    position: positionIn(
      row,
      homes.find((each) => each.id === home),
    ),
    arranged: placed(row.point('arrangedX', 'arrangedY'), row.flag('arrangedByHand')),
    alsoHome,
    kind: row.choice('kind', kinds, 'person'),
    figure: row.choice('figure', figures, 'neutral'),
    deceased: row.flag('deceased'),
    age: row.integer('age', 0, limits.age),
    photo: null,
    emoji: row.text('emoji', limits.emoji),
    reach: row.text('reach', limits.reach),
    note: row.text('note', limits.longestNote),
    closeness: row.choice('closeness', closenesses, null),
    organisation: endIn('organisation'),
    asked: row.choice('asked', answers, 'not-asked'),
    hiddenFrom: [],
    noteFor: [],
  };

  function endIn(field: 'home' | 'alsoHome' | 'organisation'): string | null {
    const named = row.raw(field).trim();
    if (named === '') return null;
    const found = ends.idOf(named);
    if (found === null) row.note(field, 'no-such-one');
    return found;
  }
}

/** Many programs know people by their id alone; one that only counts them says less than a role. */
function isNamedBy(key: string, role: string, row: RowReader<PeopleField>): boolean {
  return role.trim() === '' || (!row.has('name') && !/^\p{L}?\d+$/u.test(key));
}

/** A member's own place is exact; else it is what is left of the place on the map without that of the home. */
function positionIn(row: RowReader<PeopleField>, home: Home | undefined): Position | null {
  const isByHand = row.raw('byHand') === '' || row.flag('byHand');
  const inHome = home === undefined ? null : row.point('inHomeX', 'inHomeY');
  if (inHome !== null) return placed(inHome, isByHand);
  const point = row.point('x', 'y');
  if (point === null || home === undefined) return placed(point, isByHand);
  return placed({ x: point.x - home.position.x, y: point.y - home.position.y }, isByHand);
}

function placed(point: { readonly x: number; readonly y: number } | null, byHand: boolean): Position | null {
  if (point === null || Math.max(Math.abs(point.x), Math.abs(point.y)) > limits.coordinate) return null;
  return { ...point, byHand };
}

/** The same people, pointing at homes and people that are there and no others. */
export function settlePeople(
  people: readonly Person[],
  drafts: readonly PersonDraft[],
  homes: readonly Home[],
): readonly Person[] {
  const homeIds = new Set(homes.map(({ id }) => id));
  const personIds = new Set(people.map(({ id }) => id));
  return people.map((person, index) => {
    const [home, alsoHome] = [inside(person.home, homeIds), inside(person.alsoHome, homeIds)];
    const organisation = person.organisation === person.id ? null : inside(person.organisation, personIds);
    if (home === person.home && alsoHome === person.alsoHome && organisation === person.organisation) return person;
    drafts[index]?.row.note(null, 'no-such-one');
    return { ...person, home, alsoHome, organisation };
  });
}

function inside(id: string | null, ids: ReadonlySet<string>): string | null {
  return id !== null && ids.has(id) ? id : null;
}
