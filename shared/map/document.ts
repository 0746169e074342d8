import type * as Y from 'yjs';

export type Entity = Y.Map<unknown>;
export type EntityKind = 'homes' | 'people' | 'ties' | 'domains';

export const entityKinds: readonly EntityKind[] = ['homes', 'people', 'ties', 'domains'];

/** Where everything stands in a map's document: the one place that names its root types. */
export function aboutOf(document: Y.Doc): Entity {
  return document.getMap('about');
}

/** The entities of one kind, by id. An entity whose `removed` is true is kept, and hidden when read. */
export function entitiesOf(document: Y.Doc, kind: EntityKind): Y.Map<Entity> {
  return document.getMap<Entity>(kind);
}

/** Photos, each once, by the hash of its bytes. */
export function photosOf(document: Y.Doc): Y.Map<Uint8Array> {
  return document.getMap<Uint8Array>('photos');
}

/** The fields in which two people may type at the same time: each is a Y.Text, made with its entity. */
export const typedFields: Readonly<Record<EntityKind, readonly string[]>> = {
  homes: [],
  people: ['note'],
  ties: ['note'],
  domains: [],
};

/** The document's schema version; 0 when it has none, which no map has. */
export function versionOf(document: Y.Doc): number {
  const version = aboutOf(document).get('version');
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}
