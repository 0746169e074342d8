import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';
import { type Added, addGraph } from '../../shared/map/edit-import.ts';
import { writeMapJson } from '../../shared/map/json.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { graphOf } from '../exchange/graph-of-tables.ts';
import { mapOfGraph } from '../exchange/map-of-graph.ts';
import { type ReadSource, readSource } from '../exchange/source-reading.ts';
import { guessMapping } from '../exchange/source-tables.ts';
import { readSourceFile } from '../source-file.ts';
import { isTaken } from '../vault/file-access.ts';
import { judgePassphrase } from '../vault/passphrase.ts';
import { type Command, type CommandRun, UsageError } from './command.ts';
import { mappingWith } from './source-columns.ts';
import { contentOf, documentOf, openStoredMap, saveStoredMap } from './stored-map.ts';

/**
 * `import SOURCE FILE`: the people and ties of a .graphml, .csv or .json, added to a map, or as a new one where no file
 * is yet. The result lists what could not be placed. What is refused leaves the map as it was.
 */
export const importMap: Command = {
  help: 'commandLine.helpImport',
  takesSource: true,
  options: ['ties', 'columns', 'title'],
  async run(run) {
    const { title } = run.options;
    if (title !== undefined && title.length > limits.title) throw new UsageError('commandLine.titleTooLong');
    const source = await readFiles(run);
    const added = (await isTaken(run.path)) ? await addToMap(run, source) : await makeMap(run, source);
    run.terminal.write({ path: run.path, ...added });
    if (added.unplaced.length > 0) run.terminal.say(run.text('commandLine.unplaced'));
    return true;
  },
};

async function readFiles({ source, options }: CommandRun): Promise<ReadSource> {
  const path = source ?? '';
  const paths = options['ties'] === undefined ? [path] : [path, options['ties']];
  const read = readSource(await Promise.all(paths.map(readSourceFile)));
  if (!('tables' in read)) return read;
  const guess = guessMapping(read.tables);
  const { columns } = options;
  const mapping = columns === undefined ? guess : mappingWith(guess, columns, read.tables);
  return { graph: graphOf(read.tables, mapping), map: null };
}

async function addToMap(run: CommandRun, { graph }: ReadSource): Promise<Added> {
  if (run.options['title'] !== undefined) throw new UsageError('commandLine.titleOfNew');
  const { file, content } = await openStoredMap(run);
  if (content.map === null) throw new AppError('newer-file');
  const document = documentOf(content);
  const added = addGraph(document, graph);
  await saveStoredMap(file, document);
  return added;
}

async function makeMap(run: CommandRun, { graph, map: whole }: ReadSource): Promise<Added> {
  const read = whole ?? mapOfGraph(graph, { language: run.language, created: new Date().toISOString() });
  const { title } = run.options;
  const document = new Y.Doc();
  writeMapJson(document, title === undefined ? read : { ...read, about: { ...read.about, title } });
  const passphrase = await run.readPassphrase({ isNew: true });
  (await run.vault.createMapFile(run.path, passphrase, contentOf(document), run.signal)).close();
  if (judgePassphrase(passphrase).isWeak) run.terminal.say(run.text('commandLine.weak'));
  run.terminal.say(run.text('commandLine.keepWords'));
  // A whole map leaves nothing out.
  const { people, ties, homes } = read;
  return {
    people: people.length,
    ties: ties.length,
    homes: homes.length,
    unplaced: whole === null ? graph.unplaced : [],
  };
}
