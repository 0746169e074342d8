import { AppError } from '../../shared/errors.ts';
import type { PassphraseLock } from '../crypto/passphrase-lock.ts';
import { readRecoveryCode } from './recovery-code.ts';
import type { Seal, Slot } from './seal.ts';
import { lockSlot, ownSlotOf, recoverySlot } from './slots.ts';

/** The family's slot: it is always there, and is tried first. */
export const familySlot = 1;
/** The longest name of a holder that is written. A reader takes longer ones. */
export const maxLabel = 60;

/** Somebody who holds a key of a map. `label` is what they are called; of the family and the sheet, a word of ours. */
export interface Holder {
  readonly slot: number;
  readonly label: string;
  /** Whether it is the key this file was opened with. */
  readonly isOwn: boolean;
}

/** What may be done to the keys of a map, each by whoever has it open. */
export type HolderChange =
  /** Another holder, with words of their own. `too-many-keys` when all places are taken. */
  | { readonly kind: 'add'; readonly label: string; readonly passphrase: string }
  /** A recovery sheet; the code of one that was there before opens no more. `bad-request` when it is no code. */
  | { readonly kind: 'recovery'; readonly code: string }
  | { readonly kind: 'rename'; readonly slot: number; readonly label: string }
  /** Other words for a holder. Those of the family only they can change, with their words or with the sheet: `family-key`. */
  | { readonly kind: 'renew'; readonly slot: number; readonly passphrase: string }
  /** Never the family's, so that the last is never taken: `family-key`. Not the one it was opened with: `own-key`. */
  | { readonly kind: 'remove'; readonly slot: number };

export async function holdersOf(seal: Seal): Promise<readonly Holder[]> {
  const own = await ownSlotOf(seal);
  return seal.slots.map(({ slot, label }) => ({ slot, label, isOwn: slot === own.slot }));
}

/**
 * The seal with its keys changed. Every file that is sealed with it opens with the keys that are in it, and no others.
 * Refused as `HolderChange` says, with `no-such-key` for a slot that is not there and `passphrase-empty`.
 */
export async function changeKeys(
  lock: PassphraseLock,
  seal: Seal,
  change: HolderChange,
  signal: AbortSignal,
): Promise<Seal> {
  const own = await ownSlotOf(seal);
  if (change.kind === 'add') {
    const newcomer = { slot: freeSlotIn(seal), label: labelFrom(change.label) };
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
  if (change.kind === 'rename') return withSlot(seal, { ...held, label: labelFrom(change.label) });
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

function labelFrom(typed: string): string {
  const label = typed.trim();
  if (label === '' || label.length > maxLabel) throw new AppError('bad-request');
  return label;
}
