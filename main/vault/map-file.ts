import { AppError, errorCodeOf } from '../../shared/errors.ts';
import type { Holder } from '../../shared/holders.ts';
import type { PassphraseLock } from '../crypto/passphrase-lock.ts';
import type { MapContent, StoredContent } from './content.ts';
import { type FileWriting, isTaken, readWholeFile, replaceFile, writeNewFile } from './file-access.ts';
import { changeKeys, holdersOf, type KeyChange } from './holders.ts';
import { type Seal, sealFile, sha256, type Unsealed, unsealFile } from './seal.ts';
import { ownSlotOf, unlockOne } from './slots.ts';

/**
 * `changedOnDisk` null: written and verified. Otherwise somebody else wrote this map since it was last read or written
 * here, and nothing was written now: apply that content's `update`, then do the same again with the merged content.
 */
export interface SaveResult {
  readonly changedOnDisk: StoredContent | null;
}

/**
 * An encrypted file that was opened with its passphrase: its keys are in memory until `close`. Calls may not overlap,
 * except `close`. Every refusal to write leaves the file on disk as it was.
 */
export interface MapFile {
  readonly path: string;
  /** The same in every copy of one map. */
  readonly mapId: string;
  /** How many times this map was written. */
  readonly generation: number;
  /** When the file on disk was last written. */
  readonly savedAt: Date;

  /**
   * Writes the content, needing no passphrase. A file that vanished is written again while its folder is there. Refused
   * with `file-replaced` when something these keys don't open now stands in its place, `file-unreadable` when that can't
   * be seen, and with a reason of writing: `disk-full`, `folder-missing`, `folder-not-writable`, `file-too-large`,
   * `save-failed`.
   */
  save(content: MapContent): Promise<SaveResult>;

  /** Writes the content to another file with the same passphrase. Never over a file: `file-exists`. */
  copyTo(path: string, content: MapContent): Promise<MapFile>;

  /**
   * Like `save`, under another passphrase: `current` opens this file no more. `wrong-passphrase` when `current` is not
   * the one it was opened with. Copies keep the passphrase they have.
   */
  changePassphrase(current: string, next: string, content: MapContent, signal: AbortSignal): Promise<SaveResult>;

  /** Everybody who holds a key, by their slot. */
  holders(): Promise<readonly Holder[]>;

  /** Like `save`, with other keys; refused as `HolderChange` (shared/holders.ts) says as well. Copies keep the keys they have. */
  changeHolders(change: KeyChange, content: MapContent, signal: AbortSignal): Promise<SaveResult>;

  /**
   * Whether these are words of a holder, asked of the keys in memory: for when the file itself can't be read. Throws
   * `wrong-passphrase` or `passphrase-empty` as opening the file would.
   */
  checkPassphrase(passphrase: string, signal: AbortSignal): Promise<void>;

  /** Forgets the keys; every later call is refused with `map-not-open`. */
  close(): void;
}

export interface MapFileState {
  readonly path: string;
  readonly seal: Seal;
  readonly lock: PassphraseLock;
  /** True for a map from a newer program. */
  readonly isReadOnly: boolean;
}

