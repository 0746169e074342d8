import type * as Y from 'yjs';
import { origins } from '../origins.ts';
import { aboutOf } from './document.ts';
import { createEntityCache } from './entity-cache.ts';
import { readAbout, readHome, readPerson, readTie } from './read-entity.ts';
import type { About, Home, HouseholdMap, Person, Tie } from './schema.ts';

export interface MapReader {
  /** The map as it now stands; the same object until something changes, and the same entity until it changes. */
  read(): HouseholdMap;
  /** Calls `listener` after each transaction that changed the map. The returned function ends that. */
  onChange(listener: () => void): () => void;
  close(): void;
}

/** Reads a document and keeps up with it. */
export function createMapReader(document: Y.Doc): MapReader {
  const listeners = new Set<() => void>();
  let current: HouseholdMap | null = null;
  let hasChanged = false;

  const onStale = () => {
    current = null;
    hasChanged = true;
  };
  const homes = createEntityCache(document, 'homes', readHome, onStale);
  const people = createEntityCache(document, 'people', readPerson, onStale);
  const ties = createEntityCache(document, 'ties', readTie, onStale);
  const about = aboutOf(document);
  about.observeDeep(onStale);

  const tellListeners = ({ origin }: Y.Transaction) => {
    // What is made hidden is shown by the transaction that follows at once.
    if (!hasChanged || origin === origins.unseen) return;
    hasChanged = false;
    for (const listener of listeners) listener();
  };
  document.on('afterTransaction', tellListeners);

  return {
    read() {
      current ??= standing(readAbout(about), homes.read(), people.read(), ties.read());
      return current;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const cache of [homes, people, ties]) cache.close();
      about.unobserveDeep(onStale);
      document.off('afterTransaction', tellListeners);
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
function standing(
  about: About,
  homes: ReadonlyMap<string, Home>,
  allPeople: ReadonlyMap<string, Person>,
  allTies: ReadonlyMap<string, Tie>,
): HouseholdMap {
  const isStrayed = (person: Person) => isHomeless(person, homes);
  const people = [...allPeople.values()].some(isStrayed)
    ? new Map([...allPeople].map(([id, person]) => [id, isStrayed(person) ? homeless(person) : person]))
    : allPeople;
  const stands = ({ from, to }: Tie) => people.has(from) && (people.has(to) || homes.has(to));
  const ties = [...allTies.values()].every(stands) ? allTies : new Map([...allTies].filter(([, tie]) => stands(tie)));
  return Object.freeze({ about, homes, people, ties });
}

function isHomeless(person: Person, homes: ReadonlyMap<string, Home>): boolean {
  return person.home !== null && !homes.has(person.home);
}

const homelessPeople = new WeakMap<Person, Person>();

function homeless(person: Person): Person {
  const known = homelessPeople.get(person) ?? Object.freeze({ ...person, home: null, position: null });
  homelessPeople.set(person, known);
  return known;
}
