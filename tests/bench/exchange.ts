import type { MultiGraph } from 'graphology';
import * as Y from 'yjs';
import { graphOf } from '../../main/exchange/graph-of-tables.ts';
import { mapGraphml } from '../../main/exchange/graphml.ts';
import { readGraphml } from '../../main/exchange/graphml-reading.ts';
import { guessMapping } from '../../main/exchange/source-tables.ts';
import { createMap } from '../../shared/map/edit.ts';
import { addGraph } from '../../shared/map/edit-import.ts';
import { writeMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { sampleMap } from '../support/sample-map.ts';
import { readBare, writeBare } from './reference/bare-graphml.ts';
import type { Bench } from './row.ts';

/**
 * Writing 2,000 people and 4,000 ties as GraphML: ours against xml-writer with the same graph, as graphology-graphml read
 * it.
 */
export const graphml2000: Bench = {
  name: 'graphml-2000',
  unit: 'ms',
  target: () => 1.0,
  async prepare() {
    const map = sample();
    const graph = readBare(mapGraphml(map));
    return {
      ours: async () => timeOf(() => mapGraphml(map)),
      reference: async () => timeOf(() => writeBare(graph)),
      close: async () => undefined,
    };
  },
};

/**
 * Taking the same file in. Ours is all of it, from bytes to the people and ties on a map; the reference is the same
 * library reading it into its graph.
 */
export const import2000: Bench = {
  name: 'import-2000',
  unit: 'ms',
  target: () => 1.5,
  async prepare() {
    const text = mapGraphml(sample());
    const bytes = new TextEncoder().encode(text);
    return {
      ours: async () => {
        const document = new Y.Doc();
        createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
        return timeOf(() => {
          const tables = readGraphml(bytes);
          const { people, ties } = addGraph(document, graphOf(tables, guessMapping(tables)));
          if (people !== 2_000 || ties !== 4_000) throw new Error('Not all of it came on the map.');
        });
      },
      reference: async () =>
        timeOf(() => {
          const graph: MultiGraph = readBare(new TextDecoder().decode(bytes));
          if (graph.order !== 2_001 || graph.size !== 4_000) throw new Error('Not all of it was read.');
        }),
      close: async () => undefined,
    };
  },
};

function sample(): HouseholdMap {
  const document = new Y.Doc();
  writeMapJson(document, sampleMap({ people: 2_000, ties: 4_000 }));
  return readMap(document);
}

function timeOf(act: () => void): number {
  const began = performance.now();
  act();
  return performance.now() - began;
}
