import { extname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { MapJson } from '../../shared/map/json.ts';
import { readCsv } from './csv-reading.ts';
import { isEasynwk, readEasynwk } from './easynwk-reading.ts';
import { readGraphml } from './graphml-reading.ts';
import { graphOfMap, isMapJson, readJson, readMapJson } from './json-reading.ts';
import type { SourceTables } from './source-tables.ts';

/**
 * A file from elsewhere, read as far as its form says: tables, of which somebody may still say what stands in which
 * column, or people and ties at once; `map` where it is a whole map of this program.
 */
export type Source = { readonly tables: SourceTables } | ReadSource;

/** What is ready to be added. */
export interface ReadSource {
  readonly graph: ImportedGraph;
  readonly map: MapJson | null;
}

/**
 * Reads a file by the end of its name: .graphml, .csv (and .tsv, .txt) with a second table beside it or not, .json. Throws
 * `unknown-form`, and what the reading of each form throws.
 */
export function readSource(name: string, bytes: Uint8Array, beside: Uint8Array | null = null): Source {
  switch (extname(name).toLowerCase()) {
    case '.graphml':
      return { tables: readGraphml(bytes) };
    case '.csv':
    case '.tsv':
    case '.txt':
      return { tables: readCsv(beside === null ? [bytes] : [bytes, beside]) };
    case '.json': {
      const json = readJson(bytes);
      if (isEasynwk(json)) return { graph: readEasynwk(json), map: null };
      if (!isMapJson(json)) throw json.faultAt([]);
      const map = readMapJson(json);
      return { graph: graphOfMap(map), map };
    }
    default:
      throw new AppError('unknown-form');
  }
}
