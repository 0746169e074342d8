import { resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import type { Text } from '../../shared/text/text.ts';
import { writeNewFile } from '../vault/file-access.ts';
import { type Command, UsageError } from './command.ts';
import { readerCalled } from './reader-called.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

const forms: ReadonlyMap<string, (map: HouseholdMap, saved: Date, text: Text, language: Language) => string> = new Map([
  ['json', (map) => `${JSON.stringify(mapToJson(map), null, 2)}\n`],
  [
    'svg',
    (map, saved, text, language) => {
      const words = mapWordsFor(map, saved, text, language);
      return mapSvg(map, { words, palette: palettes.light, language }).svg;
    },
  ],
]);

/**
 * `export FILE --as json|svg [--reader NAME] --out PATH`, readable by anyone: the map as docs/map.schema.json describes it, or its
 * picture, with the date it was last saved; for a reader, as that reader may read it.
 */
export const exportMap: Command = {
  help: 'commandLine.helpExport',
  options: ['as', 'out', 'reader'],
  async run(run) {
    const format = run.options['as'] ?? '';
    const write = forms.get(format);
    if (write === undefined) throw new UsageError('commandLine.asJson');
    if (run.options['out'] === undefined) throw new UsageError('commandLine.noOut');
    const path = resolve(run.options['out']);
    const { file, content } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const map = readMap(documentOf(content));
    const { map: copy } = copyFor(map, readerCalled(run.options['reader'], map, run.text));
    const text = write(copy, file.savedAt, run.text, run.language);
    await writeNewFile({ path, bytes: new TextEncoder().encode(text) });
    run.terminal.write({ path, format });
    return true;
  },
};
