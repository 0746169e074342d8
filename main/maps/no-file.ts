import { nanoid } from 'nanoid';
import { AppError } from '../../shared/errors.ts';
import type { MapFile } from '../vault/map-file.ts';

/**
 * Stands where a map has its file, and is none: what is drawn in the example is kept nowhere, and gone when it is closed.
 * There are no words to ask or change, and nothing to copy (`bad-request`).
 */
export function createNoFile(): MapFile {
  const name = `example-${nanoid()}`;
  const refuse = async (): Promise<never> => {
    throw new AppError('bad-request');
  };
  return {
    path: name,
    mapId: name,
    generation: 1,
    savedAt: new Date(),
    save: async () => ({ changedOnDisk: null }),
    copyTo: refuse,
    changePassphrase: refuse,
    holders: async () => [],
    changeHolders: refuse,
    checkPassphrase: refuse,
    close: () => undefined,
  };
}
