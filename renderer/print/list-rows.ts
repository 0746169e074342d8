import type { HouseholdMap, Person, Tie } from '../../shared/map/schema.ts';
import { tiesOf } from '../../shared/map/ties.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import type { Text } from '../../shared/text/text.ts';
import { wordsAbout } from '../document/about-words.ts';
import { nameOfEnd, wordsForTie } from '../document/names.ts';
import { type Group, groupsOf } from '../list/groups.ts';
import { bonds, type PaperRow } from './paper-row.ts';
import { piecesOf } from './pieces.ts';

/** The most of a note that stands in one row. */
const mostOfNote = 300;

/** The map in words: the homes with who live there, then the others by kind of strength, each with all their ties. */
export function listRows(map: HouseholdMap, hasNotes: boolean, text: Text): PaperRow[] {
  const open = openOnTies(map);
  const notes = (key: string, note: string) => (hasNotes ? noteRows(key, note) : []);
  const tieRow = (tie: Tie, id: string): PaperRow => {
    const names = { from: nameOfEnd(map, tie.from, text), to: nameOfEnd(map, tie.to, text) };
    const words = text('people.list.tie', { name: tie.from === id ? names.to : names.from });
    return {
      key: `${id} ${tie.id}`,
      bond: bonds.loose,
      kind: 'tie',
      words,
      detail: wordsForTie(tie, names, text, open.get(tie.id) ?? null),
    };
  };
  const personRows = (person: Person): PaperRow[] => {
    const rows: PaperRow[] = [
      {
        key: person.id,
        bond: bonds.heading,
        kind: 'person',
        words: nameOfEnd(map, person.id, text),
        detail: [roleOf(person), ...wordsAbout(map, person, text)].filter((words) => words !== '').join(', '),
      },
      ...notes(person.id, person.note),
      ...tiesOf(map, person.id).flatMap((tie) => [
        tieRow(tie, person.id),
        // Of a tie between two people the note stands with the first of them.
        ...(tie.from === person.id ? notes(tie.id, tie.note) : []),
      ]),
    ];
    return endingApart(rows);
  };
  return groupRows(map, groupsOf(map), text, personRows);
}

/** Everybody who can be reached and how, in the same groups. */
export function contactRows(map: HouseholdMap, hasNotes: boolean, text: Text): PaperRow[] {
  const groups = groupsOf(map, (id) => (map.people.get(id)?.reach.trim() ?? '') !== '');
  return groupRows(map, groups, text, (person) =>
    endingApart([
      {
        key: person.id,
        bond: bonds.loose,
        kind: 'contact',
        words: nameOfEnd(map, person.id, text),
        detail: roleOf(person),
        reach: person.reach.trim(),
      },
      ...(hasNotes ? noteRows(person.id, person.note) : []),
    ]),
  );
}

function groupRows(
  map: HouseholdMap,
  groups: readonly Group[],
  text: Text,
  rowsOf: (person: Person) => PaperRow[],
): PaperRow[] {
  return groups.flatMap(({ key, home, mark, people }): PaperRow[] => {
    if (people.length === 0) return [];
    const around = mark === null ? text('drawing.untied') : text(`drawing.marks.${mark}`);
    const words = home === null ? around : nameOfEnd(map, home, text);
    return [{ key, bond: bonds.heading, kind: 'heading', mark, words }, ...people.flatMap(rowsOf)];
  });
}

function noteRows(key: string, note: string): PaperRow[] {
  return piecesOf(note, mostOfNote).map((words, piece) => ({
    key: `${key} note ${piece}`,
    bond: bonds.loose,
    kind: 'note',
    words,
  }));
}

/** Rows of which the last is not bound to what comes after. */
export function endingApart(rows: readonly PaperRow[]): PaperRow[] {
  return rows.map((row, index) => (index === rows.length - 1 ? { ...row, bond: bonds.none } : row));
}

/** What somebody is to the household, beside their name. */
function roleOf({ name, role }: Person): string {
  return name.trim() === '' ? '' : role.trim();
}