/** The open file at a path whose seal was just read or written. */
export function holdMapFile({ path, seal: first, lock, isReadOnly }: MapFileState): MapFile {
  let seal: Seal | null = first;

  const sealToWrite = (): Seal => {
    if (seal === null) throw new AppError('map-not-open');
    if (isReadOnly) throw new AppError('map-read-only');
    return seal;
  };

  /** Writes unless another's version of this map stands there: that is then what the next save follows on. */
  const replace = async (current: Seal, next: Seal, content: MapContent): Promise<SaveResult> => {
    const isExpected = (standing: Uint8Array | null) => standing === null || sha256(standing) === current.hash;
    for (;;) {
      const changed = await readIfChanged(path, current);
      const written = changed?.seal ?? (await writeSealed(path, next, content, isExpected));
      // Null when another program was just before us: what it wrote is read now.
      if (written === null) continue;
      if (seal !== null) seal = written;
      return { changedOnDisk: changed?.content ?? null };
    }
  };

  const rekey = async (held: Seal, change: KeyChange, content: MapContent, signal: AbortSignal) => {
    const next = await changeKeys(lock, held, change, signal);
    // The last moment to stop: once the file is written, it opens with the new keys alone.
    if (signal.aborted) throw new AppError('cancelled');
    return replace(held, next, content);
  };

  return {
    path,
    mapId: first.mapId,
    get generation() {
      return (seal ?? first).generation;
    },
    get savedAt() {
      return (seal ?? first).saved;
    },
    async save(content) {
      const current = sealToWrite();
      return replace(current, current, content);
    },
    async copyTo(copyPath, content) {
      const copy = await writeNewSealed(copyPath, sealToWrite(), content);
      return holdMapFile({ path: copyPath, seal: copy, lock, isReadOnly });
    },
    async changePassphrase(current, next, content, signal) {
      const held = sealToWrite();
      const own = await ownSlotOf(held);
      if ((await lock.unlock(current, own.file, signal)) !== held.identity) throw new AppError('damaged-file');
      return rekey(held, { kind: 'renew', slot: own.slot, passphrase: next }, content, signal);
    },
    async holders() {
      if (seal === null) throw new AppError('map-not-open');
      return holdersOf(seal);
    },
    async changeHolders(change, content, signal) {
      const held = sealToWrite();
      const own = await ownSlotOf(held);
      if (change.kind === 'renew' && change.slot === own.slot) throw new AppError('own-key');
      return rekey(held, change, content, signal);
    },
    async checkPassphrase(passphrase, signal) {
      if (seal === null) throw new AppError('map-not-open');
      const slotFiles = new Map(seal.slots.map(({ slot, file }) => [slot, file]));
      await unlockOne(lock, passphrase, slotFiles, signal);
    },
    close() {
      seal = null;
    },
  };
}

/** Writes a map to a file that is not there yet and answers with its seal. Never over a file: `file-exists`. */
export async function writeNewSealed(path: string, seal: Seal, content: MapContent): Promise<Seal> {
  const sealed = await sealFile(seal, content);
  await writeNewFile({ path, bytes: sealed.file, verify: createVerify(seal, content) });
  return sealed.seal;
}

/** Writes the next file of a map and answers with its seal; null when what stands there is not as expected. */
async function writeSealed(
  path: string,
  seal: Seal,
  content: MapContent,
  isExpected: (standing: Uint8Array | null) => boolean,
): Promise<Seal | null> {
  const sealed = await sealFile(seal, content);
  const writing = { path, bytes: sealed.file, verify: createVerify(seal, content) };
  return (await replaceFile(writing, isExpected)) ? sealed.seal : null;
}

/** Reads a written file back as its holder would. */
function createVerify({ identity }: Seal, { update }: MapContent): NonNullable<FileWriting['verify']> {
  return async (written) => {
    const unsealed = await unsealFile(written, identity);
    const isSame = unsealed !== null && Buffer.from(unsealed.content.update).equals(update);
    if (!isSame) throw new AppError('save-failed');
  };
}

/** What now stands at a path when it is not what the seal was read from or written to; null also when nothing does. */
async function readIfChanged(path: string, seal: Seal): Promise<Unsealed | null> {
  if (!(await isTaken(path))) return null;
  try {
    const file = await readWholeFile(path);
    if (sha256(file) === seal.hash) return null;
    const found = await unsealFile(file, seal.identity);
    if (found?.seal.mapId !== seal.mapId) throw new AppError('file-replaced');
    if (found.content.map === null) throw new AppError('newer-file');
    return found;
  } catch (cause) {
    const code = errorCodeOf(cause);
    // Gone between the two looks. Of what can't be read just now nobody knows yet whether it is another's.
    if (code === 'file-missing') return null;
    throw code === 'newer-file' || code === 'file-unreadable' ? cause : new AppError('file-replaced', { cause });
  }
}
