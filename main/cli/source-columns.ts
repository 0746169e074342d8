import { peopleNames, tieNames } from '../exchange/columns.ts';
import type { Mapping, PeopleField, SourceTables, TieField } from '../exchange/source-tables.ts';
import { folded, headOf } from '../exchange/table-words.ts';
import { UsageError } from './command.ts';

/**
 * A guess of what stands where, with what somebody says beside it: `naam=Wie,rol=Wat`, each a field by its name or its
 * head in a language, and a column by its head. Nothing after the sign: the field is in no column.
 */
export function mappingWith(guess: Mapping, said: string, tables: SourceTables): Mapping {
  const people = new Map(guess.people);
  const ties = new Map(guess.ties);
  for (const pair of said.split(',')) {
    const [field = '', column = '', ...more] = pair.split('=').map((part) => part.trim());
    const inPeople = put(
      people,
      [...peopleNames, 'support'] satisfies PeopleField[],
      tables.people.columns,
      field,
      column,
    );
    const inTies = put(ties, tieNames satisfies TieField[], tables.ties.columns, field, column);
    if (more.length > 0 || !(inPeople || inTies)) throw new UsageError('commandLine.badColumns');
  }
  return { people, ties };
}

function put<Field extends PeopleField | TieField>(
  mapping: Map<Field, number>,
  fields: readonly Field[],
  columns: readonly string[],
  said: string,
  column: string,
): boolean {
  const field = fields.find((name) =>
    [name, headOf(name, 'nl'), headOf(name, 'en')].map(folded).includes(folded(said)),
  );
  const place = columns.indexOf(column);
  if (field === undefined || (column !== '' && place < 0)) return false;
  for (const [other, taken] of mapping) if (taken === place) mapping.delete(other);
  if (column === '') mapping.delete(field);
  else mapping.set(field, place);
  return true;
}
