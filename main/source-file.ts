import { AppError, errorCodeOf } from '../shared/errors.ts';
import type { SourceFile } from './exchange/source-reading.ts';
import { readWholeFile } from './vault/file-access.ts';

/** Reads a file of another program. Throws `unknown-form` for what is no file, and why it can't be read. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  try {
    return { name: path, bytes: await readWholeFile(path) };
  } catch (error) {
    throw errorCodeOf(error) === 'not-a-map' ? new AppError('unknown-form', { cause: error }) : error;
  }
}
