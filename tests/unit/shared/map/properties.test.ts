import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { entitiesOf, rootsOf } from '../../../../shared/map/document.ts';
import { createMap } from '../../../../shared/map/edit.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { mapToJson, parseMapJson, writeMapJson } from '../../../../shared/map/json.ts';
import { createMapReader, readMap } from '../../../../shared/map/read.ts';
import { origins } from '../../../../shared/origins.ts';
import { arbitraryEdit } from './arbitrary-edits.ts';

const about = { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' } as const;
const edits = fc.array(arbitraryEdit, { maxLength: 40 });

function newMap(): Y.Doc {
  const document = new Y.Doc();
  createMap(document, about);
  return document;
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

/** Each replica takes what the other has and it has not. */
function exchange(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)), origins.window);
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one, Y.encodeStateVector(other)), origins.window);
}

const sentences = ['worries', 'goingWell', 'goals', 'actions', 'agreements', 'participants'] as const;

/** The people, ties and sentences of the plan somebody at this replica sees; steps go with their goal. */
function shownIn(document: Y.Doc): Set<string> {
  const { people, ties, plan } = readMap(document);
  return new Set([...people.keys(), ...ties.keys(), ...sentences.flatMap((kind) => [...plan[kind].keys()])]);
}

it('any sequence of edits leaves an intact map', () => {
  fc.assert(
    fc.property(edits, (acts) => {
      const document = newMap();
      for (const act of acts) act(document);
      expect(faultsOf(document)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

it('two replicas with any interleaving end equal, intact, and lose nobody', () => {
  const turn = fc.record({ isFirst: fc.boolean(), act: arbitraryEdit, isExchanged: fc.boolean() });
  fc.assert(
    fc.property(edits, fc.array(turn, { maxLength: 40 }), (before, turns) => {
      const one = newMap();
      for (const act of before) act(one);
      const other = copyOf(one);
      const seen = new Set<string>();
      const removed = new Set<string>();
      for (const { isFirst, act, isExchanged } of turns) {
        const document = isFirst ? one : other;
        const before = shownIn(document);
        act(document);
        const after = shownIn(document);
        for (const id of before.difference(after)) removed.add(id);
        for (const id of after) seen.add(id);
        if (isExchanged) exchange(one, other);
      }
      exchange(one, other);
      expect(mapToJson(readMap(one))).toEqual(mapToJson(readMap(other)));
      expect(faultsOf(one)).toEqual([]);
      const map = readMap(one);
      const hasEnds = (id: string) => {
        const tie = entitiesOf(one, 'ties').get(id);
        return ['from', 'to'].every((end) => !removed.has(String(tie?.get(end))));
      };
      for (const id of seen.difference(removed)) {
        const isSaid = sentences.some((kind) => map.plan[kind].has(id));
        expect(isSaid || map.people.has(id) || map.ties.has(id) || !hasEnds(id), id).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

it('undoing every edit gives back the map as it was, and redoing them the map as it became', () => {
  fc.assert(
    fc.property(edits, edits, (before, acts) => {
      const document = newMap();
      for (const act of before) act(document);
      const undo = new Y.UndoManager(rootsOf(document), { trackedOrigins: new Set([origins.user]), captureTimeout: 0 });
      const start = mapToJson(readMap(document));
      for (const act of acts) {
        act(document);
        undo.stopCapturing();
      }
      const end = mapToJson(readMap(document));
      while (undo.canUndo()) undo.undo();
      expect(mapToJson(readMap(document))).toEqual(start);
      while (undo.canRedo()) undo.redo();
      expect(mapToJson(readMap(document))).toEqual(end);
    }),
    { numRuns: 200 },
  );
});

it('a reader that keeps up reads the same as one that starts afresh', () => {
  fc.assert(
    fc.property(edits, (acts) => {
      const document = newMap();
      const reader = createMapReader(document);
      for (const act of acts) {
        act(document);
        expect(mapToJson(reader.read())).toEqual(mapToJson(readMap(document)));
      }
      reader.close();
    }),
    { numRuns: 100 },
  );
});

it('the JSON form of any map makes the same map again', () => {
  fc.assert(
    fc.property(edits, (acts) => {
      const document = newMap();
      for (const act of acts) act(document);
      const json = mapToJson(readMap(document));
      const again = new Y.Doc();
      writeMapJson(again, parseMapJson(JSON.parse(JSON.stringify(json))));
      expect(mapToJson(readMap(again))).toEqual(json);
      expect(faultsOf(again)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
