import * as Y from 'yjs';
import { type EntityKind, entitiesOf } from './document.ts';
import { readEntity } from './read-entity.ts';
import type { EntityOf } from './schema.ts';

export interface EntityCache<T extends { readonly id: string }> {
  /** The live entities in the order people gave them, by id. The same map until one of them changes. */
  read(): ReadonlyMap<string, T>;
  close(): void;
}

/**
 * Keeps what was read of all entities of one kind: after a change only those it touched are read again.
 * `onStale` is called when something changed, within the transaction that did.
 */
export function createEntityCache<Kind extends EntityKind>(
  document: Y.Doc,
  kind: Kind,
  onStale: () => void,
): EntityCache<EntityOf<Kind>> {
  type T = EntityOf<Kind>;
  const entities = entitiesOf(document, kind);
  const known = new Map<string, { readonly order: string; readonly value: T } | null>();
  let live: ReadonlyMap<string, T> | null = null;

  const forgetTouched = (events: readonly Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [id] = event.path;
      const touched = typeof id === 'string' ? [id] : (event as Y.YMapEvent<unknown>).keysChanged;
      for (const key of touched) known.delete(key);
    }
    live = null;
    onStale();
  };
  entities.observeDeep(forgetTouched);

  const readOrdered = (id: string) => {
    const entity = entities.get(id);
    if (!(entity instanceof Y.Map) || entity.get('removed') === true) return null;
    const value = readEntity(kind, entity, id);
    const order = entity.get('order');
    return value === null ? null : { order: typeof order === 'string' ? order : '', value };
  };

  return {
    read() {
      if (live !== null) return live;
      for (const id of entities.keys()) {
        if (!known.has(id)) known.set(id, readOrdered(id));
      }
      const found = [...known.values()].filter((entry) => entry !== null);
      found.sort((a, b) => compare(a.order, b.order) || compare(a.value.id, b.value.id));
      live = new Map(found.map(({ value }) => [value.id, value]));
      return live;
    },
    close() {
      entities.unobserveDeep(forgetTouched);
    },
  };
}

/** Order keys compare by code unit (the `fractional-indexing` package's own rule), never by language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
