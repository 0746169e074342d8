import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A folder that is there and in which this user may not write: for root one of the system's own, since every other
 * folder lets root write.
 */
export function unwritableFolder(temporaryFolder: string): string {
  if (process.getuid?.() === 0) return '/sys';
  const folder = join(temporaryFolder, 'unwritable');
  mkdirSync(folder, { mode: 0o500 });
  return folder;
}
