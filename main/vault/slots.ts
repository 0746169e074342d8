import { AppError, errorCodeOf } from '../../shared/errors.ts';
import { generateKeyPair, recipientOf } from '../crypto/identity.ts';
import type { PassphraseLock } from '../crypto/passphrase-lock.ts';
import { type Seal, type Slot, sha256 } from './seal.ts';

/** Makes a new identity for a holder and locks it with a passphrase. */
export async function lockSlot(
  lock: PassphraseLock,
  passphrase: string,
  { slot, label }: Pick<Slot, 'slot' | 'label'>,
  signal: AbortSignal,
): Promise<{ readonly identity: string; readonly slot: Slot }> {
  const { identity, recipient } = await generateKeyPair();
  const file = await lock.lock(passphrase, identity, signal);
  return { identity, slot: { slot, label, recipient, sha256: sha256(file), file } };
}

/**
 * The identity that a passphrase unlocks in one of these slot files, tried one after another. A slot that is damaged is
 * somebody else's, unless all are: `wrong-passphrase` where one is sound, otherwise `damaged-file`.
 */
export async function unlockOne(
  lock: PassphraseLock,
  passphrase: string,
  slotFiles: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<string> {
  let isOneSound = false;
  for (const file of slotFiles) {
    try {
      return await lock.unlock(passphrase, file, signal);
    } catch (error) {
      const code = errorCodeOf(error);
      if (code !== 'wrong-passphrase' && code !== 'damaged-file') throw error;
      isOneSound ||= code === 'wrong-passphrase';
    }
  }
  throw new AppError(isOneSound ? 'wrong-passphrase' : 'damaged-file');
}

/** The slot whose identity the seal was opened with. */
export async function ownSlotOf({ identity, slots }: Seal): Promise<Slot> {
  const recipient = await recipientOf(identity);
  const own = slots.find((slot) => slot.recipient === recipient);
  if (own === undefined) throw new AppError('damaged-file');
  return own;
}
