import { rm } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { ExportPart } from './exchange/export-forms.ts';
import { writeNewFile } from './vault/file-access.ts';

/**
 * Writes the files of an export beside each other, each under the name in `path` with what comes after it: all of them,
 * or none. Answers where they are. Throws as `writeNewFile` does; never over another file.
 */
export async function writeParts(path: string, parts: readonly ExportPart[]): Promise<readonly string[]> {
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
