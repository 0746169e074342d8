import { join } from 'node:path';
import { AppError, errorCodeOf } from '../../shared/errors.ts';
import type { MapContent } from '../vault/content.ts';
import type { MapFile } from '../vault/map-file.ts';
import type { Vault } from '../vault/vault.ts';
import { newFileName } from './file-name.ts';
import { realPathOf } from './real-path.ts';

interface NewFile {
  readonly folder: string;
  readonly now: Date;
  readonly passphrase: string;
  readonly content: MapContent;
}

/** How many maps of one day get a name of their own in one folder. */
const newNameTries = 1_000;

/** Makes a file in a folder that is there, under the first name of this day that is free. */
export async function makeNewFile(vault: Vault, file: NewFile, signal: AbortSignal): Promise<MapFile> {
  const { folder, now, passphrase, content } = file;
  const realFolder = await realPathOf(folder);
  for (let count = 1; count <= newNameTries; count++) {
    try {
      return await vault.createMapFile(join(realFolder, newFileName(now, count)), passphrase, content, signal);
    } catch (error) {
      if (errorCodeOf(error) !== 'file-exists') throw error;
    }
  }
  throw new AppError('file-exists');
}
