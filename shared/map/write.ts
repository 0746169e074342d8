import { generateNKeysBetween } from 'fractional-indexing';
import * as Y from 'yjs';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { origins } from '../origins.ts';
import { type Entity, type EntityKind, entitiesOf, typedFields } from './document.ts';
import { entitySchemas } from './schema.ts';
import { plain, retype } from './typed-text.ts';
import { limits } from './vocabulary.ts';

/** The only code that writes a map's document. What every edit of a map is made of: checking, making, showing, changing, each in the transactions it needs. */

interface NewEntity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What is to be made, checked. Throws `bad-request` where it breaks the schema or the map is full. */
export function newEntity<Kind extends EntityKind>(
  document: Y.Doc,
  kind: Kind,
  fields: z.input<(typeof entitySchemas)[Kind]>,
): NewEntity {
  refuseFull(document, kind, 1);
  const { id, ...checked } = parse(() => entitySchemas[kind].parse(fields));
  return { kind, id, fields: checked };
}

/** Makes them hidden, each last in its order, and then shows them: undoing the second hides them again, where undoing the first would delete. */
export function show(document: Y.Doc, newcomers: readonly NewEntity[]): void {
  document.transact(() => {
    for (const kind of new Set(newcomers.map((newcomer) => newcomer.kind))) {
      const entities = entitiesOf(document, kind);
      const ofKind = newcomers.filter((newcomer) => newcomer.kind === kind);
      const orders = nextOrders(entities, ofKind.length);
      for (const [index, { id, fields }] of ofKind.entries()) {
        entities.set(id, entityOf(kind, { ...fields, order: orders[index], removed: true }));
      }
    }
  }, origins.unseen);
  write(document, () => {
    for (const { kind, id } of newcomers) entitiesOf(document, kind).get(id)?.delete('removed');
  });
}

/** An entity that stands in no document yet, its typed texts made with it. */
export function entityOf(kind: EntityKind, fields: Readonly<Record<string, unknown>>): Entity {
  return new Y.Map(
    Object.entries(fields).map(([field, value]) => [
      field,
      typedFields[kind].includes(field) ? new Y.Text(String(value)) : value,
    ]),
  );
}

/** Null also where something stands that is no entity: another program, or damage, may have left anything there. */
export function findEntity(document: Y.Doc, kind: EntityKind, id: string): Entity | null {
  const found = entitiesOf(document, kind).get(id);
  return found instanceof Y.Map ? found : null;
}

/** A colleague may just have removed what an id stands for; that it was never there is a fault of ours. */
export function refuseUnknown(document: Y.Doc, kinds: readonly EntityKind[], id: string): void {
  if (!kinds.some((kind) => entitiesOf(document, kind).has(id))) throw new AppError('bad-request');
}

/** Throws `bad-request` where so many more would be too many. */
export function refuseFull(document: Y.Doc, kind: EntityKind, more: number): void {
  if (entitiesOf(document, kind).size + more > limits[kind]) throw new AppError('bad-request');
}

function nextOrders(entities: Y.Map<Entity>, count: number): readonly string[] {
  let last: string | null = null;
  for (const entity of entities.values()) {
    const order = entity instanceof Y.Map ? entity.get('order') : null;
    if (typeof order === 'string' && (last === null || order > last)) last = order;
  }
  try {
    return generateNKeysBetween(last, null, count);
  } catch {
    // Not a key this program made: what is new then stands first, and the map stays usable.
    return generateNKeysBetween(null, null, count);
  }
}

/** Writes only what differs, so that choosing what is already so is no change and no undo step. */
export function change(document: Y.Doc, kind: EntityKind, id: string, fields: Readonly<Record<string, unknown>>): void {
  const entity = findEntity(document, kind, id);
  if (entity === null) return;
  const changed = Object.entries(fields).filter(
    ([field, value]) => value !== undefined && !isSame(plain(entity.get(field)), value),
  );
  if (changed.length === 0) return;
  write(document, () => {
    for (const [field, value] of changed) {
      const typed = entity.get(field);
      if (typed instanceof Y.Text && typeof value === 'string') retype(typed, value);
      else entity.set(field, typedFields[kind].includes(field) ? new Y.Text(String(value)) : value);
    }
  });
}

/** Whether two values of a field say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** One transaction of the person at this window. */
export function write(document: Y.Doc, edit: () => void): void {
  document.transact(edit, origins.user);
}

/** Of these fields what they say, checked, and of no other: what was left out gets no default. */
export function said<Schema extends z.ZodObject>(
  schema: Schema,
  fields: Partial<z.input<Schema>>,
): Readonly<Record<string, unknown>> {
  const checked = parse(() => schema.partial().parse(fields));
  return Object.fromEntries(Object.entries(checked).filter(([field]) => field in fields));
}

/** Throws `bad-request` for what breaks a schema. */
export function parse<T>(parseFields: () => T): T {
  try {
    return parseFields();
  } catch (cause) {
    throw new AppError('bad-request', { cause });
  }
}
