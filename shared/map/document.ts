import type * as Y from 'yjs';

export type Entity = Y.Map<unknown>;

/** What the plan is made of, each a list in an order of its own. */
export const planKinds = ['worries', 'goingWell', 'goals', 'steps', 'actions', 'agreements', 'participants'] as const;
export type PlanKind = (typeof planKinds)[number];

export const entityKinds = ['homes', 'people', 'ties', 'domains', ...planKinds, 'readers', 'copies'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** Where everything stands in a map's document: the one place that names its root types. */
export function aboutOf(document: Y.Doc): Entity {
  return document.getMap('about');
}

/** What the plan says once: who keeps the overview, and when the next talk is. */
export function planOf(document: Y.Doc): Entity {
  return document.getMap('plan');
}

/** The main question, in the family's own words. */
export function questionOf(document: Y.Doc): Y.Text {
  return document.getText('question');
}

/** All that people change, and can change back. */
export function rootsOf(document: Y.Doc): (Y.Map<Entity> | Entity | Y.Text)[] {
  const entities = entityKinds.map((kind) => entitiesOf(document, kind));
  return [aboutOf(document), planOf(document), questionOf(document), ...entities];
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
  worries: ['text'],
  goingWell: ['text'],
  goals: ['text'],
  steps: ['text'],
  actions: ['text', 'ready'],
  agreements: ['text'],
  participants: [],
  readers: [],
  copies: [],
};

/** The document's schema version; 0 when it has none, which no map has. */
export function versionOf(document: Y.Doc): number {
  const version = aboutOf(document).get('version');
  return typeof version === 'number' && Number.isSafeInteger(version) && version > 0 ? version : 0;
}
