import { rm } from 'node:fs/promises';
import { join, parse, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { type Language, languages } from '../../shared/map/vocabulary.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { createText } from '../../shared/text/text.ts';
import { type CsvStyle, csvStyles, mapCsv } from '../exchange/csv.ts';
import { mapGraphml } from '../exchange/graphml.ts';
import { titleFileName } from '../exchange/title-file-name.ts';
import { writeNewFile } from '../vault/file-access.ts';
import { type Command, UsageError } from './command.ts';
import { readerCalled } from './reader-called.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/** One of the files an export makes: what comes after its name, and what is in it. */
interface Part {
  readonly after: string;
  readonly text: string;
}

interface Export {
  readonly map: HouseholdMap;
  readonly saved: Date;
  readonly language: Language;
  readonly style: CsvStyle;
}

const forms: ReadonlyMap<string, (exported: Export) => readonly Part[]> = new Map([
  ['json', ({ map }) => [{ after: '', text: `${JSON.stringify(mapToJson(map), null, 2)}\n` }]],
  [
    'svg',
    ({ map, saved, language }) => {
      const words = mapWordsFor(map, saved, createText(language), language);
      return [{ after: '', text: mapSvg(map, { words, palette: palettes.light, language }).svg }];
    },
  ],
  ['graphml', ({ map }) => [{ after: '', text: mapGraphml(map) }]],
  [
    'csv',
    ({ map, style, language }) => {
      const text = createText(language);
      const { people, ties } = mapCsv(map, style, language);
      return [
        { after: `-${text('exchange.peopleFile')}`, text: people },
        { after: `-${text('exchange.tiesFile')}`, text: ties },
      ];
    },
  ],
]);

/**
 * `export FILE --as json|svg|graphml|csv [--reader NAME] --out PATH`, readable by anyone: the map as docs/map.schema.json
 * describes it, its picture with the date it was last saved, or its people and ties for other programs; for a reader, as
 * that reader may read it. A table is two files. An `--out` that ends as a folder does gets a name from the title. All of
 * the files are written, or none.
 */
export const exportMap: Command = {
  help: 'commandLine.helpExport',
  options: ['as', 'out', 'language', 'style', 'reader'],
  async run(run) {
    const { as: format = '', out, language = run.language, style = 'dutch' } = run.options;
    const write = forms.get(format);
    if (write === undefined) throw new UsageError('commandLine.asForm');
    if (out === undefined || out === '') throw new UsageError('commandLine.noOut');
    if (!isOneOf(languages, language)) throw new UsageError('commandLine.languages');
    if (!isOneOf(Object.keys(csvStyles) as CsvStyle[], style)) throw new UsageError('commandLine.styles');
    const { file, content } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const whole = readMap(documentOf(content));
    const { map } = copyFor(whole, readerCalled(run.options['reader'], whole, run.text));
    const path = /[/\\]$/.test(out)
      ? join(resolve(out), `${titleFileName(map.about.title, 'kaart')}.${format}`)
      : resolve(out);
    const parts = write({ map, saved: file.savedAt, language, style });
    const paths = await writeParts(path, parts);
    run.terminal.write(paths.length === 1 ? { path, format } : { paths, format });
    return true;
  },
};

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return values.some((known) => known === value);
}

/** Writes all of them beside each other; where one can't be, those before it go again. */
async function writeParts(path: string, parts: readonly Part[]): Promise<readonly string[]> {
  const { dir, name, ext } = parse(path);
  const written: string[] = [];
  try {
    for (const { after, text } of parts) {
      const partPath = after === '' ? path : join(dir, `${name}${after}${ext}`);
      await writeNewFile({ path: partPath, bytes: new TextEncoder().encode(text) });
      written.push(partPath);
    }
    return written;
  } catch (error) {
    for (const each of written) await rm(each, { force: true });
    throw error;
  }
}
