import { AppError, type ErrorCode } from '../../shared/errors.ts';

/** The most a file from another program may hold, in bytes. */
const maxSourceBytes = 64 * 1024 * 1024;

/** The fault at a place in a text, counted from 1 in lines and in characters. */
export function faultAt(code: ErrorCode, text: string, index: number, cause?: unknown): AppError {
  let line = 1;
  let start = 0;
  for (let next = text.indexOf('\n'); next >= 0 && next < index; next = text.indexOf('\n', next + 1)) {
    line += 1;
    start = next + 1;
  }
  return new AppError(code, { place: `${line}:${index - start + 1}`, cause });
}

/** Throws `file-too-large` over 64 MiB. */
export function refuseLarge(bytes: Uint8Array): void {
  if (bytes.length > maxSourceBytes) throw new AppError('file-too-large');
}

/** Text in UTF-8, with or without a mark at its beginning. Throws `code` at the first byte that is none. */
export function decodeUtf8(bytes: Uint8Array, code: ErrorCode): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    const text = new TextDecoder('utf-8').decode(bytes);
    throw faultAt(code, text, Math.max(0, text.indexOf('\ufffd')), cause);
  }
}

/**
 * Text as spreadsheets write it: UTF-16 and UTF-8 by their marks, else UTF-8 where it is that, else Windows-1252, of
 * which Latin-1 is the part that is printed.
 */
export function decodeTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
