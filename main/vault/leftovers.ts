import { randomBytes } from 'node:crypto';
import { readdir, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** A writing takes seconds, and minutes on a very slow stick. In milliseconds. */
const oldAge = 60 * 60_000;

/** A name of its own beside a file, for what is to take its place. */
export function temporaryPathFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** The file that says that somebody is putting another file in the place of this one. */
export function lockPathFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

/**
 * Removes what a program that broke off left beside a file: only files that bear the names above, and only when they are
 * old. Never throws: what can't be removed now is removed another time.
 */
export async function removeLeftovers(path: string): Promise<void> {
  const folder = dirname(path);
  const prefix = `.${basename(path)}.`;
  const isOurs = (name: string) =>
    name.startsWith(prefix) && /^(lock|[0-9a-f]{12}\.tmp)$/.test(name.slice(prefix.length));
  try {
    for (const name of (await readdir(folder)).filter(isOurs)) {
      const leftover = join(folder, name);
      const { mtimeMs } = await stat(leftover);
      if (Date.now() - mtimeMs > oldAge) await rm(leftover);
    }
  } catch {
    // Somebody else may have removed it first, or may not want it removed.
  }
}
