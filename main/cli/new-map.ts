import { readFile, stat } from 'node:fs/promises';
import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';
import { createMap } from '../../shared/map/edit.ts';
import { type MapJson, parseMapJson, writeMapJson } from '../../shared/map/json.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { judgePassphrase } from '../vault/passphrase.ts';
import { readingCodeOf } from '../vault/system-errors.ts';
import { type Command, UsageError } from './command.ts';
import { contentOf } from './stored-map.ts';

const maxJsonBytes = 16 * 1024 * 1024;

/** `new FILE --title T [--from MAP.json]`: a new file, with an empty map or the one given. */
export const newMap: Command = {
  help: 'commandLine.helpNew',
  options: ['title', 'from'],
  async run(run) {
    const { title, from } = run.options;
    if (title === undefined && from === undefined) throw new UsageError('commandLine.titleOrFrom');
    if (title !== undefined && title.length > limits.title) throw new UsageError('commandLine.titleTooLong');
    const document = new Y.Doc();
    if (from === undefined) {
      createMap(document, { title: title ?? '', language: run.language, created: new Date().toISOString() });
    } else {
      const json = await readMapJson(from);
      writeMapJson(document, title === undefined ? json : { ...json, about: { ...json.about, title } });
    }

    const passphrase = await run.readPassphrase({ isNew: true });
    const file = await run.vault.createMapFile(run.path, passphrase, contentOf(document), run.signal);
    run.terminal.write({ path: file.path, mapId: file.mapId, generation: file.generation, saved: file.savedAt });
    if (judgePassphrase(passphrase).isWeak) run.terminal.say(run.text('commandLine.weak'));
    run.terminal.say(run.text('commandLine.keepWords'));
    return true;
  },
};

/** Throws `bad-map-json` with the place of the fault; without a place when the file is no JSON at all. */
async function readMapJson(path: string): Promise<MapJson> {
  const bytes = await readJsonFile(path);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new AppError('bad-map-json', { cause });
  }
  return parseMapJson(value);
}

async function readJsonFile(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > maxJsonBytes) throw new AppError('file-too-large');
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(readingCodeOf(cause), { cause });
  }
}
