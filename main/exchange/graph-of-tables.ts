import { nanoid } from 'nanoid';
import { AppError } from '../../shared/errors.ts';
import { idSchema } from '../../shared/map/field-schemas.ts';
import type { ImportedGraph, Unplaced } from '../../shared/map/imported-graph.ts';
import type { Home } from '../../shared/map/schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { domainsOf } from './imported-domains.ts';
import { type PersonDraft, readPerson, settlePeople } from './imported-people.ts';
import { readTies } from './imported-ties.ts';
import { readRow } from './row-reader.ts';
import type { Mapping, PeopleField, SourceTable, SourceTables, TieField } from './source-tables.ts';
import { spreadPlaces } from './spread-places.ts';
import { valueFor } from './table-words.ts';

/** What the ends of ties, and homes and organisations, are called in a file, and which id that is. */
export interface Ends {
  idOf(name: string): string | null;
}

/**
 * Two tables as people and ties, by who said what stands in which column. Throws `nothing-to-import` where nobody is in
 * them, and `import-too-large` for more than a map holds.
 */
export function graphOf(tables: SourceTables, mapping: Mapping): ImportedGraph {
  const unplaced: Unplaced[] = [];
  const people = tables.people.rows.length > 0 ? tables.people : peopleOfTies(tables.ties, mapping);
  const fields: Mapping['people'] = tables.people.rows.length > 0 ? mapping.people : new Map([['name', 0]]);
  if (people.rows.length > limits.people + limits.homes || tables.ties.rows.length > limits.ties) {
    throw new AppError('import-too-large');
  }

  const ids = new Map<string, string>();
  const idsByName = new Map<string, string | null>();
  const homes: Home[] = [];
  const drafts: PersonDraft[] = [];
  const taken = new Set<string>();
  for (const index of people.rows.keys()) {
    const row = readRow<PeopleField>('people', people, fields, index, unplaced);
    const key = row.raw('id').trim();
    const isHome = valueFor('kind', row.raw('kind')) === 'home';
    if (key !== '' && ids.has(key)) {
      row.note('id', 'twice');
      continue;
    }
    const id = newId(tables.isOwn, key, taken);
    const name = row.raw('name').trim();
    if (key !== '') ids.set(key, id);
    if (name !== '') idsByName.set(name, idsByName.has(name) ? null : id);
    if (!isHome) drafts.push({ id, row, key });
    else if (homes.length < limits.homes) {
      homes.push({ id, name: row.text('name', limits.name), position: row.point('x', 'y') ?? { x: 0, y: 0 } });
    } else row.note(null, 'no-room');
  }
  if (drafts.length + homes.length === 0) throw new AppError('nothing-to-import');
  if (drafts.length > limits.people) throw new AppError('import-too-large');
  const home = homes[0] ?? { id: nanoid(), name: '', position: { x: 0, y: 0 } };
  if (homes.length === 0) homes.push(home);

  const ends: Ends = { idOf: (name) => ids.get(name.trim()) ?? idsByName.get(name.trim()) ?? null };
  const read = drafts.map((draft) => readPerson(draft, homes, ends, tables.isOwn));
  const settled = settlePeople(read, drafts, homes);
  const placed = tables.isOwn ? settled : spreadPlaces(settled, home.position);
  const known = { homes: new Set(homes.map(({ id }) => id)), people: new Set(placed.map(({ id }) => id)) };
  const domains = domainsOf(tables, mapping, unplaced);
  const ties = readTies({ tables, mapping: mapping.ties, ends, known, domains, unplaced, taken });
  const toHome = drafts.flatMap(({ id, row }) => supportTie(id, home.id, row.choice('support', supportWords, null)));
  return {
    isOwn: tables.isOwn,
    title: tables.title.slice(0, limits.title).toWellFormed(),
    homes,
    people: placed,
    ties: [...toHome, ...ties],
    domains: domains.all,
    unplaced,
  };
}

const supportWords = ['own', 'network', 'volunteer', 'professional'] as const;

/** Somebody of whom a table says what kind of support they are is tied to the home with it. */
function supportTie(from: string, to: string, label: (typeof supportWords)[number] | null): ImportedGraph['ties'] {
  if (label === null) return [];
  const said = { strength: 'normal', flow: null, stress: false, domain: null, often: null } as const;
  return [{ id: nanoid(), from, to, label, ...said, help: [], since: null, note: '', hiddenFrom: [], noteFor: [] }];
}

/** An id of this program's own is kept, once; another's becomes a new one. */
export function newId(isOwn: boolean, key: string, taken: Set<string>): string {
  const id = isOwn && !taken.has(key) && idSchema.safeParse(key).success ? key : nanoid();
  taken.add(id);
  return id;
}

/** Who is at the ends of ties, where there is no table of people. */
function peopleOfTies(ties: SourceTable, mapping: Mapping): SourceTable {
  const names = new Set<string>();
  for (const row of ties.rows) {
    for (const field of ['from', 'to'] satisfies TieField[]) {
      const place = mapping.ties.get(field);
      const name = place === undefined ? '' : (row[place] ?? '').trim();
      if (name !== '') names.add(name);
    }
  }
  return { columns: ['name'], rows: [...names].map((name) => [name]), lines: [] };
}
