import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { writeFirst } from './first-entities.ts';
import { domainSchema } from './schema.ts';
import { change, newEntity, said, show } from './write.ts';

/** What is done to the parts of life of a map, in the manner of edit.ts. */

/** Adds a part of life of one's own. Returns its id. */
export function addDomain(document: Y.Doc, name: string): string {
  const id = nanoid();
  writeFirst(document, 'domains');
  show(document, [newEntity(document, 'domains', { id, name })]);
  return id;
}

/** Gives a domain a name; an empty one gives a domain every map begins with the program's own name again. */
export function renameDomain(document: Y.Doc, id: string, name: string): void {
  writeFirst(document, 'domains');
  change(document, 'domains', id, said(domainSchema.pick({ name: true }), { name }));
}

/** Hides a domain; the ties that named it keep what they say, should it come back. */
export function removeDomain(document: Y.Doc, id: string): void {
  writeFirst(document, 'domains');
  change(document, 'domains', id, { removed: true });
}
