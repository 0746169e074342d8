import { randomBytes } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { AppError } from '../../shared/errors.ts';
import { lockPathFor, temporaryPathFor } from './leftovers.ts';
import { systemCodeOf } from './system-errors.ts';

/** In milliseconds. */
export interface LockTimes {
  /** A lock that stays the same for so long was left by a program that broke off. Nobody keeps one half as long. */
  readonly stale: number;
  /** Who has waited so long for a lock gives up. */
  readonly longestWait: number;
}

const usualTimes: LockTimes = { stale: 10_000, longestWait: 60_000 };

/**
 * Runs `act` while no other program that asks in this way does the same for this path, on this machine or, on a shared
 * disk, on another. The lock is a file beside it with nothing in it but a random number. `confirm` is to be called just
 * before what may not happen twice: when the lock was held too long to be sure of it, the act is begun again. Throws
 * `save-failed` when the lock is not to be had, and errors of the system.
 */
export async function whileLocked<Result>(
  path: string,
  act: (confirm: () => Promise<void>) => Promise<Result>,
  times: LockTimes = usualTimes,
): Promise<Result> {
  const lock = lockPathFor(path);
  const aside = temporaryPathFor(path);
  const giveUpAt = performance.now() + times.longestWait;
  for (;;) {
    const token = randomBytes(16).toString('hex');
    await acquire(lock, token, { stale: times.stale, giveUpAt, aside });
    const heldSince = performance.now();
    try {
      return await act(async () => {
        const isOld = performance.now() - heldSince > times.stale / 2;
        if (isOld || (await tokenIn(lock)) !== token) throw new LockLost();
      });
    } catch (error) {
      if (!(error instanceof LockLost)) throw error;
    } finally {
      if ((await tokenIn(lock)) === token) await rm(lock, { force: true }).catch(() => undefined);
    }
  }
}

class LockLost extends Error {}

async function acquire(
  lock: string,
  token: string,
  { stale, giveUpAt, aside }: { readonly stale: number; readonly giveUpAt: number; readonly aside: string },
): Promise<void> {
  let seen: string | null = null;
  let seenSince = 0;
  while (!(await create(lock, token))) {
    const now = performance.now();
    if (now > giveUpAt) throw new AppError('save-failed');
    // Its age is counted by our own clock from when it was first seen: a disk elsewhere has another one.
    const standing = await signOf(lock);
    if (standing === null || standing !== seen) {
      seen = standing;
      seenSince = now;
    } else if (now - seenSince > stale) {
      await clearAway(lock, aside);
    }
    await pause(5 + Math.random() * 20);
  }
}

/** False when another's lock stands there. */
async function create(lock: string, token: string): Promise<boolean> {
  try {
    await using file = await open(lock, 'wx', 0o644);
    await file.writeFile(token);
    return true;
  } catch (error) {
    const code = systemCodeOf(error);
    // On Windows also while a file of that name is being removed.
    if (code === 'EEXIST' || (process.platform === 'win32' && ['EACCES', 'EPERM'].includes(code))) return false;
    throw error;
  }
}

/** Tells one lock from the next; null when there is none. */
async function signOf(lock: string): Promise<string | null> {
  try {
    const { ino, mtimeMs } = await stat(lock);
    return `${ino} ${mtimeMs} ${await tokenIn(lock)}`;
  } catch {
    return null;
  }
}

async function tokenIn(lock: string): Promise<string | null> {
  return readFile(lock, 'utf8').catch(() => null);
}

/** By a rename, which of several programs that want the same only one can do. */
async function clearAway(lock: string, aside: string): Promise<void> {
  try {
    await rename(lock, aside);
    await rm(aside, { force: true });
  } catch {
    // Another program was first.
  }
}
