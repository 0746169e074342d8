import { createHash } from 'node:crypto';
import type { FileWarning } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import { decryptWith, encryptTo, recipientOf } from '../crypto/identity.ts';
import { type Container, formatVersion, packContainer, unpackContainer } from './container.ts';
import type { MapContent, StoredContent } from './content.ts';
import { decodePayload, encodePayload, type ManifestSlot } from './payload.ts';

/** A holder's slot together with its file in the container. */
export interface Slot extends ManifestSlot {
  readonly file: Uint8Array;
}

/** All that is needed to write a map again: one holder's identity, everyone's slots, and which file it follows on. */
export interface Seal {
  readonly identity: string;
  readonly slots: readonly Slot[];
  readonly mapId: string;
  /** 0 for a map that was not written yet. */
  readonly generation: number;
  readonly saved: Date;
  /** The SHA-256 of the file it was read from or written to; null for a map that was not written yet. */
  readonly hash: string | null;
}

export interface Unsealed {
  readonly seal: Seal;
  readonly content: StoredContent;
  readonly warnings: readonly FileWarning[];
}

/** The bytes of the next file of a map, readable by every holder, and the seal that goes with it. */
export async function sealFile(
  { identity, slots, mapId, generation, hash }: Seal,
  content: MapContent,
): Promise<{ readonly file: Uint8Array; readonly seal: Seal }> {
  const saved = new Date();
  const manifest = {
    version: formatVersion,
    mapId,
    generation: generation + 1,
    previous: hash,
    saved: saved.toISOString(),
    slots: slots.map(({ file: _file, ...slot }) => slot),
  } as const;
  const recipients = slots.map(({ recipient }) => recipient);
  const file = packContainer({
    slots: new Map(slots.map((slot) => [slot.slot, slot.file])),
    map: await encryptTo(recipients, encodePayload(manifest, content)),
  });
  return { file, seal: { identity, slots, mapId, generation: generation + 1, saved, hash: sha256(file) } };
}

/**
 * Opens a file with the identity of one of its holders, and checks all that the manifest says of it. Null when the map
 * is not encrypted to this identity. Throws what `unpackContainer` throws, `damaged-file` and `newer-file`.
 */
export async function unsealFile(file: Uint8Array, identity: string): Promise<Unsealed | null> {
  const container = unpackContainer(file);
  const payload = await decryptWith(identity, container.map);
  if (payload === null) return null;
  const { manifest, content } = decodePayload(payload);
  const slots = matchSlots(container, manifest.slots, await recipientOf(identity));
  const isSlotDamaged = container.damagedSlots.size > 0 || !slots.every(isAsItWas);
  const warnings: FileWarning[] = [];
  if (!container.isReadmeIntact) warnings.push('readme-changed');
  if (isSlotDamaged) warnings.push('slot-damaged');
  const { mapId, generation, saved } = manifest;
  const seal = { identity, slots, mapId, generation, saved: new Date(saved), hash: sha256(file) };
  return { seal, content, warnings };
}

/** Every slot of the table has its file and the other way round, and the holder's own slot is as it was. */
function matchSlots({ slots }: Container, table: readonly ManifestSlot[], ownRecipient: string): readonly Slot[] {
  const matched = table.map((slot) => ({ ...slot, file: slots.get(slot.slot) ?? new Uint8Array() }));
  const own = matched.filter(({ recipient }) => recipient === ownRecipient);
  const isComplete = matched.length === slots.size && table.every(({ slot }) => slots.has(slot));
  if (!isComplete || own.length !== 1 || !own.every(isAsItWas)) throw new AppError('damaged-file');
  return matched;
}

function isAsItWas(slot: Slot): boolean {
  return sha256(slot.file) === slot.sha256;
}

/** In hex, as it stands in a manifest. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
