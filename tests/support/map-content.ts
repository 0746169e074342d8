import * as Y from 'yjs';
import type { MapContent } from '../../main/vault/content.ts';
import { addPerson, createMap } from '../../shared/map/edit.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';

/** A map with the people who are named, each tied to the home. */
export function documentWith(...names: readonly string[]): Y.Doc {
  const document = new Y.Doc();
  const home = createMap(document, { title: 'Gezin Bos', language: 'nl', created: '2026-11-24T09:00:00.000Z' });
  for (const name of names) {
    addPerson(document, { name, role: '', position: null, stands: { around: home, label: 'network' } });
  }
  return document;
}

/** What a file keeps of a document. */
export function contentOf(document: Y.Doc): MapContent {
  return { map: mapToJson(readMap(document)), update: Y.encodeStateAsUpdate(document) };
}

/** The names of everyone in a stored map, in their order, after what the documents before it hold. */
export function namesIn({ update }: Pick<MapContent, 'update'>, into = new Y.Doc()): readonly string[] {
  Y.applyUpdate(into, update);
  return [...readMap(into).people.values()].map(({ name }) => name);
}
