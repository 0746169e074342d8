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
  // the JSON form of a map
  'bad-map-json',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** The one error class. `place` says where in a JSON form the fault stands (`people.3.name`), never what stands there. */
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
