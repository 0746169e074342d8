import { link, lstat, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError, errorCodeOf } from '../../shared/errors.ts';
import { maxFileBytes } from './container.ts';
import { whileLocked } from './file-lock.ts';
import { temporaryPathFor } from './leftovers.ts';
import { readingCodeOf, systemCodeOf, writingCodeOf } from './system-errors.ts';

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
    throw new AppError(readingCodeOf(cause), { cause });
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
    const code = readingCodeOf(cause);
    if (code === 'file-missing') return false;
    throw new AppError(code, { cause });
  }
}

export interface FileWriting {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Looks at the bytes as they stand on disk, before they come in their place. Throws to refuse them. */
  verify?(written: Uint8Array): Promise<void>;
}

/**
 * Writes a file that is not there yet, whole or not at all: into a temporary file beside it that only its owner can
 * read, to the disk, read back, verified, put in its place, and the folder to the disk too. Never over anything:
 * `file-exists`. Throws `disk-full`, `folder-missing`, `folder-not-writable` or `save-failed` too.
 */
export async function writeNewFile(writing: FileWriting): Promise<void> {
  await writeBeside(writing.path, writing, (temporary) => placeNew(temporary, writing.path));
}

/**
 * Writes a file in the same way in the place of the one that stands there; of a link, of the file it leads to. Under
 * the lock of that file, and just before, `isExpected` is given what stands there (null: nothing). Answers whether it
 * was written: false when something else stood there than was expected. Throws as `writeNewFile` does, and
 * `file-unreadable`; what stood there then stands there still.
 */
export async function replaceFile(
  writing: FileWriting,
  isExpected: (standing: Uint8Array | null) => boolean,
): Promise<boolean> {
  const target = await realpath(writing.path).catch(() => writing.path);
  return writeBeside(target, writing, (temporary) =>
    whileLocked(target, async (confirm) => {
      const standing = await readStanding(target);
      if (standing === 'something-else' || !isExpected(standing)) return false;
      await confirm();
      if (standing !== null) await retryWhileBusy(() => rename(temporary, target));
      else await placeNew(temporary, target);
      return true;
    }),
  );
}

async function writeBeside<Result>(
  target: string,
  { bytes, verify }: FileWriting,
  place: (temporary: string) => Promise<Result>,
): Promise<Result> {
  const temporary = temporaryPathFor(target);
  try {
    {
      await using file = await open(temporary, 'wx', 0o600);
      await file.writeFile(bytes);
      await file.sync();
    }
    const written = await readFile(temporary);
    if (!written.equals(bytes)) throw new AppError('save-failed');
    await verify?.(written);
    const placed = await place(temporary);
    await syncFolder(dirname(target));
    return placed;
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(writingCodeOf(cause), { cause });
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

/** What stands at a path; null when nothing does. */
async function readStanding(path: string): Promise<Uint8Array | 'something-else' | null> {
  try {
    return await readWholeFile(path);
  } catch (error) {
    const code = errorCodeOf(error);
    if (code === 'file-missing') return (await isTaken(path)) ? 'something-else' : null;
    if (code === 'file-unreadable') throw error;
    return 'something-else';
  }
}

/**
 * Puts a file where nothing stands, in one act, so that nothing can come there in between. Where a disk knows no second
 * name for a file (most sticks), the name is taken first, by an empty file. Throws `file-exists`.
 */
export async function placeNew(temporary: string, target: string, giveName: typeof link = link): Promise<void> {
  try {
    await giveName(temporary, target);
  } catch (error) {
    if (systemCodeOf(error) === 'EEXIST') throw new AppError('file-exists', { cause: error });
    await takeName(target);
    try {
      await retryWhileBusy(() => rename(temporary, target));
    } catch (cause) {
      await rm(target, { force: true }).catch(() => undefined);
      throw cause;
    }
  }
}

async function takeName(target: string): Promise<void> {
  try {
    await (await open(target, 'wx', 0o600)).close();
  } catch (cause) {
    throw systemCodeOf(cause) === 'EEXIST' ? new AppError('file-exists', { cause }) : cause;
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
