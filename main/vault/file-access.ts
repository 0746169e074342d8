import { randomBytes } from 'node:crypto';
import { lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { maxFileBytes } from './container.ts';

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

/**
 * Reads a whole file. Throws `file-missing`, `file-too-large` (over 64 MiB), `not-a-map` for a folder or a device, and
 * `file-unreadable` for everything else that keeps it from being read.
 */
export async function readWholeFile(path: string): Promise<Uint8Array> {
  try {
    // Asked before opening: to open a pipe is to wait for whoever writes to it.
    if (!(await stat(path)).isFile()) throw new AppError('not-a-map');
    await using file = await open(path, 'r');
    if ((await file.stat()).size > maxFileBytes) throw new AppError('file-too-large');
    return await file.readFile();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(readingErrors[systemCodeOf(cause)] ?? 'file-unreadable', { cause });
  }
}

/**
 * Whether anything at all stands at a path: a link that leads nowhere is something too. Throws `file-unreadable` when
 * that can't be seen, which is not the same as nothing.
 */
export async function isTaken(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch (cause) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause))) return false;
    throw new AppError('file-unreadable', { cause });
  }
}

export interface FileWriting {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** False: nothing may stand at the path. True: what stands there is replaced; of a link, the file it leads to. */
  readonly isReplacing: boolean;
  /** Looks at the bytes as they stand on disk, before they take the place of what was there. Throws to refuse them. */
  verify?(written: Uint8Array): Promise<void>;
}

/**
 * Writes a whole file at once or not at all: into a temporary file beside it that only its owner can read, to the disk,
 * read back, verified, renamed, and the folder to the disk too. Throws `file-exists`, `disk-full`, `folder-missing`,
 * `folder-not-writable` or `save-failed`; what stood there then stands there still.
 */
export async function writeWholeFile({ path, bytes, isReplacing, verify }: FileWriting): Promise<void> {
  const target = isReplacing ? await realpath(path).catch(() => path) : path;
  const folder = dirname(target);
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    {
      await using file = await open(temporary, 'wx', 0o600);
      await file.writeFile(bytes);
      await file.sync();
    }
    const written = await readFile(temporary);
    if (!written.equals(bytes)) throw new AppError('save-failed');
    await verify?.(written);
    if (!isReplacing && (await isTaken(target))) throw new AppError('file-exists');
    await retryWhileBusy(() => rename(temporary, target));
    await syncFolder(folder);
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (cause instanceof AppError) throw cause;
    throw new AppError(writingErrors[systemCodeOf(cause)] ?? 'save-failed', { cause });
  }
}

/**
 * Tries again for two seconds while the file is in somebody else's hands: on Windows a virus scanner or an indexer may
 * hold it a moment, and renaming over it is refused.
 */
export async function retryWhileBusy(act: () => Promise<void>, platform: string = process.platform): Promise<void> {
  const codes = platform === 'win32' ? ['EACCES', 'EBUSY', 'EPERM'] : ['EBUSY'];
  for (const milliseconds of [20, 50, 100, 200, 400, 600, 600]) {
    try {
      return await act();
    } catch (error) {
      if (!codes.includes(systemCodeOf(error))) throw error;
      await pause(milliseconds);
    }
  }
  return act();
}

/**
 * Makes a rename last through a power cut, where the file system can do this for a folder. Never throws: the new file
 * already stands in its place, and to say that it does not would be untrue.
 */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    await using handle = await open(folder, 'r');
    await handle.sync();
  } catch {
    // Windows, some sticks and network disks have no such thing.
  }
}

function systemCodeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
