import { nanoid } from 'nanoid';
import type { FileWarning } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import { familySlot } from '../../shared/holders.ts';
import { createPassphraseLock, type PassphraseLock } from '../crypto/passphrase-lock.ts';
import { unpackContainer } from './container.ts';
import type { MapContent, StoredContent } from './content.ts';
import { isTaken, readWholeFile } from './file-access.ts';
import { removeLeftovers } from './leftovers.ts';
import { holdMapFile, type MapFile, writeNewSealed } from './map-file.ts';
import { type Unsealed, unsealFile } from './seal.ts';
import { lockSlot, unlockOne } from './slots.ts';

export interface OpenedMapFile {
  readonly file: MapFile;
  readonly content: StoredContent;
  readonly warnings: readonly FileWarning[];
}

/** Makes and opens encrypted map files. Aborting ends a call with `cancelled` while a passphrase is being worked on. */
export interface Vault {
  /** Makes a new file, never over another: `file-exists`. Otherwise refused as `MapFile.save` is. */
  createMapFile(path: string, passphrase: string, content: MapContent, signal: AbortSignal): Promise<MapFile>;

  /**
   * Opens a file with the passphrase of any of its holders. Refused with `file-missing`, `file-unreadable`,
   * `file-too-large`, `not-a-map`, `damaged-file`, `newer-file`, `wrong-passphrase` or `passphrase-empty`.
   */
  openMapFile(path: string, passphrase: string, signal: AbortSignal): Promise<OpenedMapFile>;

  /** Cancels what is under way. Files that were opened stay open. */
  close(): void;
}

/** Labels are read by the holders only. */
const family = { slot: familySlot, label: 'family' };

/** `logN` is the scrypt work factor of the slots that are written: 18 unless said, 15 at least. */
export function createVault({ logN }: { readonly logN?: number } = {}): Vault {
  const lock = createPassphraseLock(logN);
  return {
    async createMapFile(path, passphrase, content, signal) {
      // Looked at before the seconds that the passphrase takes, and once more when the file is put in its place.
      if (await isTaken(path)) throw new AppError('file-exists');
      const { identity, slot } = await lockSlot(lock, passphrase, family, signal);
      const empty = { identity, slots: [slot], mapId: nanoid(), generation: 0, saved: new Date(), hash: null };
      const seal = await writeNewSealed(path, empty, content);
      return holdMapFile({ path, seal, lock, isReadOnly: false });
    },
    async openMapFile(path, passphrase, signal) {
      const file = await readWholeFile(path);
      const { seal, content, warnings } = await openWith(lock, file, passphrase, signal);
      await removeLeftovers(path);
      return { file: holdMapFile({ path, seal, lock, isReadOnly: content.map === null }), content, warnings };
    },
    close() {
      lock.close();
    },
  };
}

/** Tries the passphrase on one slot after another. */
async function openWith(
  lock: PassphraseLock,
  file: Uint8Array,
  passphrase: string,
  signal: AbortSignal,
): Promise<Unsealed> {
  const { slots, damagedSlots } = unpackContainer(file);
  const sound = new Map([...slots].filter(([slot]) => !damagedSlots.has(slot)));
  const unsealed = await unsealFile(file, await unlockOne(lock, passphrase, sound, signal));
  if (unsealed === null) throw new AppError('damaged-file');
  return unsealed;
}
