import { extname } from 'node:path';
import { nanoid } from 'nanoid';
import type { CallInput } from '../shared/bridge.ts';
import { AppError } from '../shared/errors.ts';
import type { MappedSource, ShownSource, SourceMapping } from '../shared/import-shapes.ts';
import type { ImportedGraph } from '../shared/map/imported-graph.ts';
import type { MapJson } from '../shared/map/json.ts';
import { runWorkerTask } from './crypto/worker-task.ts';
import { graphOf } from './exchange/graph-of-tables.ts';
import { mapOfGraph } from './exchange/map-of-graph.ts';
import type { Source, SourceFile } from './exchange/source-reading.ts';
import { guessMapping, type Mapping, type PeopleField, type TieField } from './exchange/source-tables.ts';
import type { SourceAnswer, SourceTask } from './exchange/source-worker.ts';
import { shownTable } from './shown-table.ts';
import { readSourceFile } from './source-file.ts';

/** What one window reads from another program, until it is added or forgotten. */
export interface Sources {
  /** Reads files in a worker of its own; only then does what it reads come in the place of the last. `body`: what was given. */
  read(input: CallInput<'import.read'>, body: Uint8Array, signal: AbortSignal): Promise<ShownSource>;
  /** Who and what is in a source. Throws `bad-request` for one that is gone, and what `graphOf` throws. */
  graph(mapped: MappedSource): ImportedGraph;
  /** The same as a map of its own: whole, where the source is one. Throws the same. */
  map(mapped: MappedSource, about: Parameters<typeof mapOfGraph>[1]): MapJson;
  forget(handle: string): void;
}

/** A file of 64 MiB takes a slow machine a while. A million cells take 200 MB, and a JSON text as much again. */
const limits = { seconds: 110, bytes: 1024 * 1024 * 1024 };
const workerEntry = new URL(`./exchange/source-worker${extname(import.meta.url)}`, import.meta.url);

export function createSources(): Sources {
  let held: { readonly handle: string; readonly source: Source } | null = null;

  const find = (handle: string): Source => {
    if (held?.handle !== handle) throw new AppError('bad-request');
    return held.source;
  };
  const graph = ({ source: handle, mapping }: MappedSource): ImportedGraph => {
    const source = find(handle);
    return 'tables' in source ? graphOf(source.tables, mappingOf(mapping)) : source.graph;
  };

  return {
    async read({ files, isSwapped }, body, signal) {
      const task: SourceTask = { files: await bytesOf(files, body), isSwapped };
      // The worker is our own code: what it answers is what its type says.
      const answer = (await runWorkerTask(workerEntry, task, limits, signal)) as SourceAnswer;
      if ('code' in answer) throw new AppError(answer.code, answer.place === null ? {} : { place: answer.place });
      if (signal.aborted) throw new AppError('cancelled');
      const handle = nanoid();
      held = { handle, source: answer.source };
      return shownOf(handle, answer.source, task.files);
    },
    graph,
    map(mapped, about) {
      const source = find(mapped.source);
      return ('map' in source ? source.map : null) ?? mapOfGraph(graph(mapped), about);
    },
    forget(handle) {
      if (held?.handle === handle) held = null;
    },
  };
}

/** The files themselves: from disk, or piece by piece from what was given. Throws `bad-request` where that is not as it says. */
async function bytesOf(files: CallInput<'import.read'>['files'], body: Uint8Array): Promise<SourceFile[]> {
  let used = 0;
  const taken: (SourceFile | string)[] = files.map((file) => {
    if ('path' in file) return file.path;
    used += file.size;
    return { name: file.name, bytes: body.slice(used - file.size, used) };
  });
  if (used !== body.length) throw new AppError('bad-request');
  return Promise.all(taken.map((file) => (typeof file === 'string' ? readSourceFile(file) : file)));
}

function shownOf(source: string, read: Source, files: readonly SourceFile[]): ShownSource {
  if (!('tables' in read)) {
    const none = { columns: [], rows: [], count: 0 };
    const form = read.map === null ? 'network' : 'map';
    return { source, title: read.graph.title, form, people: none, ties: none, mapping: null };
  }
  const { title, people, ties } = read.tables;
  const guess = guessMapping(read.tables);
  const isGraph = files.some(({ name }) => ['.graphml', '.xml'].includes(extname(name).toLowerCase()));
  return {
    source,
    title,
    form: isGraph ? 'graph' : 'tables',
    people: shownTable(people),
    ties: shownTable(ties),
    mapping: { people: Object.fromEntries(guess.people), ties: Object.fromEntries(guess.ties) },
  };
}

function mappingOf(mapping: SourceMapping | null): Mapping {
  const { people = {}, ties = {} } = mapping ?? {};
  return {
    people: new Map(Object.entries(people) as [PeopleField, number][]),
    ties: new Map(Object.entries(ties) as [TieField, number][]),
  };
}
