import { mkdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { AppError } from '../shared/errors.ts';
import type { Settings } from './settings.ts';
import { writingCodeOf } from './vault/system-errors.ts';

/** The folder that stands ready for a new map. */
export interface MapFolder {
  /** The folder of the last new map while it is there, otherwise our own folder among the documents. */
  choose(): Promise<string>;
  /** The folder itself, or the nearest around it that is there: where a dialog can begin. */
  nearest(folder: string): Promise<string>;
  /**
   * Makes our own folder when it is asked for and not there yet; any other folder must exist. Refused with why it can't
   * be made: `disk-full`, `folder-missing` or `folder-not-writable`.
   */
  prepare(folder: string): Promise<void>;
  remember(folder: string): void;
}

export function createMapFolder(settings: Settings, documentsFolder: string): MapFolder {
  const ownFolder = join(documentsFolder, 'Krachtenkaart');
  return {
    async choose() {
      const { lastFolder } = settings.read();
      return lastFolder !== null && (await isFolder(lastFolder)) ? lastFolder : ownFolder;
    },
    async nearest(folder) {
      let found = folder;
      while (found !== dirname(found) && !(await isFolder(found))) found = dirname(found);
      return found;
    },
    async prepare(folder) {
      if (folder === ownFolder) await makeFolder(folder);
    },
    remember(folder) {
      if (settings.read().isRecentKept) settings.change({ lastFolder: folder });
    },
  };
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const code = writingCodeOf(cause);
    // For any other reason the writing that follows fails too, and says why.
    if (code !== 'save-failed') throw new AppError(code, { cause });
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}
