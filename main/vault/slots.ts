import { AppError, errorCodeOf } from '../../shared/errors.ts';
import { recoverySlot } from '../../shared/holders.ts';
import { generateKeyPair, recipientOf } from '../crypto/identity.ts';
import type { PassphraseLock } from '../crypto/passphrase-lock.ts';
import { readRecoveryCode } from './recovery-code.ts';
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

/** How many are tried at once: each takes 256 MiB, and the cores of most computers are busy with two. */
const atOnce = 2;

/**
 * The identity that a passphrase unlocks in one of these slot files: the family's is tried first, then the others two at
 * a time. A recovery code is known by its form, and tried on the sheet's slot alone; other words on all but that one. A
 * slot that is damaged is somebody else's, unless all are: `wrong-passphrase` where one is sound, otherwise
 * `damaged-file`.
 */
export async function unlockOne(
  lock: PassphraseLock,
  passphrase: string,
  slotFiles: ReadonlyMap<number, Uint8Array>,
  signal: AbortSignal,
): Promise<string> {
  const code = readRecoveryCode(passphrase);
  const sheet = slotFiles.get(recoverySlot);
  const isSheet = code !== null && sheet !== undefined;
  const files = [...slotFiles].filter(([slot]) => slot !== recoverySlot).map(([, file]) => file);
  const typed = isSheet ? code : passphrase;
  const rounds = isSheet ? [[sheet]] : roundsOf(files);
  let isOneSound = sheet !== undefined && files.length === 0;
  for (const round of rounds) {
    const { identity, isSound } = await unlockAnyOf(lock, typed, round, signal);
    if (identity !== null) return identity;
    isOneSound ||= isSound;
  }
  throw new AppError(isOneSound ? 'wrong-passphrase' : 'damaged-file');
}

/** The first alone: it is the family's, and most often the one. */
function roundsOf(files: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const rounds: Uint8Array[][] = [];
  files.forEach((file, index) => {
    if (index === 0 || index % atOnce === 1) rounds.push([file]);
    else rounds.at(-1)?.push(file);
  });
  return rounds;
}

/** Tries the words on all of these at once, and stops at the first they fit. Throws what is wrong with more than a slot. */
async function unlockAnyOf(
  lock: PassphraseLock,
  passphrase: string,
  files: readonly Uint8Array[],
  signal: AbortSignal,
): Promise<{ readonly identity: string | null; readonly isSound: boolean }> {
  const found = new AbortController();
  const either = AbortSignal.any([signal, found.signal]);
  let identity: string | null = null;
  const tries = files.map(async (file) => {
    try {
      identity ??= await lock.unlock(passphrase, file, either);
      found.abort();
      return true;
    } catch (error) {
      const code = errorCodeOf(error);
      if (code === 'damaged-file') return false;
      if (code === 'wrong-passphrase' || (code === 'cancelled' && found.signal.aborted)) return true;
      throw error;
    }
  });
  const outcomes = await Promise.allSettled(tries);
  if (identity !== null) return { identity, isSound: true };
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return { identity: null, isSound: outcomes.some((outcome) => outcome.status === 'fulfilled' && outcome.value) };
}

/** The slot whose identity the seal was opened with. */
export async function ownSlotOf({ identity, slots }: Seal): Promise<Slot> {
  const recipient = await recipientOf(identity);
  const own = slots.find((slot) => slot.recipient === recipient);
  if (own === undefined) throw new AppError('damaged-file');
  return own;
}
