import * as Y from 'yjs';
import { aboutOf, type Entity, type EntityKind, entitiesOf } from './document.ts';
import {
  type About,
  aboutSchema,
  type Home,
  type HouseholdMap,
  homeSchema,
  type Person,
  personSchema,
  type SupportLabel,
  type Tie,
  tieSchema,
} from './schema.ts';

/**
 * Reading never fails: a colleague's program, or damage, may leave a field that makes no sense, and the rest of the
 * household must still be seen. Such a field reads as its fallback; an entity that cannot be shown at all is left out.
 */
const readableAbout = aboutSchema.extend({
  title: aboutSchema.shape.title.catch(''),
  language: aboutSchema.shape.language.catch('nl'),
  created: aboutSchema.shape.created.catch('1970-01-01T00:00:00Z'),
});
const readableHome = homeSchema.extend({
  name: homeSchema.shape.name.catch(''),
  position: homeSchema.shape.position.catch({ x: 0, y: 0 }),
});
const readablePerson = personSchema.extend({
  name: personSchema.shape.name.catch(''),
  role: personSchema.shape.role.catch(''),
  home: personSchema.shape.home.catch(null),
  position: personSchema.shape.position.catch(null),
});
const readableTie = tieSchema.extend({
  label: tieSchema.shape.label.catch(null),
  strength: tieSchema.shape.strength.catch('normal'),
  flow: tieSchema.shape.flow.catch('none'),
  stress: tieSchema.shape.stress.catch(false),
});

interface Ordered<T> {
  readonly order: string;
  readonly value: T;
}

interface EntityCache<T extends { readonly id: string }> {
  forget(id: string): void;
  /** The live entities in their order, by id. The same map as last time when nothing was forgotten since. */
  read(): ReadonlyMap<string, T>;
}

function createEntityCache<T extends { readonly id: string }>(
  entities: Y.Map<Entity>,
  read: (entity: Entity, id: string) => T | null,
): EntityCache<T> {
  const known = new Map<string, Ordered<T> | null>();
  let live: ReadonlyMap<string, T> | null = null;

  const readEntity = (entity: Entity | undefined, id: string): Ordered<T> | null => {
    if (!(entity instanceof Y.Map) || entity.get('removed') === true) return null;
    const value = read(entity, id);
    const order = entity.get('order');
    return value === null ? null : { order: typeof order === 'string' ? order : '', value };
  };

  return {
    forget(id) {
      known.delete(id);
      live = null;
    },
    read() {
      if (live !== null) return live;
      for (const id of entities.keys()) {
        if (!known.has(id)) known.set(id, readEntity(entities.get(id), id));
      }
      const found = [...known.values()].filter((entry) => entry !== null);
      found.sort((a, b) => compare(a.order, b.order) || compare(a.value.id, b.value.id));
      live = new Map(found.map(({ value }) => [value.id, value]));
      return live;
    },
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fieldsOf(entity: Entity, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, entity.get(name)]));
}

function readHome(entity: Entity, id: string): Home | null {
  const home = readableHome.safeParse({ ...fieldsOf(entity, ['name', 'position']), id });
  return home.success ? Object.freeze(home.data) : null;
}

function readPerson(entity: Entity, id: string): Person | null {
  const person = readablePerson.safeParse({ ...fieldsOf(entity, ['name', 'role', 'home', 'position']), id });
  return person.success ? Object.freeze(person.data) : null;
}

function readTie(entity: Entity, id: string): Tie | null {
  const tie = readableTie.safeParse({
    ...fieldsOf(entity, ['from', 'to', 'label', 'strength', 'flow', 'stress']),
    id,
  });
  return tie.success && tie.data.from !== tie.data.to ? Object.freeze(tie.data) : null;
}

function readAbout(about: Entity): About {
  return Object.freeze(readableAbout.parse(fieldsOf(about, ['title', 'language', 'created'])));
}

