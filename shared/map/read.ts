import type * as Y from 'yjs';
import { origins } from '../origins.ts';
import { aboutOf, type EntityKind, entityKinds, photosOf, planOf, questionOf } from './document.ts';
import { createEntityCache, type EntityCache } from './entity-cache.ts';
import { readPhotos } from './photos.ts';
import type { PlanFields } from './plan-schema.ts';
import { readAbout, readPlanFields } from './read-entity.ts';
import type { About, EntityOf, HouseholdMap } from './schema.ts';
import { mapped, settledPerson, settledTie } from './settled.ts';
import { settledPlan } from './settled-plan.ts';
import { defaultDomains, defaultReaders } from './vocabulary.ts';

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
  const caches = Object.fromEntries(
    entityKinds.map((kind) => [kind, createEntityCache(document, kind, onStale)]),
  ) as unknown as Caches;
  const about = aboutOf(document);
  const plan = planOf(document);
  const question = questionOf(document);
  for (const root of [about, plan, question]) root.observeDeep(onStale);
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
      current ??= standing({
        about: readAbout(about),
        planFields: readPlanFields(plan),
        question: question.toString(),
        entities: readAll(caches),
        photos,
      });
      return current;
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      for (const kind of entityKinds) caches[kind].close();
      for (const root of [about, plan, question]) root.unobserveDeep(onStale);
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

type Caches = { readonly [Kind in EntityKind]: EntityCache<EntityOf<Kind>> };
type Entities = { readonly [Kind in EntityKind]: ReadonlyMap<string, EntityOf<Kind>> };

function readAll(caches: Caches): Entities {
  return Object.fromEntries(entityKinds.map((kind) => [kind, caches[kind].read()])) as unknown as Entities;
}

interface Written {
  readonly about: About;
  readonly planFields: PlanFields;
  readonly question: string;
  readonly entities: Entities;
  readonly photos: ReadonlyMap<string, Uint8Array>;
}

/** A document in which no domain or reader was ever written has those every map begins with. */
function standing({ about, planFields, question, entities, photos }: Written): HouseholdMap {
  const { homes, people: allPeople, ties: allTies, domains: written, readers, copies, ...planLists } = entities;
  const domains = written.size === 0 ? firstDomains : written;
  const people = mapped(allPeople, (person) => settledPerson(person, homes, allPeople, photos));
  const ties = mapped(allTies, (tie) => settledTie(tie, homes, allPeople, domains));
  return Object.freeze({
    about,
    homes,
    people,
    ties,
    domains,
    plan: Object.freeze(settledPlan(question, planFields, planLists, { people, ties })),
    readers: readers.size === 0 ? firstReaders : readers,
    copies,
    photos,
  });
}

const firstDomains: Entities['domains'] = new Map(defaultDomains.map((id) => [id, Object.freeze({ id, name: '' })]));

const firstReaders: Entities['readers'] = new Map(
  defaultReaders.map((id) => [id, Object.freeze({ id, name: '', withheld: 'initials' })]),
);
