import * as Y from 'yjs';
import english from '../resources/example-en.json' with { type: 'json' };
import dutch from '../resources/example-nl.json' with { type: 'json' };
import { parseMapJson, writeMapJson } from '../shared/map/json.ts';
import type { Language } from '../shared/map/vocabulary.ts';

const examples = { nl: dutch, en: english } as const satisfies Record<Language, unknown>;

/** The invented household that shows what a map can be, as one Yjs update: a fresh copy each time. */
export function exampleUpdate(language: Language): Uint8Array {
  const document = new Y.Doc();
  writeMapJson(document, parseMapJson(examples[language]));
  return Y.encodeStateAsUpdate(document);
}
