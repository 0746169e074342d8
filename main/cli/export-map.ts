import { join, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { tableStyles } from '../../shared/export-choice.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Copy } from '../../shared/map/reader-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { languages } from '../../shared/map/vocabulary.ts';
import { copyFor } from '../../shared/readers/copy-for.ts';
import { coverLineOf } from '../../shared/readers/copy-parts.ts';
import { createText } from '../../shared/text/text.ts';
import { type Exported, exportForms } from '../exchange/export-forms.ts';
import { titleFileName } from '../exchange/title-file-name.ts';
import { writeParts } from '../exported-files.ts';
import { type Command, type CommandRun, UsageError } from './command.ts';
import { noteExport } from './copy-note.ts';
import { sayOfCopy } from './copy-words.ts';
import { finenessOf, paperOf, refuseOptionsOfOthers } from './print-options.ts';
import { writePaper, writePicture } from './printed-files.ts';
import { readerCalled } from './reader-called.ts';
import { documentOf, openStoredMap } from './stored-map.ts';

/** Writes the files of a form at a path, and answers with what there is to tell of them. */
type Write = (exported: Exported, path: string) => Promise<Readonly<Record<string, unknown>>>;

/**
 * `export FILE --as pdf|png|svg|json|graphml|csv [--reader NAME] --out PATH`, readable by anyone: the map and its plan on
 * paper, its picture with the date it was last saved, the map as docs/map.schema.json describes it, or its people and ties
 * for other programs; for a reader, as that reader may read it. A table is two files. An `--out` that ends as a folder does
 * gets a name from the title. All of the files are written, or none; then the map itself says that there is such a copy.
 */
export const exportMap: Command = {
  help: 'commandLine.helpExport',
  options: ['as', 'out', 'language', 'style', 'reader', 'paper', 'parts', 'scale'],
  async run(run) {
    const { as: format = '', out, language = run.language, style = 'dutch' } = run.options;
    const way = wayOf(run, format);
    if (out === undefined || out === '') throw new UsageError('commandLine.noOut');
    if (!isOneOf(languages, language)) throw new UsageError('commandLine.languages');
    if (!isOneOf(tableStyles, style)) throw new UsageError('commandLine.styles');
    const { file, content } = await openStoredMap(run);
    if (content.map === null) throw new AppError('newer-file');
    const document = documentOf(content);
    const whole = readMap(document);
    const reader = readerCalled(run.options['reader'], whole, run.text);
    const copy = copyFor(whole, reader);
    const coverLine = coverLineOf({ reader, leftOut: copy.leftOut }, way.parts, createText(language));
    const exported = { map: copy.map, saved: file.savedAt, language, style, coverLine };
    const written = await way.write(exported, pathFor(out, copy.map, format));
    run.terminal.write({ ...written, format });
    sayOfCopy(run, whole, copy, reader, way.parts);
    await noteExport(run, file, document, reader, way.parts);
    return true;
  },
};

/** How a form is written, and what the list of copies then says was made. */
function wayOf(run: CommandRun, format: string): { readonly write: Write; readonly parts: Copy['parts'] } {
  const textForm = exportForms.get(format);
  if (textForm === undefined && format !== 'pdf' && format !== 'png') throw new UsageError('commandLine.asForm');
  refuseOptionsOfOthers(run.options, format);
  if (textForm !== undefined) {
    const write: Write = async (exported, path) => {
      const paths = await writeParts(path, textForm(exported));
      return paths.length === 1 ? { path } : { paths };
    };
    return { write, parts: [format as Copy['parts'][number]] };
  }
  if (format === 'png') {
    const fineness = finenessOf(run.options);
    return { write: (exported, path) => writePicture(run, exported, fineness, path), parts: ['png'] };
  }
  const paper = paperOf(run.options);
  return { write: (exported, path) => writePaper(run, exported, paper, path), parts: [...paper.parts, 'pdf'] };
}

function pathFor(out: string, map: HouseholdMap, format: string): string {
  if (!/[/\\]$/.test(out)) return resolve(out);
  return join(resolve(out), `${titleFileName(map.about.title, 'kaart')}.${format}`);
}

function isOneOf<Value extends string>(values: readonly Value[], value: string): value is Value {
  return values.some((known) => known === value);
}
