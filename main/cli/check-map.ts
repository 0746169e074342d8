import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import { faultsOf } from '../../shared/map/integrity.ts';
import { type MapJson, mapToJson, parseMapJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Command } from './command.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/**
 * `check FILE`: every rule of the format. Opening has held the container, the slots, their hashes and the manifest to
 * theirs; here the JSON form and the document are held to theirs, and to each other.
 */
export const checkMap: Command = {
  help: 'commandLine.helpCheck',
  options: [],
  async run(run) {
    const { file, content, warnings } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const document = documentOf(content);
    const faults: string[] = [...warnings, ...faultsOf(document).map((place) => `yjs.${place}`)];
    const stored = readStored(content.map);
    if ('fault' in stored) faults.push(`map.${stored.fault}`);
    // A file from before a field was known says by its default what it does not say.
    const said = 'json' in stored ? stored.json : content.map;
    if (!isDeepStrictEqual(mapToJson(readMap(document)), said)) faults.push('map-differs-from-yjs');
    run.terminal.write({ path: file.path, isSound: faults.length === 0, faults });
    if (faults.length > 0) run.terminal.say(run.text('commandLine.faults'));
    return faults.length === 0;
  },
};

/** The JSON form, or the place of the first rule of docs/map.schema.json that it breaks. */
function readStored(map: object): { readonly json: MapJson } | { readonly fault: string | null } {
  try {
    return { json: parseMapJson(map) };
  } catch (error) {
    if (error instanceof AppError) return { fault: error.place };
    throw error;
  }
}
