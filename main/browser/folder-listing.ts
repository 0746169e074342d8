import { access, constants, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { FolderListing } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import { mapExtension } from '../maps/file-name.ts';
import { systemCodeOf, writingCodeOf } from '../vault/system-errors.ts';
import { findPlaces } from './places.ts';

/** Folders and files together; a person finds nothing in a longer list. */
const entryLimit = 2_000;

/**
 * What a person may choose from in a folder: its folders and the files with these endings, by name, without what is hidden. A link counts as
 * what it leads to. Refused with `folder-missing` or `file-unreadable`.
 */
export async function listFolder(
  folder: string,
  documentsFolder: string,
  endings: readonly string[] = [mapExtension],
): Promise<FolderListing> {
  const here = resolve(folder);
  const isAskedFor = (name: string) => endings.some((ending) => name.toLowerCase().endsWith(ending));
  const names = await namesIn(here, isAskedFor);
  const folders: FolderListing['folders'] = [];
  const files: FolderListing['files'] = [];
  for (const name of names) {
    if (folders.length + files.length === entryLimit) break;
    const path = join(here, name);
    const found = await stat(path).catch(() => null);
    if (found?.isDirectory()) folders.push({ name, path });
    else if (found?.isFile() && isAskedFor(name)) {
      files.push({ name, path, changedAt: found.mtime.toISOString() });
    }
  }
  return {
    folder: here,
    parent: dirname(here) === here ? null : dirname(here),
    canWrite: await canWrite(here),
    folders,
    files,
    places: [...(await findPlaces(documentsFolder))],
  };
}

/** Makes a folder in another. Refused with `bad-request` for a name that is none, and with why it could not be made. */
export async function makeFolder(folder: string, name: string): Promise<string> {
  if (!isPlainName(name)) throw new AppError('bad-request');
  const path = join(resolve(folder), name.trim());
  try {
    await mkdir(path);
  } catch (cause) {
    const code = systemCodeOf(cause) === 'EEXIST' ? 'file-exists' : writingCodeOf(cause);
    throw new AppError(code === 'save-failed' ? 'folder-not-writable' : code, { cause });
  }
  return path;
}

/** One part of a path, on every system: nothing that leads elsewhere, is hidden, or that Windows refuses. */
function isPlainName(name: string): boolean {
  return !/[/\\:*?"<>|\p{Cc}]/u.test(name) && !/^\s*\./.test(name) && !/[.\s]$/.test(name.trim()) && name.trim() !== '';
}

/** The names of what may be a folder or a file that is asked for. */
async function namesIn(folder: string, isAskedFor: (name: string) => boolean): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    const names = entries
      .filter((entry) => entry.isDirectory() || entry.isSymbolicLink() || isAskedFor(entry.name))
      .map(({ name }) => name);
    return names.filter((name) => !name.startsWith('.')).sort(new Intl.Collator('nl', { numeric: true }).compare);
  } catch (cause) {
    const isMissing = ['ENOENT', 'ENOTDIR'].includes(systemCodeOf(cause));
    throw new AppError(isMissing ? 'folder-missing' : 'file-unreadable', { cause });
  }
}

async function canWrite(folder: string): Promise<boolean> {
  try {
    await access(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
