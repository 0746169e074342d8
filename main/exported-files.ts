import { rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { AppError } from '../shared/errors.ts';
import type { DataForm, TableStyle } from '../shared/export-choice.ts';
import type { HouseholdMap } from '../shared/map/schema.ts';
import type { Language } from '../shared/map/vocabulary.ts';
import { copyFor } from '../shared/readers/copy-for.ts';
import { coverLineOf } from '../shared/readers/copy-parts.ts';
import { createText } from '../shared/text/text.ts';
import { type ExportPart, exportForms } from './exchange/export-forms.ts';
import { replaceFile, writeNewFile } from './vault/file-access.ts';

export interface WantedExport {
  readonly path: string;
  readonly form: DataForm;
  /** The id of whom it is for; null: the family itself. */
  readonly reader: string | null;
  readonly style: TableStyle;
  readonly language: Language;
  /** Whether it may come in the place of a file that stands at `path`. */
  readonly isReplacing: boolean;
}

/**
 * Writes a map as its reader may read it. Answers where the files are. Refused with `reader-gone` for a reader who is
 * not on the map, `bad-request` when the name is not of that form, and as `writeParts` is.
 */
export async function exportMap(whole: HouseholdMap, wanted: WantedExport): Promise<readonly string[]> {
  const { path, form, style, language, isReplacing } = wanted;
  const write = exportForms.get(form);
  if (write === undefined || !path.toLowerCase().endsWith(`.${form}`)) throw new AppError('bad-request');
  const reader = wanted.reader === null ? null : whole.readers.get(wanted.reader);
  // Somebody else may have taken the reader off the map: it is not known then what to keep from them.
  if (reader === undefined) throw new AppError('reader-gone');
  const { map, leftOut } = copyFor(whole, reader);
  const coverLine = coverLineOf({ reader, leftOut }, [form], createText(language));
  return writeParts(path, write({ map, saved: new Date(), language, style, coverLine }), isReplacing);
}

/**
 * Writes the files of an export beside each other, each under the name in `path` with what comes after it: all of them,
 * or none. Answers where they are. Only the file at `path` itself may come in the place of another, where
 * `isReplacing`. Throws as `writeNewFile` does.
 */
export async function writeParts(
  path: string,
  parts: readonly ExportPart[],
  isReplacing = false,
): Promise<readonly string[]> {
  const { dir, name, ext } = parse(path);
  const written: string[] = [];
  try {
    for (const { after, text } of parts) {
      const partPath = after === '' ? path : join(dir, `${name}${after}${ext}`);
      await writeExported(partPath, new TextEncoder().encode(text), isReplacing && partPath === path);
      written.push(partPath);
    }
    return written;
  } catch (error) {
    for (const each of written) await rm(each, { force: true });
    throw error;
  }
}

/** Writes a file that leaves the program. Over another only where `isReplacing`; throws as `writeNewFile` does. */
export async function writeExported(path: string, bytes: Uint8Array, isReplacing: boolean): Promise<void> {
  if (!isReplacing) return writeNewFile({ path, bytes });
  if (!(await replaceFile({ path, bytes }, () => true))) throw new AppError('file-exists');
}
