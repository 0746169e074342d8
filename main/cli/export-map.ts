import { join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { tableStyles } from '../../shared/export-choice.ts';
import { readMap } from '../../shared/map/read.ts';
import { languages } from '../../shared/map/vocabulary.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { exportForms } from '../exchange/export-forms.ts';
import { titleFileName } from '../exchange/title-file-name.ts';
import { writeParts } from '../exported-files.ts';
import { type Command, UsageError } from './command.ts';
import { readerCalled } from './reader-called.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

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
    const write = exportForms.get(format);
    if (write === undefined) throw new UsageError('commandLine.asForm');
    if (out === undefined || out === '') throw new UsageError('commandLine.noOut');
    if (!isOneOf(languages, language)) throw new UsageError('commandLine.languages');
    if (!isOneOf(tableStyles, style)) throw new UsageError('commandLine.styles');
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
