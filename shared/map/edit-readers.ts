import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { writeFirst } from './first-entities.ts';
import { type Copy, type Reader, readerSchema } from './reader-schema.ts';
import { change, newEntity, said, show } from './write.ts';

/**
 * What is done to whom copies may be for, and to the list of copies, in the manner of edit.ts. What a reader may not read
 * is said of each person, tie and part of the plan (`hiddenFrom`, `noteFor`).
 */

/** Adds a reader of one's own. Returns its id. */
export function addReader(document: Y.Doc, name: string): string {
  const id = nanoid();
  writeFirst(document, 'readers');
  show(document, [newEntity(document, 'readers', { id, name })]);
  return id;
}

/** Says something else of a reader; an empty name gives one every map begins with the program's own name again. */
export function describeReader(document: Y.Doc, id: string, words: Partial<Omit<Reader, 'id'>>): void {
  writeFirst(document, 'readers');
  change(document, 'readers', id, said(readerSchema.omit({ id: true }), words));
}

/** Hides a reader. What is hidden from it stays so, should it come back. */
export function removeReader(document: Y.Doc, id: string): void {
  writeFirst(document, 'readers');
  change(document, 'readers', id, { removed: true });
}

/** Writes down that a copy was made. Returns its id. */
export function noteCopy(document: Y.Doc, copy: Omit<Copy, 'id'>): string {
  const id = nanoid();
  show(document, [newEntity(document, 'copies', { ...copy, id, parts: [...copy.parts] })]);
  return id;
}

/** Takes a copy off the list. */
export function removeCopy(document: Y.Doc, id: string): void {
  change(document, 'copies', id, { removed: true });
}
