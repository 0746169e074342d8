import { extname } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { MapJson } from '../../shared/map/json.ts';
import { tableEndings } from '../../shared/source-endings.ts';
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

/** A file as it was given; of its name the end says what form it has. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads a file by the end of its name: .graphml or .xml, .json, or one or two tables: .csv, .tsv or .txt. Throws
 * `unknown-form`, `not-two-tables` for two of which one is no table, and what the reading of each form throws.
 */
export function readSource(files: readonly SourceFile[], isSwapped = false): Source {
  const [first, ...others] = files;
  if (first === undefined) throw new AppError('nothing-to-import');
  const endings = files.map(({ name }) => extname(name).toLowerCase());
  if (endings.every((ending) => tableEndings.includes(ending))) {
    const bytes = files.map((file) => file.bytes);
    return { tables: readCsv(bytes, isSwapped) };
  }
  if (others.length > 0) throw new AppError('not-two-tables');
  const { bytes } = first;
  switch (endings[0]) {
    case '.graphml':
    case '.xml':
      return { tables: readGraphml(bytes) };
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
