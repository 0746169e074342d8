import type { z } from 'zod';
import type { Entity } from './document.ts';
import {
  type About,
  aboutSchema,
  type Domain,
  domainSchema,
  type Home,
  homeSchema,
  type Person,
  personSchema,
  type Tie,
  tieSchema,
} from './schema.ts';
import { plain } from './typed-text.ts';

/**
 * Reading never fails: a colleague's program, or damage, may leave a field that makes no sense, and the rest of the
 * household must still be seen. Such a field reads as its fallback; an entity that cannot be shown at all is left out.
 */
const readableAbout = forgiving(aboutSchema, { title: '', language: 'nl', created: '1970-01-01T00:00:00Z' });
const readableHome = forgiving(homeSchema, { name: '', position: { x: 0, y: 0 } });
const readablePerson = forgiving(personSchema, { name: '', role: '', home: null, position: null });
const readableTie = forgiving(tieSchema, { label: null, strength: 'normal', flow: null, stress: false });
const readableDomain = forgiving(domainSchema, { name: '' });

/** The schema with a fallback for the given fields, and for each that has a default. */
function forgiving<Schema extends z.ZodObject>(schema: Schema, fallbacks: Partial<z.infer<Schema>>): Schema {
  const fields = Object.entries(schema.shape).flatMap(([name, field]) => {
    const fallback = name in fallbacks ? fallbacks[name] : field.safeParse(undefined).data;
    return fallback === undefined ? [] : [[name, field.catch(fallback)]];
  });
  return schema.extend(Object.fromEntries(fields)) as unknown as Schema;
}

/** What of an entity belongs to its schema, by the names the schema knows. */
function fieldsOf(entity: Entity, schema: z.ZodObject): Record<string, unknown> {
  return Object.fromEntries(Object.keys(schema.shape).map((name) => [name, plain(entity.get(name))]));
}

export function readHome(entity: Entity, id: string): Home | null {
  const home = readableHome.safeParse({ ...fieldsOf(entity, homeSchema), id });
  return home.success ? Object.freeze(home.data) : null;
}

export function readPerson(entity: Entity, id: string): Person | null {
  const person = readablePerson.safeParse({ ...fieldsOf(entity, personSchema), id });
  return person.success ? Object.freeze(person.data) : null;
}

export function readTie(entity: Entity, id: string): Tie | null {
  const tie = readableTie.safeParse({ ...fieldsOf(entity, tieSchema), id });
  return tie.success && tie.data.from !== tie.data.to ? Object.freeze(tie.data) : null;
}

export function readDomain(entity: Entity, id: string): Domain | null {
  const domain = readableDomain.safeParse({ ...fieldsOf(entity, domainSchema), id });
  return domain.success ? Object.freeze(domain.data) : null;
}

export function readAbout(about: Entity): About {
  return Object.freeze(readableAbout.parse(fieldsOf(about, aboutSchema)));
}
