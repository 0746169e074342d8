import * as Y from 'yjs';
import { createMap } from '../../shared/map/edit.ts';
import { type MapJson, mapToJson, writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import type { MapContent } from '../vault/content.ts';

/** What a new map begins with, when it is not empty. */
export type FirstMap = (about: { readonly language: Language; readonly created: string }) => MapJson;

/** The content of a new map with this title: an empty one, or what `begin` gives. */
export function firstContent(
  about: { readonly title: string; readonly language: Language; readonly created: string },
  begin: FirstMap | null,
): MapContent {
  const document = new Y.Doc();
  if (begin === null) createMap(document, about);
  else {
    const map = begin({ language: about.language, created: about.created });
    writeMapJson(document, { ...map, about: { ...map.about, title: about.title } });
  }
  const content = { map: mapToJson(readMap(document)), update: Y.encodeStateAsUpdate(document) };
  document.destroy();
  return content;
}
