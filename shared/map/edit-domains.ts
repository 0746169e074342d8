import { generateNKeysBetween } from 'fractional-indexing';
import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import { origins } from '../origins.ts';
import { entitiesOf } from './document.ts';
import { domainSchema } from './schema.ts';
import { defaultDomains } from './vocabulary.ts';
import { change, entityOf, newEntity, said, show } from './write.ts';

/** What is done to the parts of life of a map, in the manner of edit.ts. */

/** Adds a part of life of one's own. Returns its id. */
export function addDomain(document: Y.Doc, name: string): string {
  const id = nanoid();
  writeFirstDomains(document);
  show(document, [newEntity(document, 'domains', { id, name })]);
  return id;
}

/** Gives a domain a name; an empty one gives a domain every map begins with the program's own name again. */
export function renameDomain(document: Y.Doc, id: string, name: string): void {
  writeFirstDomains(document);
  change(document, 'domains', id, said(domainSchema.pick({ name: true }), { name }));
}

/** Hides a domain; the ties that named it keep what they say, should it come back. */
export function removeDomain(document: Y.Doc, id: string): void {
  writeFirstDomains(document);
  change(document, 'domains', id, { removed: true });
}

/** Writes down the domains that a map has as long as none is written. They change nothing that is seen: no undo step. */
export function writeFirstDomains(document: Y.Doc): void {
  const domains = entitiesOf(document, 'domains');
  if (domains.size > 0) return;
  const orders = generateNKeysBetween(null, null, defaultDomains.length);
  document.transact(() => {
    for (const [index, id] of defaultDomains.entries()) {
      domains.set(id, entityOf('domains', { name: '', order: orders[index] }));
    }
  }, origins.unseen);
}
