import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import { readSyncMessage } from 'y-protocols/sync';
import * as Y from 'yjs';
import { createMapDocument } from '../../../../main/maps/map-document.ts';
import { updateMessage } from '../../../../main/maps/sync.ts';
import { renameMap } from '../../../../shared/map/edit.ts';
import { mapToJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { origins } from '../../../../shared/origins.ts';
import { contentOf, documentWith } from '../../../support/map-content.ts';

const stored = () => contentOf(documentWith('Oma', 'Henk'));
const stateOf = (document: Y.Doc) => Y.encodeStateVector(document);

function take(document: Y.Doc, message: Uint8Array): Y.Doc {
  readSyncMessage(decoding.createDecoder(message), encoding.createEncoder(), document, origins.window);
  return document;
}

describe("main's copy of a map", () => {
  it('gives the first window the stored bytes as they are', () => {
    const { update } = stored();
    const copy = createMapDocument(update, () => undefined);
    expect(copy.answer(stateOf(new Y.Doc()))).toEqual(updateMessage(update));
  });

  it('gives a window what it lacks, also once the map was changed', () => {
    const { update } = stored();
    const copy = createMapDocument(update, () => undefined);
    const first = take(new Y.Doc(), copy.answer(stateOf(new Y.Doc())));
    const before = stateOf(first);
    renameMap(first, 'Bij Oma');
    copy.apply(Y.encodeStateAsUpdate(first, before), origins.window);

    const next = take(new Y.Doc(), copy.answer(stateOf(new Y.Doc())));
    expect(mapToJson(readMap(next))).toEqual(mapToJson(readMap(first)));
    const short = copy.answer(stateOf(first));
    expect(short.length).toBeLessThan(copy.answer(stateOf(new Y.Doc())).length / 10);
  });

  it('holds what was stored, and what was changed since', () => {
    const { update, map } = stored();
    const heard: unknown[] = [];
    const copy = createMapDocument(update, (_update, origin) => heard.push(origin));
    expect(copy.content().map).toEqual(map);
    expect(heard).toEqual([]);

    const window = new Y.Doc();
    Y.applyUpdate(window, update);
    renameMap(window, 'Bij Oma');
    copy.apply(Y.encodeStateAsUpdate(window), origins.window);
    expect(copy.content().map.about.title).toBe('Bij Oma');
    expect(heard).toEqual([origins.window]);
  });

  it('is told to be damaged where there is no document in what was stored', () => {
    const copy = createMapDocument(new Uint8Array([9, 9, 9, 9]), () => undefined);
    expect(() => copy.content()).toThrow('damaged-file');
  });
});
