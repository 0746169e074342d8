import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { AppError } from '../errors.ts';
import { type EntityKind, entitiesOf } from './document.ts';
import { writeFirst } from './first-entities.ts';
import type { ImportedGraph, Unplaced } from './imported-graph.ts';
import { readMap } from './read.ts';
import type { HouseholdMap, Person, Tie } from './schema.ts';
import { limits } from './vocabulary.ts';
import { newEntity, show } from './write.ts';

/** What came on a map, counted, and what did not. */
export interface Added {
  readonly people: number;
  readonly ties: number;
  /** Beside the home that is there. */
  readonly homes: number;
  readonly unplaced: readonly Unplaced[];
}

/**
 * Adds what was read from a file to a map, as one undo step. Its first home is the home of the map; people and ties of
 * this program's own that are on the map already stay as they are. Throws `import-too-large` where the map has no room
 * for all of it, and then adds nothing.
 */
export function addGraph(document: Y.Doc, graph: ImportedGraph): Added {
  const { newcomers, added } = foresee(document, graph);
  writeFirst(document, 'domains');
  show(
    document,
    newcomers.map(({ kind, fields }) => newEntity(document, kind, fields)),
  );
  return added;
}

/** What `addGraph` would add, and what it would not. Changes nothing, and throws the same. */
export function foreseeGraph(document: Y.Doc, graph: ImportedGraph): Added {
  return foresee(document, graph).added;
}

type Newcomer = {
  readonly [Kind in 'homes' | 'domains' | 'people' | 'ties']: {
    readonly kind: Kind;
    readonly fields: Parameters<typeof newEntity<Kind>>[2];
  };
}['homes' | 'domains' | 'people' | 'ties'];

function foresee(
  document: Y.Doc,
  graph: ImportedGraph,
): { readonly newcomers: readonly Newcomer[]; readonly added: Added } {
  const map = readMap(document);
  const unplaced: Unplaced[] = [...graph.unplaced];
  const homes = homesBeside(document, map, graph);
  const domains = domainsBeside(document, map, graph);
  const move = moveBeside(map, graph);

  const personIds = new Map<string, string>();
  const newPeople: Person[] = [];
  for (const [index, person] of graph.people.entries()) {
    if (map.people.has(person.id)) {
      personIds.set(person.id, person.id);
      unplaced.push({ what: 'people', number: index + 1, line: null, column: null, reason: 'already-there' });
      continue;
    }
    personIds.set(person.id, freeId(document, 'people', person.id));
    newPeople.push(person);
  }
  const end = (id: string | null) => (id === null ? null : (personIds.get(id) ?? homes.ids.get(id) ?? null));

  const newTies: Tie[] = [];
  for (const [index, tie] of graph.ties.entries()) {
    const [from, to] = [end(tie.from), end(tie.to)];
    if (map.ties.has(tie.id))
      unplaced.push({ what: 'ties', number: index + 1, line: null, column: null, reason: 'already-there' });
    else if (from === null || to === null || from === to) {
      unplaced.push({ what: 'ties', number: index + 1, line: null, column: null, reason: 'no-such-one' });
    } else {
      const domain = tie.domain === null ? null : (domains.ids.get(tie.domain) ?? null);
      newTies.push({ ...tie, id: freeId(document, 'ties', tie.id), from, to, domain });
    }
  }

  refuseOver(document, { homes: homes.added.length, people: newPeople.length, ties: newTies.length });
  refuseOver(document, { domains: domains.added.length });
  const newcomers: Newcomer[] = [
    ...homes.added.map((fields) => ({ kind: 'homes' as const, fields })),
    ...domains.added.map((fields) => ({ kind: 'domains' as const, fields })),
    ...newPeople.map((person) => ({
      kind: 'people' as const,
      fields: {
        ...person,
        id: personIds.get(person.id) ?? nanoid(),
        home: end(person.home),
        alsoHome: end(person.alsoHome),
        organisation: end(person.organisation),
        position: person.home === null ? move(person.position) : person.position,
      },
    })),
    ...newTies.map((fields) => ({ kind: 'ties' as const, fields })),
  ];
  const added = { people: newPeople.length, ties: newTies.length, homes: homes.added.length, unplaced };
  return { newcomers, added };
}

/** An id of the file where the map never had it, else a new one. */
function freeId(document: Y.Doc, kind: EntityKind, id: string): string {
  const kinds: readonly EntityKind[] = ['homes', 'people', 'ties', 'domains', kind];
  return kinds.some((each) => entitiesOf(document, each).has(id)) ? nanoid() : id;
}

function homesBeside(document: Y.Doc, map: HouseholdMap, graph: ImportedGraph) {
  const [standing] = map.homes.keys();
  const ids = new Map<string, string>();
  const isTaken = graph.homes.some(({ id }) => id === standing);
  const added = graph.homes.flatMap((home, index) => {
    const same = map.homes.has(home.id) ? home.id : !isTaken && index === 0 ? standing : undefined;
    const id = same ?? freeId(document, 'homes', home.id);
    ids.set(home.id, id);
    return same === undefined ? [{ ...home, id }] : [];
  });
  return { ids, added };
}

/** A part of life of the file is that of the map with its id, or else with its name. */
function domainsBeside(document: Y.Doc, map: HouseholdMap, graph: ImportedGraph) {
  const ids = new Map<string, string>();
  const added = graph.domains.flatMap((domain) => {
    const named = domain.name === '' ? undefined : [...map.domains.values()].find(({ name }) => name === domain.name);
    const same = map.domains.has(domain.id) ? domain.id : named?.id;
    const id = same ?? freeId(document, 'domains', domain.id);
    ids.set(domain.id, id);
    return same === undefined ? [{ ...domain, id }] : [];
  });
  return { ids, added };
}

/** What another program drew comes to the right of who is on the map already. */
function moveBeside(map: HouseholdMap, graph: ImportedGraph): (position: Person['position']) => Person['position'] {
  const around = (people: Iterable<Person>) =>
    [...people].flatMap(({ home, position }) => (home === null && position !== null ? [position.x] : []));
  const standing = around(map.people.values());
  const coming = around(graph.people);
  if (graph.isOwn || standing.length === 0 || coming.length === 0) return (position) => position;
  const right = standing.reduce((most, x) => Math.max(most, x), 0);
  const left = coming.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY);
  const by = right + 300 - left;
  return (position) => {
    if (position === null || Math.abs(position.x + by) > limits.coordinate) return null;
    return { ...position, x: position.x + by };
  };
}

function refuseOver(document: Y.Doc, more: Partial<Record<'homes' | 'people' | 'ties' | 'domains', number>>): void {
  for (const kind of ['homes', 'people', 'ties', 'domains'] as const) {
    if (entitiesOf(document, kind).size + (more[kind] ?? 0) > limits[kind]) throw new AppError('import-too-large');
  }
}
