import type { ErrorCode } from '../../shared/errors.ts';

const readingErrors: Readonly<Record<string, ErrorCode>> = { ENOENT: 'file-missing', ENOTDIR: 'file-missing' };

const writingErrors: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
};

/** What the system calls a thrown thing (`ENOENT`); empty when it is no error of the system. */
export function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Why a file could not be read. */
export function readingCodeOf(error: unknown): ErrorCode {
  return readingErrors[systemCodeOf(error)] ?? 'file-unreadable';
}

/** Why something could not be written or made; `save-failed` where the system gives no reason a person can act on. */
export function writingCodeOf(error: unknown): ErrorCode {
  return writingErrors[systemCodeOf(error)] ?? 'save-failed';
}
