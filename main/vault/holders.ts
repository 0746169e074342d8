import { AppError } from '../../shared/errors.ts';
import { familySlot, type Holder, type HolderChange, recoverySlot } from '../../shared/holders.ts';
import type { PassphraseLock } from '../crypto/passphrase-lock.ts';
import { readRecoveryCode } from './recovery-code.ts';
import type { Seal, Slot } from './seal.ts';
import { lockSlot, ownSlotOf } from './slots.ts';

/** A change of the keys, or a recovery sheet with this code: that of a sheet from before opens no more. */
export type KeyChange = HolderChange | { readonly kind: 'recovery'; readonly code: string };

export async function holdersOf(seal: Seal): Promise<readonly Holder[]> {
  const own = await ownSlotOf(seal);
  return seal.slots.map(({ slot, label }) => ({ slot, label, isOwn: slot === own.slot }));
}

/**
 * The seal with its keys changed. Every file that is sealed with it opens with the keys that are in it, and no others.
 * Refused as `HolderChange` says, with `no-such-key` for a slot that is not there, `passphrase-empty`, and `bad-request`
 * for what is no code. One's own words are changed here as well: who asks has looked at those from before.
 */
export async function changeKeys(
  lock: PassphraseLock,
  seal: Seal,
  change: KeyChange,
  signal: AbortSignal,
): Promise<Seal> {
  const own = await ownSlotOf(seal);
  if (change.kind === 'add') {
    const newcomer = { slot: freeSlotIn(seal), label: change.label };
    return withSlot(seal, (await lockSlot(lock, change.passphrase, newcomer, signal)).slot);
  }
  if (change.kind === 'recovery') {
    const code = readRecoveryCode(change.code);
    if (code === null) throw new AppError('bad-request');
    const sheet = await lockSlot(lock, code, { slot: recoverySlot, label: 'recovery' }, signal);
    return withSlot(own.slot === recoverySlot ? { ...seal, identity: sheet.identity } : seal, sheet.slot);
  }
  const held = seal.slots.find(({ slot }) => slot === change.slot);
  if (held === undefined) throw new AppError('no-such-key');
  if (change.kind === 'rename') return withSlot(seal, { ...held, label: change.label });
  if (change.kind === 'remove') {
    if (held.slot === familySlot || seal.slots.length === 1) throw new AppError('family-key');
    if (held === own) throw new AppError('own-key');
    return { ...seal, slots: seal.slots.filter((slot) => slot !== held) };
  }
  const isFamily = own.slot === familySlot || own.slot === recoverySlot;
  if (held.slot === familySlot && !isFamily) throw new AppError('family-key');
  if (held.slot === recoverySlot) throw new AppError('bad-request');
  const { identity, slot } = await lockSlot(lock, change.passphrase, held, signal);
  return withSlot(held === own ? { ...seal, identity } : seal, slot);
}

/** The first place for another holder. That of the recovery sheet is kept for it. */
function freeSlotIn({ slots }: Seal): number {
  const taken = new Set(slots.map(({ slot }) => slot));
  for (let slot = familySlot + 1; slot < recoverySlot; slot++) if (!taken.has(slot)) return slot;
  throw new AppError('too-many-keys');
}

function withSlot(seal: Seal, changed: Slot): Seal {
  const others = seal.slots.filter(({ slot }) => slot !== changed.slot);
  return { ...seal, slots: [...others, changed].sort((a, b) => a.slot - b.slot) };
}
