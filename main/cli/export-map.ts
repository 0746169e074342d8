import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import { writeNewFile } from '../vault/file-access.ts';
import { type Command, UsageError } from './command.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/** `export FILE --as json --out PATH`: the map as docs/map.schema.json describes it, readable by anyone. */
export const exportMap: Command = {
  help: 'commandLine.helpExport',
  options: ['as', 'out'],
  async run(run) {
    if (run.options['as'] !== 'json') throw new UsageError('commandLine.asJson');
    if (run.options['out'] === undefined) throw new UsageError('commandLine.noOut');
    const path = resolve(run.options['out']);
    const { content } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const text = `${JSON.stringify(mapToJson(readMap(documentOf(content))), null, 2)}\n`;
    await writeNewFile({ path, bytes: new TextEncoder().encode(text) });
    run.terminal.write({ path, format: 'json' });
    return true;
  },
};
