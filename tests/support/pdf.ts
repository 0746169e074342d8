import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The text of each page of a PDF, as `pdftotext` reads it. */
export async function textOfPdf(path: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-layout', path, '-']);
  // Every page ends with a form feed.
  return stdout.split('\f').slice(0, -1);
}
