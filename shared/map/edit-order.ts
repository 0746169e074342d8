import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';
import type * as Y from 'yjs';
import { type EntityKind, entitiesOf } from './document.ts';
import { change, findEntity, write } from './write.ts';

/**
 * Puts somebody right before or after somebody else in the order people are listed in. Does nothing where one of the two
 * is not there.
 */
export function putBeside(document: Y.Doc, id: string, other: string, side: 'before' | 'after'): void {
  placeBeside(document, 'people', id, other, side);
}

/** The same in the order of any kind. */
export function placeBeside(
  document: Y.Doc,
  kind: EntityKind,
  id: string,
  other: string,
  side: 'before' | 'after',
): void {
  if (id === other || findEntity(document, kind, id) === null) return;
  const orderOf = (one: string | undefined) => {
    const order = one === undefined ? null : findEntity(document, kind, one)?.get('order');
    return typeof order === 'string' ? order : null;
  };
  const others = [...entitiesOf(document, kind).keys()]
    .filter((one) => one !== id && orderOf(one) !== null)
    .sort((a, b) => compare(orderOf(a) ?? '', orderOf(b) ?? '') || compare(a, b));
  const place = others.indexOf(other) + (side === 'after' ? 1 : 0);
  if (!others.includes(other)) return;
  try {
    const order = generateKeyBetween(orderOf(others[place - 1]), orderOf(others[place]));
    change(document, kind, id, { order });
  } catch {
    // Two have the same place, as when two people added somebody at the same moment: all get a new one.
    const sequence = others.toSpliced(place, 0, id);
    const orders = generateNKeysBetween(null, null, sequence.length);
    write(document, () => {
      for (const [index, one] of sequence.entries()) change(document, kind, one, { order: orders[index] });
    });
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
