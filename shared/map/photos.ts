import { fromBase64, toBase64 } from 'lib0/buffer';
import type * as Y from 'yjs';
import { AppError } from '../errors.ts';
import { origins } from '../origins.ts';
import { entitiesOf, photosOf } from './document.ts';
import { limits } from './vocabulary.ts';
import { change, findEntity, write } from './write.ts';

/** Photos of people. Each stands once in a map, as small JPEG bytes under their hash; a person has its id. */

/** Whether this is an image a map holds: a JPEG from its first byte to its last, of 64 KiB at most. */
export function isPhoto(value: unknown): value is Uint8Array {
  if (!(value instanceof Uint8Array) || value.length < 4 || value.length > limits.photo) return false;
  return value[0] === 0xff && value[1] === 0xd8 && value[2] === 0xff && value.at(-2) === 0xff && value.at(-1) === 0xd9;
}

/**
 * Gives somebody a photo, or (null) none. Throws `bad-request` for what is no photo, or where a map has all it holds. The
 * bytes stay when a person lets go of them, so that this can be undone: see `forgetPhotos`.
 */
export function showPhoto(
  document: Y.Doc,
  personId: string,
  photo: { readonly id: string; readonly bytes: Uint8Array } | null,
): void {
  if (findEntity(document, 'people', personId) === null) return;
  if (photo === null) {
    change(document, 'people', personId, { photo: null });
    return;
  }
  const photos = photosOf(document);
  const isNew = !photos.has(photo.id);
  if (!isPhoto(photo.bytes) || (isNew && photos.size >= limits.photos)) throw new AppError('bad-request');
  write(document, () => {
    if (isNew) photos.set(photo.id, photo.bytes);
    change(document, 'people', personId, { photo: photo.id });
  });
}

/** Takes out the photos that nobody has any more, of those who were taken off the map neither. */
export function forgetPhotos(document: Y.Doc): void {
  const used = new Set(
    [...entitiesOf(document, 'people').keys()].map((id) => findEntity(document, 'people', id)?.get('photo')),
  );
  const unused = [...photosOf(document).keys()].filter((id) => !used.has(id));
  if (unused.length === 0) return;
  document.transact(() => {
    for (const id of unused) photosOf(document).delete(id);
  }, origins.file);
}

/** The photos of a document that can be shown. */
export function readPhotos(document: Y.Doc): ReadonlyMap<string, Uint8Array> {
  return new Map([...photosOf(document).entries()].filter(([, bytes]) => isPhoto(bytes)));
}

/** A photo as text: base64. */
export function base64Of(bytes: Uint8Array): string {
  return toBase64(bytes);
}

/** The bytes that stand as base64; null for what is no base64. */
export function bytesOf(base64: string): Uint8Array | null {
  try {
    return fromBase64(base64);
  } catch {
    return null;
  }
}
