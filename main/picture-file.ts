import { AppError } from '../shared/errors.ts';
import type { PictureForm } from '../shared/export-choice.ts';
import { writeExported } from './exported-files.ts';

const mostBytes = 32 * 1024 * 1024;

/** What a file of each form begins with (PDF: ISO 32000-1, 7.5.2; PNG: RFC 2083, 3.1). */
const beginnings: Readonly<Record<PictureForm | 'pdf', Uint8Array>> = {
  pdf: new TextEncoder().encode('%PDF-'),
  svg: new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg '),
  png: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
};

export interface PictureFile {
  readonly path: string;
  readonly form: PictureForm | 'pdf';
  readonly bytes: Uint8Array;
  /** Whether it may come in the place of a file that stands there. */
  readonly isReplacing: boolean;
}

/**
 * Writes a picture, or the PDF of a map. Over another file only where `isReplacing`. Refused with `bad-request` when the
 * bytes or the name are not of that form, `file-too-large` over 32 MiB, and as `writeNewFile` is.
 */
export async function savePicture({ path, form, bytes, isReplacing }: PictureFile): Promise<void> {
  const isOfForm = beginnings[form].every((byte, index) => bytes[index] === byte);
  if (!isOfForm || !path.toLowerCase().endsWith(`.${form}`)) throw new AppError('bad-request');
  if (bytes.length > mostBytes) throw new AppError('file-too-large');
  await writeExported(path, bytes, isReplacing);
}