export interface MapReader {
  /** The map as it now stands; the same object until something changes, and the same entity until it changes. */
  read(): HouseholdMap;
  /** Calls `listener` after each transaction that changed the map. The returned function ends that. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/** Reads a document and keeps up with it: after a change only the entities it touched are read again. */
export function createMapReader(document: Y.Doc): MapReader {
  const homes = createEntityCache(entitiesOf(document, 'homes'), readHome);
  const people = createEntityCache(entitiesOf(document, 'people'), readPerson);
  const ties = createEntityCache(entitiesOf(document, 'ties'), readTie);
  const listeners = new Set<() => void>();
  let current: HouseholdMap | null = null;

  const forgetAll = (cache: EntityCache<Home | Person | Tie>) => (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [id] = event.path;
      if (typeof id === 'string') cache.forget(id);
      else for (const key of event.changes.keys.keys()) cache.forget(key);
    }
    current = null;
  };
  const caches: Record<EntityKind, EntityCache<Home | Person | Tie>> = { homes, people, ties };
  const observers = Object.entries(caches).map(([kind, cache]) => {
    const entities = entitiesOf(document, kind as EntityKind);
    const observer = forgetAll(cache);
    entities.observeDeep(observer as never);
    return () => entities.unobserveDeep(observer as never);
  });
  const onAbout = () => {
    current = null;
  };
  aboutOf(document).observeDeep(onAbout);
  const onTransaction = () => {
    if (current === null) for (const listener of listeners) listener();
  };
  document.on('afterTransaction', onTransaction);

  return {
    read() {
      current ??= hideOrphans(readAbout(aboutOf(document)), homes.read(), people.read(), ties.read());
      return current;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const stop of observers) stop();
      aboutOf(document).unobserveDeep(onAbout);
      document.off('afterTransaction', onTransaction);
      listeners.clear();
    },
  };
}

/** The map a document holds now, read once. */
export function readMap(document: Y.Doc): HouseholdMap {
  const reader = createMapReader(document);
  try {
    return reader.read();
  } finally {
    reader.close();
  }
}

/** A tie stands only while both its ends do. A person whose home is gone is nobody's member, and still on the map. */
function hideOrphans(
  about: About,
  homes: ReadonlyMap<string, Home>,
  allPeople: ReadonlyMap<string, Person>,
  allTies: ReadonlyMap<string, Tie>,
): HouseholdMap {
  let people = allPeople;
  for (const person of allPeople.values()) {
    if (person.home === null || homes.has(person.home)) continue;
    if (people === allPeople) people = new Map(allPeople);
    (people as Map<string, Person>).set(person.id, Object.freeze({ ...person, home: null, position: null }));
  }
  const stands = (id: string) => people.has(id) || homes.has(id);
  const ties = new Map([...allTies].filter(([, tie]) => stands(tie.from) && stands(tie.to)));
  return Object.freeze({ about, homes, people, ties });
}

/** The ties of one person or home, in their order. */
export function tiesOf(map: HouseholdMap, id: string): readonly Tie[] {
  return [...map.ties.values()].filter((tie) => tie.from === id || tie.to === id);
}

/**
 * The support label a person is shown by: that of the first labelled tie to a home. Null when there is none yet.
 * A member has none: the home itself is the household's own strength.
 */
export function labelOf(map: HouseholdMap, personId: string): SupportLabel | null {
  return labelsOf(map).get(personId) ?? null;
}

const labelsByMap = new WeakMap<HouseholdMap, ReadonlyMap<string, SupportLabel>>();

function labelsOf(map: HouseholdMap): ReadonlyMap<string, SupportLabel> {
  const known = labelsByMap.get(map);
  if (known !== undefined) return known;
  const labels = new Map<string, SupportLabel>();
  for (const { from, to, label } of map.ties.values()) {
    if (label === null) continue;
    const person = map.homes.has(to) ? from : map.homes.has(from) ? to : null;
    if (person !== null && !labels.has(person)) labels.set(person, label);
  }
  labelsByMap.set(map, labels);
  return labels;
}
