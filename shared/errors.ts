/**
 * Everything that can be refused, as a code. The sentence a person reads is made from the code where it is shown
 * (shared/text), so nothing of a map, a path or a passphrase travels in an error.
 */
export const errorCodes = [
  // the bridge
  'bad-request',
  'cancelled',
  'connection-lost',
  'internal-error',
  'timed-out',
  // a map that is open
  'map-not-open',
  'map-read-only',
  'reader-gone',
  // reading a file
  'damaged-file',
  'file-missing',
  'file-too-large',
  'file-unreadable',
  'newer-file',
  'not-a-map',
  'wrong-passphrase',
  // writing a file
  'disk-full',
  'file-exists',
  'file-replaced',
  'folder-missing',
  'folder-not-writable',
  'passphrase-empty',
  'pdf-failed',
  'save-failed',
  // the keys of a map
  'family-key',
  'no-such-key',
  'own-key',
  'too-many-keys',
  // printing by an installed browser
  'browser-failed',
  'browser-slow',
  'no-browser',
  'nothing-to-print',
  'page-not-built',
  // the JSON form of a map
  'bad-map-json',
  // a file from another program; the place is a line and a column
  'bad-csv',
  'bad-json',
  'bad-xml',
  'csv-nul',
  'csv-too-large',
  'import-too-large',
  'not-two-tables',
  'nothing-to-import',
  'unknown-form',
  'xml-entities',
  'xml-too-deep',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/**
 * The one error class. `place` says where the fault stands, never what stands there: in a JSON form a path
 * (`people.3.name`), in a file of another program a line and a column (`12:5`), both from 1.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly place: string | null;

  constructor(code: ErrorCode, options: { readonly place?: string; readonly cause?: unknown } = {}) {
    super(code, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.place = options.place ?? null;
  }
}

/** The code of any thrown thing: its own where it is an `AppError`, otherwise `internal-error`. */
export function errorCodeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'internal-error';
}

/** What a sentence about an error may name: the place of the fault, and the line and column where it is one. */
export function placeOf(error: unknown): { readonly place: string; readonly line: string; readonly column: string } {
  const place = error instanceof AppError ? (error.place ?? '') : '';
  const [line = '', column = ''] = /^\d+:\d+/.exec(place)?.[0].split(':') ?? [];
  return { place, line, column };
}
