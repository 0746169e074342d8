import { join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { tableStyles } from '../../shared/export-choice.ts';
import { mapToJson } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { languages } from '../../shared/map/vocabulary.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { leftOutOf } from '../../shared/readers/copy-parts.ts';
import { copyLine } from '../../shared/readers/reader-words.ts';
import { createText } from '../../shared/text/text.ts';
import { exportForms } from '../exchange/export-forms.ts';
import { titleFileName } from '../exchange/title-file-name.ts';
import { writeParts } from '../exported-files.ts';
import { writeNewFile } from '../vault/file-access.ts';
import { type Command, UsageError } from './command.ts';
import { paperOf } from './paper-options.ts';
import { readerCalled } from './reader-called.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/**
 * `export FILE --as pdf|svg|json|graphml|csv [--reader NAME] --out PATH`, readable by anyone: the map and its plan on paper,
 * its picture with the date it was last saved, the map as docs/map.schema.json describes it, or its people and ties for
 * other programs; for a reader, as that reader may read it. A table is two files. An `--out` that ends as a folder does
 * gets a name from the title. All of the files are written, or none.
 */
export const exportMap: Command = {
  help: 'commandLine.helpExport',
  options: ['as', 'out', 'language', 'style', 'reader', 'paper', 'parts'],
  async run(run) {
    const { as: format = '', out, language = run.language, style = 'dutch' } = run.options;
    const write = exportForms.get(format);
    if (write === undefined && format !== 'pdf') throw new UsageError('commandLine.asForm');
    if (out === undefined || out === '') throw new UsageError('commandLine.noOut');
    if (!isOneOf(languages, language)) throw new UsageError('commandLine.languages');
    if (!isOneOf(tableStyles, style)) throw new UsageError('commandLine.styles');
    const paper = paperOf(run);
    const { file, content } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const whole = readMap(documentOf(content));
    const reader = readerCalled(run.options['reader'], whole, run.text);
    const copy = copyFor(whole, reader);
    const path = pathFor(out, copy.map, format);
    if (write === undefined) {
      const leftOut = leftOutOf(copy.leftOut, paper.parts);
      const order = {
        map: mapToJson(copy.map),
        coverLine: copyLine({ reader, leftOut }, createText(language)) || null,
        paper,
        language,
        date: new Date().toISOString(),
        version: file.savedAt.toISOString(),
      };
      await writeNewFile({ path, bytes: await run.printer.pdf(order, run.signal) });
      run.terminal.write({ path, format });
      return true;
    }
    const parts = write({ map: copy.map, saved: file.savedAt, language, style });
    const paths = await writeParts(path, parts);
    run.terminal.write(paths.length === 1 ? { path, format } : { paths, format });
    return true;
  },
};

function pathFor(out: string, map: HouseholdMap, format: string): string {
  if (!/[/\\]$/.test(out)) return resolve(out);
  return join(resolve(out), `${titleFileName(map.about.title, 'kaart')}.${format}`);
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return values.some((known) => known === value);
}
