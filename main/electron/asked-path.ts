import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mapExtension } from '../maps/file-name.ts';

/**
 * The map file a program was started with, by what stands behind its name on the command line, as seen from `folder`:
 * a path, or the `file:` address that some systems give. Null when there is none.
 */
export function askedPathIn(words: readonly string[], folder: string): string | null {
  const asked = words.slice(1).find((word) => !word.startsWith('-') && word.toLowerCase().endsWith(mapExtension));
  if (asked === undefined) return null;
  if (!asked.startsWith('file:')) return resolve(folder, asked);
  try {
    return fileURLToPath(asked);
  } catch {
    // An address that is no path on this system.
    return null;
  }
}
