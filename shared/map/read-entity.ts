import type { Entity } from './document.ts';
import {
  type About,
  aboutSchema,
  type Home,
  homeSchema,
  type Person,
  personSchema,
  type Tie,
  tieSchema,
} from './schema.ts';

/**
 * Reading never fails: a colleague's program, or damage, may leave a field that makes no sense, and the rest of the
 * household must still be seen. Such a field reads as its fallback; an entity that cannot be shown at all is left out.
 */
const readableAbout = aboutSchema.extend({
  title: aboutSchema.shape.title.catch(''),
  language: aboutSchema.shape.language.catch('nl'),
  created: aboutSchema.shape.created.catch('1970-01-01T00:00:00Z'),
});
const readableHome = homeSchema.extend({
  name: homeSchema.shape.name.catch(''),
  position: homeSchema.shape.position.catch({ x: 0, y: 0 }),
});
const readablePerson = personSchema.extend({
  name: personSchema.shape.name.catch(''),
  role: personSchema.shape.role.catch(''),
  home: personSchema.shape.home.catch(null),
  position: personSchema.shape.position.catch(null),
});
const readableTie = tieSchema.extend({
  label: tieSchema.shape.label.catch(null),
  strength: tieSchema.shape.strength.catch('normal'),
  flow: tieSchema.shape.flow.catch(null),
  stress: tieSchema.shape.stress.catch(false),
});

function fieldsOf(entity: Entity, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, entity.get(name)]));
}

export function readHome(entity: Entity, id: string): Home | null {
  const home = readableHome.safeParse({ ...fieldsOf(entity, ['name', 'position']), id });
  return home.success ? Object.freeze(home.data) : null;
}

export function readPerson(entity: Entity, id: string): Person | null {
  const person = readablePerson.safeParse({ ...fieldsOf(entity, ['name', 'role', 'home', 'position']), id });
  return person.success ? Object.freeze(person.data) : null;
}

export function readTie(entity: Entity, id: string): Tie | null {
  const tie = readableTie.safeParse({
    ...fieldsOf(entity, ['from', 'to', 'label', 'strength', 'flow', 'stress']),
    id,
  });
  return tie.success && tie.data.from !== tie.data.to ? Object.freeze(tie.data) : null;
}

export function readAbout(about: Entity): About {
  return Object.freeze(readableAbout.parse(fieldsOf(about, ['title', 'language', 'created'])));
}
