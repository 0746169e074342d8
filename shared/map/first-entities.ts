import { generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { origins } from '../origins.ts';
import { entitiesOf } from './document.ts';
import { defaultDomains, defaultReaders } from './vocabulary.ts';
import { entityOf } from './write.ts';

const first = {
  domains: defaultDomains.map((id) => ({ id, name: '' })),
  readers: defaultReaders.map((id) => ({ id, name: '', withheld: 'initials' })),
} as const;

/**
 * Writes down the parts of life or the readers that a map has as long as none is written. They change nothing that is
 * seen: no undo step.
 */
export function writeFirst(document: Y.Doc, kind: 'domains' | 'readers'): void {
  const entities = entitiesOf(document, kind);
  if (entities.size > 0) return;
  const orders = generateNKeysBetween(null, null, first[kind].length);
  document.transact(() => {
    for (const [index, { id, ...fields }] of first[kind].entries()) {
      entities.set(id, entityOf(kind, { ...fields, order: orders[index] }));
    }
  }, origins.unseen);
}
