import { z } from 'zod';
import { AppError } from '../../shared/errors.ts';
import { schemaVersion } from '../../shared/map/vocabulary.ts';
import { formatVersion, maxSlots } from './container.ts';
import type { MapContent, StoredContent } from './content.ts';

const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

const slotSchema = z.strictObject({
  slot: z.int().min(1).max(maxSlots),
  label: z.string().max(200),
  recipient: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/),
  sha256: sha256Schema,
});

const manifestSchema = z.strictObject({
  version: z.literal(formatVersion),
  mapId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  generation: z.int().min(1),
  previous: sha256Schema.nullable(),
  saved: z.iso.datetime(),
  slots: z.array(slotSchema).min(1).max(maxSlots),
});

const payloadSchema = z.strictObject({
  manifest: manifestSchema,
  map: z.looseObject({ format: z.literal('krachtenkaart-map'), version: z.int().min(1) }),
  yjs: z.string(),
});

/** A holder of a key, as only the holders can read: who it is, and what the slot must be. Hashes are hex. */
export type ManifestSlot = Readonly<z.infer<typeof slotSchema>>;

/** `previous` is the SHA-256 of the whole file this one came after; null for the first. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** The text inside `map.age`. A person may read it there by hand: one field a line, and the long one last. */
export function encodePayload(manifest: Manifest, { map, update }: MapContent): Uint8Array {
  const yjs = Buffer.from(update.buffer, update.byteOffset, update.byteLength).toString('base64');
  return new TextEncoder().encode(`${JSON.stringify({ manifest, map, yjs }, null, 1)}\n`);
}

/**
 * Reads that text. The map's JSON form is given as it stands: what the program shows comes from the update. Throws
 * `newer-file` for a later format and `damaged-file` for what breaks this one's rules.
 */
export function decodePayload(text: Uint8Array): { readonly manifest: Manifest; readonly content: StoredContent } {
  const value = parseJson(text);
  const version = z.object({ manifest: z.object({ version: z.int() }) }).safeParse(value);
  if (version.success && version.data.manifest.version > formatVersion) throw new AppError('newer-file');
  const payload = payloadSchema.safeParse(value);
  if (!payload.success) throw new AppError('damaged-file');
  const { manifest, map, yjs } = payload.data;
  const update = Buffer.from(yjs, 'base64');
  const hasTwice = new Set(manifest.slots.map(({ slot }) => slot)).size < manifest.slots.length;
  if (hasTwice || update.toString('base64') !== yjs) throw new AppError('damaged-file');
  return { manifest, content: { map: map.version > schemaVersion ? null : map, update } };
}

function parseJson(text: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(text));
  } catch (cause) {
    throw new AppError('damaged-file', { cause });
  }
}
