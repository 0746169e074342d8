import type * as Y from 'yjs';
import { origins } from '../origins.ts';
import { aboutOf, photosOf } from './document.ts';
import { createEntityCache } from './entity-cache.ts';
import { readPhotos } from './photos.ts';
import { readAbout, readDomain, readHome, readPerson, readTie } from './read-entity.ts';
import type { About, Domain, Home, HouseholdMap, Person, Tie } from './schema.ts';
import { mapped, settledPerson, settledTie } from './settled.ts';
import { defaultDomains } from './vocabulary.ts';

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
  const domains = createEntityCache(document, 'domains', readDomain, onStale);
  const about = aboutOf(document);
  about.observeDeep(onStale);
  let photos: ReadonlyMap<string, Uint8Array> | null = null;
  const onPhotos = () => {
    photos = null;
    onStale();
  };
  photosOf(document).observe(onPhotos);

  const tellListeners = ({ origin }: Y.Transaction) => {
    // What is made hidden is shown by the transaction that follows at once.
    if (!hasChanged || origin === origins.unseen) return;
    hasChanged = false;
    for (const listener of listeners) listener();
  };
  document.on('afterTransaction', tellListeners);

  return {
    read() {
      photos ??= readPhotos(document);
      current ??= standing(readAbout(about), homes.read(), people.read(), ties.read(), domains.read(), photos);
      return current;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const cache of [homes, people, ties, domains]) cache.close();
      about.unobserveDeep(onStale);
      photosOf(document).unobserve(onPhotos);
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

/** A document in which no domain was ever written has those every map begins with. */
function standing(
  about: About,
  homes: ReadonlyMap<string, Home>,
  allPeople: ReadonlyMap<string, Person>,
  allTies: ReadonlyMap<string, Tie>,
  writtenDomains: ReadonlyMap<string, Domain>,
  photos: ReadonlyMap<string, Uint8Array>,
): HouseholdMap {
  const domains = writtenDomains.size === 0 ? firstDomains : writtenDomains;
  const people = mapped(allPeople, (person) => settledPerson(person, homes, allPeople, photos));
  const ties = mapped(allTies, (tie) => settledTie(tie, homes, allPeople, domains));
  return Object.freeze({ about, homes, people, ties, domains, photos });
}

const firstDomains: ReadonlyMap<string, Domain> = new Map(
  defaultDomains.map((id) => [id, Object.freeze({ id, name: '' })]),
);
