import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../shared/errors.ts';
import { faultsOf } from '../../shared/map/integrity.ts';
import { mapToJson, parseMapJson } from '../../shared/map/json.ts';
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
    const jsonFault = faultOfJson(content.map);
    if (jsonFault !== null) faults.push(`map.${jsonFault}`);
    if (!isDeepStrictEqual(mapToJson(readMap(document)), content.map)) faults.push('map-differs-from-yjs');
    run.terminal.write({ path: file.path, isSound: faults.length === 0, faults });
    if (faults.length > 0) run.terminal.say(run.text('commandLine.faults'));
    return faults.length === 0;
  },
};

/** The place of the first rule of docs/map.schema.json that the JSON form breaks; null when it keeps them all. */
function faultOfJson(map: object): string | null {
  try {
    parseMapJson(map);
    return null;
  } catch (error) {
    if (error instanceof AppError) return error.place;
    throw error;
  }
}
