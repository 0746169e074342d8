import type { z } from 'zod';
import type { Entity, EntityKind } from './document.ts';
import { type PlanFields, planFieldsSchema } from './plan-schema.ts';
import { type About, aboutSchema, type EntityOf, entitySchemas } from './schema.ts';
import { plain } from './typed-text.ts';

/**
 * Reading never fails: a colleague's program, or damage, may leave a field that makes no sense, and the rest of the
 * household must still be seen. Such a field reads as its fallback; an entity that cannot be shown at all is left out.
 */
type Fallbacks = { readonly [Kind in EntityKind]: Partial<z.infer<(typeof entitySchemas)[Kind]>> };

const fallbacks: Fallbacks = {
  homes: { name: '', position: { x: 0, y: 0 } },
  people: { name: '', role: '', home: null, position: null },
  ties: { label: null, strength: 'normal', flow: null, stress: false },
  domains: { name: '' },
  worries: {},
  goingWell: {},
  goals: {},
  steps: {},
  actions: {},
  agreements: {},
  participants: { who: { person: null, name: '' } },
  readers: { name: '' },
  copies: { reader: null, name: '', made: '1970-01-01T00:00:00Z', parts: [] },
};

const readableAbout = forgiving(aboutSchema, { title: '', language: 'nl', created: '1970-01-01T00:00:00Z' });
const readablePlan = forgiving(planFieldsSchema, {});
const readable = Object.fromEntries(
  Object.entries(entitySchemas).map(([kind, schema]) => [kind, forgiving(schema, fallbacks[kind as EntityKind])]),
) as unknown as typeof entitySchemas;

/** The schema with a fallback for the given fields, and for each that has a default. */
function forgiving<Schema extends z.ZodObject>(schema: Schema, given: Partial<z.infer<Schema>>): Schema {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    const fallback = name in given ? given[name] : field.safeParse(undefined).data;
    return fallback === undefined ? [] : [[name, field.catch(fallback)]];
  });
  return schema.extend(Object.fromEntries(fields)) as unknown as Schema;
}

/** What of an entity belongs to its schema, by the names the schema knows. */
function fieldsOf(entity: Entity, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, plain(entity.get(name))]));
}

/** Null for what cannot be shown. */
export function readEntity<Kind extends EntityKind>(kind: Kind, entity: Entity, id: string): EntityOf<Kind> | null {
  const read = readable[kind].safeParse({ ...fieldsOf(entity, entitySchemas[kind]), id });
  if (!read.success) return null;
  // A tie goes from one to another.
  if ('from' in read.data && read.data.from === read.data.to) return null;
  return Object.freeze(read.data) as EntityOf<Kind>;
}

export function readAbout(about: Entity): About {
  return Object.freeze(readableAbout.parse(fieldsOf(about, aboutSchema)));
}

export function readPlanFields(plan: Entity): PlanFields {
  return Object.freeze(readablePlan.parse(fieldsOf(plan, planFieldsSchema)));
}
