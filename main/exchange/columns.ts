import type { HouseholdMap, Person, Position } from '../../shared/map/schema.ts';

/**
 * What a GraphML file and a table carry of a map, column by column: homes and people in one list, told apart by `kind`,
 * and ties in another. Not in it: photos, the plan, and who may read what.
 */

export type Cell = string | number | boolean | null;
export type ColumnType = 'string' | 'int' | 'double' | 'boolean';

/** Places in `x` and `y` are from the centre of the map for everybody; those in `inHome` are a member's own, exactly. */
export const peopleColumns = {
  id: 'string',
  name: 'string',
  role: 'string',
  kind: 'string',
  home: 'string',
  alsoHome: 'string',
  x: 'double',
  y: 'double',
  byHand: 'boolean',
  inHomeX: 'double',
  inHomeY: 'double',
  arrangedX: 'double',
  arrangedY: 'double',
  arrangedByHand: 'boolean',
  figure: 'string',
  deceased: 'boolean',
  age: 'int',
  emoji: 'string',
  reach: 'string',
  note: 'string',
  closeness: 'string',
  organisation: 'string',
  asked: 'string',
} as const satisfies Record<string, ColumnType>;

export const tieColumns = {
  id: 'string',
  from: 'string',
  to: 'string',
  fromName: 'string',
  toName: 'string',
  support: 'string',
  strength: 'string',
  flow: 'string',
  stress: 'boolean',
  help: 'string',
  domain: 'string',
  domainName: 'string',
  often: 'string',
  since: 'int',
  note: 'string',
} as const satisfies Record<string, ColumnType>;

export type PeopleColumn = keyof typeof peopleColumns;
export type TieColumn = keyof typeof tieColumns;
export type ColumnName = PeopleColumn | TieColumn;
export type PeopleRow = Readonly<Record<PeopleColumn, Cell>>;
export type TieRow = Readonly<Record<TieColumn, Cell>>;

export const peopleNames = Object.keys(peopleColumns) as PeopleColumn[];
export const tieNames = Object.keys(tieColumns) as TieColumn[];

const nobody = Object.fromEntries(peopleNames.map((name) => [name, null])) as PeopleRow;

/** One row for each home, and then one for each person, in their order. */
export function peopleRowsOf(map: HouseholdMap): readonly PeopleRow[] {
  const homes = [...map.homes.values()].map(({ id, name, position }) => ({
    ...nobody,
    id,
    name,
    kind: 'home',
    x: position.x,
    y: position.y,
  }));
  return [...homes, ...[...map.people.values()].map((person) => rowOf(person, map))];
}

function rowOf(person: Person, map: HouseholdMap): PeopleRow {
  const { position, arranged, photo: _photo, hiddenFrom: _hiddenFrom, noteFor: _noteFor, ...words } = person;
  const home = person.home === null ? null : (map.homes.get(person.home)?.position ?? null);
  return {
    ...words,
    x: position === null ? null : position.x + (home?.x ?? 0),
    y: position === null ? null : position.y + (home?.y ?? 0),
    byHand: position === null ? null : position.byHand,
    inHomeX: person.home === null || position === null ? null : position.x,
    inHomeY: person.home === null || position === null ? null : position.y,
    ...arrangedCells(arranged),
  };
}

function arrangedCells(arranged: Position | null): Pick<PeopleRow, 'arrangedX' | 'arrangedY' | 'arrangedByHand'> {
  return {
    arrangedX: arranged?.x ?? null,
    arrangedY: arranged?.y ?? null,
    arrangedByHand: arranged?.byHand ?? null,
  };
}

/** One row for each tie, in their order. The kinds of help stand in one cell, with spaces between. */
export function tieRowsOf({ ties, people, homes, domains }: HouseholdMap): readonly TieRow[] {
  const nameOf = (id: string) => {
    const one = people.get(id);
    return one === undefined ? (homes.get(id)?.name ?? '') : one.name || one.role;
  };
  return [...ties.values()].map(({ label, help, hiddenFrom: _hiddenFrom, noteFor: _noteFor, ...tie }) => ({
    ...tie,
    fromName: nameOf(tie.from),
    toName: nameOf(tie.to),
    support: label,
    help: help.join(' '),
    domainName: tie.domain === null ? null : (domains.get(tie.domain)?.name ?? null),
  }));
}
