import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { AppError } from '../errors.ts';
import { homeSchema, type Point, type Position, personSchema } from './schema.ts';
import { change, findEntity, newEntity, refuseUnknown, said, show } from './write.ts';

/** What is done to homes, and to who lives in them: as edit.ts, one transaction each. */

/**
 * Makes a person a member of a home, or (null) nobody's member, at a new position. Ties to the home stay; somebody who is
 * nobody's member lives in no second home either.
 */
export function moveIntoHome(document: Y.Doc, id: string, home: string | null, position: Position | null): void {
  if (home !== null) refuseUnknown(document, ['homes'], home);
  const second = findEntity(document, 'people', id)?.get('alsoHome');
  const isLeft = home === null || second === home;
  change(document, 'people', id, {
    ...said(personSchema.pick({ home: true, position: true }), { home, position }),
    arranged: null,
    ...(isLeft ? { alsoHome: null } : {}),
  });
}

/** Says of a member that they live in a second home as well, or (null) no longer. */
export function liveAlsoIn(document: Y.Doc, id: string, home: string | null): void {
  if (home !== null) refuseUnknown(document, ['homes'], home);
  if (home !== null && findEntity(document, 'people', id)?.get('home') === home) throw new AppError('bad-request');
  change(document, 'people', id, { alsoHome: home });
}

/** Adds a home with its centre there. Returns its id. */
export function addHome(document: Y.Doc, home: { readonly name: string; readonly position: Point }): string {
  const id = nanoid();
  show(document, [newEntity(document, 'homes', { ...home, id })]);
  return id;
}

export function describeHome(document: Y.Doc, id: string, words: { readonly name: string }): void {
  change(document, 'homes', id, said(homeSchema.pick({ name: true }), words));
}

/** Moves a home; its members go with it. */
export function placeHome(document: Y.Doc, id: string, position: Point): void {
  change(document, 'homes', id, said(homeSchema.pick({ position: true }), { position }));
}

/**
 * Hides a home with the ties to it. Who lived there is nobody's member from then on. Undo brings all of it back, with what
 * a colleague meanwhile wrote of them.
 */
export function removeHome(document: Y.Doc, id: string): void {
  change(document, 'homes', id, { removed: true });
}
