import { type ColumnName, type PeopleColumn, peopleNames, type TieColumn, tieNames } from './columns.ts';
import { folded, headOf, valueFor } from './table-words.ts';

/** A file as two tables of text, whatever its form, before anybody said what is in which column. */
export interface SourceTable {
  readonly columns: readonly string[];
  /** A cell that is not there is undefined. */
  readonly rows: readonly (readonly (string | undefined)[])[];
  /** Where each row begins in its file: the line, or of a table the row as a spreadsheet counts it, from 1. */
  readonly lines: readonly number[];
}

export interface SourceTables {
  /** Whether this program wrote it. */
  readonly isOwn: boolean;
  readonly title: string;
  readonly people: SourceTable;
  readonly ties: SourceTable;
}

export const emptyTable: SourceTable = { columns: [], rows: [], lines: [] };

/** `support` of a person is that of the tie to the home. */
export type PeopleField = PeopleColumn | 'support';
export type TieField = TieColumn;

/** In which column stands what: the number of the column, by field. A person may change it before anything is added. */
export interface Mapping {
  readonly people: ReadonlyMap<PeopleField, number>;
  readonly ties: ReadonlyMap<TieField, number>;
}

/** What other programs call it: `@id`, `@source` and `@target` are the attributes of GraphML itself, the rest is folded. */
const peopleAliases: Readonly<Partial<Record<PeopleField, readonly string[]>>> = {
  id: ['@id', 'id', 'nodeid', 'key'],
  name: ['name', 'naam', 'label', 'nickname', 'fullname', 'voornaam', 'roepnaam', 'title'],
  role: ['role', 'rol', 'relation', 'relationship', 'relatie', 'relationtype', 'functie'],
  x: ['x', 'posx', 'layoutx', 'vizx', 'coordx'],
  y: ['y', 'posy', 'layouty', 'vizy', 'coordy'],
  support: ['support', 'soortkracht', 'kracht', 'supportlabel', 'soort'],
  kind: ['kind', 'type'],
  age: ['age', 'leeftijd'],
  reach: ['reach', 'phone', 'telephone', 'telefoon', 'mobiel', 'email', 'mail', 'emailadres', 'contact'],
  note: ['note', 'notes', 'notitie', 'opmerking', 'opmerkingen', 'description', 'comment'],
  closeness: ['closeness', 'nabijheid', 'dichtbij'],
  figure: ['gender', 'sex', 'geslacht'],
};
const tieAliases: Readonly<Partial<Record<TieField, readonly string[]>>> = {
  id: ['@id', 'id', 'edgeid'],
  from: ['@source', 'source', 'from', 'van', 'id1', 'bron', 'fromid', 'sourceid'],
  to: ['@target', 'target', 'to', 'naar', 'id2', 'doel', 'toid', 'targetid'],
  support: ['support', 'soortkracht', 'kracht', 'label', 'type'],
  strength: ['strength', 'sterkte', 'weight'],
  note: ['note', 'notes', 'notitie', 'opmerking', 'description', 'label'],
  often: ['frequency', 'frequentie', 'contact'],
};
/** A column belongs to such a field only where it holds at least one of its words. */
const worded: readonly string[] = ['support', 'kind', 'figure', 'closeness', 'asked', 'strength', 'flow', 'often'];

/** What stands where, as far as names and words tell. */
export function guessMapping({ people, ties }: Pick<SourceTables, 'people' | 'ties'>): Mapping {
  return {
    people: guessFields<PeopleField>(people, [...peopleNames, 'support'], peopleAliases),
    ties: guessFields<TieField>(ties, tieNames, tieAliases),
  };
}

/** Whether a cell may be the head of a column: a name that is known. */
export function isKnownHead(cell: string): boolean {
  const head = folded(cell);
  return head !== '' && knownHeads.has(head);
}

/** Whether these are the columns of a table of ties, not of people. */
export function isTableOfTies(columns: readonly string[]): boolean {
  const heads = columns.map(folded);
  return (['from', 'to'] as const).every((field) => headsOf(field, tieAliases).some((head) => heads.includes(head)));
}

function guessFields<Field extends ColumnName>(
  { columns, rows }: SourceTable,
  fields: readonly Field[],
  aliases: Readonly<Partial<Record<Field, readonly string[]>>>,
): ReadonlyMap<Field, number> {
  const heads = columns.map(folded);
  const found = new Map<Field, number>();
  for (const field of fields) {
    const wanted = headsOf(field, aliases);
    const places = wanted.map((head) => heads.indexOf(head)).filter((index) => index >= 0);
    // Network Canvas names a layout after what was asked: its columns end in _X and _Y.
    if (field === 'x' || field === 'y')
      places.push(columns.findIndex((name) => name.toLowerCase().endsWith(`_${field}`)));
    const isFitting = (index: number) => !worded.includes(field) || hasWordOf(field, rows, index);
    const place = places.find((index) => index >= 0 && isFitting(index) && ![...found.values()].includes(index));
    if (place !== undefined) found.set(field, place);
  }
  return found;
}

function headsOf<Field extends ColumnName>(
  field: Field,
  aliases: Readonly<Partial<Record<Field, readonly string[]>>>,
): readonly string[] {
  return [folded(field), folded(headOf(field, 'nl')), folded(headOf(field, 'en')), ...(aliases[field] ?? [])];
}

/** Whether a column has one word of a field at least, or nothing at all. */
function hasWordOf(field: ColumnName, rows: SourceTable['rows'], index: number): boolean {
  let isEmpty = true;
  for (const row of rows) {
    const cell = row[index]?.trim() ?? '';
    if (cell === '') continue;
    if (valueFor(field, cell) !== null || (field === 'strength' && /^\d/.test(cell))) return true;
    isEmpty = false;
  }
  return isEmpty;
}

const knownHeads: ReadonlySet<string> = new Set(
  [...new Set<ColumnName>([...peopleNames, ...tieNames, 'support'])].flatMap((field) => [
    ...headsOf(field as PeopleField, peopleAliases),
    ...headsOf(field as TieField, tieAliases),
  ]),
);
