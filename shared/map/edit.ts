import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import type { z } from 'zod';
import { AppError } from '../errors.ts';
import { isForInitials } from './asking.ts';
import { aboutOf, type EntityKind, entitiesOf } from './document.ts';
import { keepNameInPlan } from './edit-plan.ts';
import { writeFirst } from './first-entities.ts';
import { readEntity } from './read-entity.ts';
import { aboutSchema, type Person, type Position, personSchema, type Tie, tieSchema } from './schema.ts';
import { type SupportLabel, schemaVersion } from './vocabulary.ts';

import { change, findEntity, newEntity, parse, refuseFull, refuseUnknown, said, show, write } from './write.ts';

/**
 * All that is done to a map: one function for each thing a person does, each one transaction (two where something
 * new is made: it is seen from the second on, which may not stand within another). An edit of something that is not (any
 * longer) there does nothing: a colleague may have removed it a moment ago. An edit that would break the schema throws
 * `bad-request` and leaves the map as it was.
 */

/**
 * Makes an empty document a map with one home in the middle. Returns the home's id. Half a character in the title, which
 * no file can keep, gives way to the sign for a character nobody knows.
 */
export function createMap(document: Y.Doc, about: z.input<typeof aboutSchema>): string {
  const checked = parse(() => aboutSchema.parse({ ...about, title: about.title.toWellFormed() }));
  const homeId = nanoid();
  write(document, () => {
    const root = aboutOf(document);
    root.set('version', schemaVersion);
    for (const [field, value] of Object.entries(checked)) root.set(field, value);
    show(document, [newEntity(document, 'homes', { id: homeId, name: '', position: { x: 0, y: 0 } })]);
    writeFirst(document, 'domains');
    writeFirst(document, 'readers');
  });
  return homeId;
}

export function renameMap(document: Y.Doc, title: string): void {
  const checked = parse(() => aboutSchema.shape.title.parse(title));
  if (aboutOf(document).get('title') === checked) return;
  write(document, () => aboutOf(document).set('title', checked));
}

/** Whether people who were not asked yet are shown by their initials. */
export function showInitials(document: Y.Doc, initials: boolean): void {
  if ((aboutOf(document).get('initials') === true) === initials) return;
  write(document, () => aboutOf(document).set('initials', initials));
}

/** What is said of a person, or changed of it: what is left out stays as it is. */
export type PersonWords = Partial<Omit<Person, 'id' | 'home' | 'alsoHome' | 'position' | 'arranged' | 'photo'>>;

export interface NewPerson extends PersonWords {
  readonly position: Position | null;
  /** Where the person stands: in a home as a member, or around it, by a tie with this label (null: not known yet). */
  readonly stands: { readonly memberOf: string } | { readonly around: string; readonly label: SupportLabel | null };
}

/** Adds a person, and for one who is no member the tie to the home. Returns the person's id. */
export function addPerson(document: Y.Doc, person: NewPerson): string {
  const { id, entities } = newcomerOf(document, person);
  show(document, entities);
  return id;
}

/** Adds people at once, as `addPerson` does one; all of them or, where one can't be, nobody. Returns their ids. */
export function addPeople(document: Y.Doc, people: readonly NewPerson[]): readonly string[] {
  refuseFull(document, 'people', people.length);
  refuseFull(document, 'ties', people.length);
  const newcomers = people.map((person) => newcomerOf(document, person));
  show(
    document,
    newcomers.flatMap(({ entities }) => entities),
  );
  return newcomers.map(({ id }) => id);
}

function newcomerOf(document: Y.Doc, { position, stands, ...words }: NewPerson) {
  refuseUnknown(document, ['homes'], 'memberOf' in stands ? stands.memberOf : stands.around);
  const id = nanoid();
  const home = 'memberOf' in stands ? stands.memberOf : null;
  const person = newEntity(document, 'people', { name: '', role: '', ...words, id, home, position });
  const ties = 'memberOf' in stands ? [] : [newEntity(document, 'ties', newTie(id, stands.around, stands.label))];
  return { id, entities: [person, ...ties] };
}

export function describePerson(document: Y.Doc, id: string, words: PersonWords): void {
  const editable = personSchema.omit({ id: true, home: true, alsoHome: true, position: true, arranged: true });
  const { organisation } = words;
  if (organisation !== undefined && organisation !== null) refuseUnknown(document, ['people'], organisation);
  if (organisation === id) throw new AppError('bad-request');
  change(document, 'people', id, said(editable, words));
}

/**
 * Puts people in their places at once: where they freely stand (`position`), or where they stand while there are rings or
 * sectors (`arranged`).
 */
export function placePeople(
  document: Y.Doc,
  positions: ReadonlyMap<string, Position>,
  field: 'position' | 'arranged' = 'position',
): void {
  const checked = [...positions].map(
    ([id, position]) => [id, parse(() => personSchema.shape[field].parse(position))] as const,
  );
  write(document, () => {
    for (const [id, position] of checked) change(document, 'people', id, { [field]: position });
  });
}

export interface NewTie {
  readonly from: string;
  readonly to: string;
  readonly label: SupportLabel | null;
}

/** Draws a tie of normal strength; one with a home ends at the home, whichever end was named first. Returns its id. */
export function addTie(document: Y.Doc, { from, to, label }: NewTie): string {
  const isFromHome = entitiesOf(document, 'homes').has(from);
  const ends = isFromHome ? { from: to, to: from } : { from, to };
  if (from === to) throw new AppError('bad-request');
  refuseUnknown(document, ['people'], ends.from);
  refuseUnknown(document, ['people', 'homes'], ends.to);
  const tie = newTie(ends.from, ends.to, label);
  show(document, [newEntity(document, 'ties', tie)]);
  return tie.id;
}

function newTie(from: string, to: string, label: SupportLabel | null): z.input<typeof tieSchema> & { id: string } {
  return { id: nanoid(), from, to, label, strength: 'normal', flow: null, stress: false };
}

/** What is said of a tie, or changed of it: what is left out stays as it is. */
export type TieChange = Partial<Omit<Tie, 'id' | 'from' | 'to'>>;

export function changeTie(document: Y.Doc, id: string, fields: TieChange): void {
  change(document, 'ties', id, said(tieSchema.omit({ id: true, from: true, to: true }), fields));
}

/** Turns a tie between two people round, with who gives. One with a home ends at the home, and stays as it is. */
export function swapEnds(document: Y.Doc, id: string): void {
  const tie = findEntity(document, 'ties', id);
  const [from, to, flow] = [tie?.get('from'), tie?.get('to'), tie?.get('flow')];
  if (typeof to !== 'string' || !entitiesOf(document, 'people').has(to)) return;
  const turned = flow === 'forward' ? 'backward' : flow === 'backward' ? 'forward' : flow;
  change(document, 'ties', id, { from: to, to: from, flow: turned });
}

/**
 * Hides a person with all ties; the plan keeps the name. Undo brings all back, and what a colleague meanwhile wrote of
 * them is still there.
 */
export function removePerson(document: Y.Doc, id: string): void {
  const entity = findEntity(document, 'people', id);
  const person = entity === null ? null : readEntity('people', entity, id);
  write(document, () => {
    if (person !== null) {
      const { name, role, hiddenFrom } = person;
      // A member of a home that is gone stands around the others.
      const home = person.home !== null && isShown(document, 'homes', person.home) ? person.home : null;
      const notAsked = isForInitials({ ...person, home });
      keepNameInPlan(document, id, { name: name.trim() || role.trim(), hiddenFrom, notAsked });
    }
    change(document, 'people', id, { removed: true });
  });
}

function isShown(document: Y.Doc, kind: EntityKind, id: string): boolean {
  const entity = findEntity(document, kind, id);
  return entity !== null && entity.get('removed') !== true;
}

export function removeTie(document: Y.Doc, id: string): void {
  change(document, 'ties', id, { removed: true });
}

/** Brings back what was removed, with all that was written of it meanwhile. A removed tie needs both its ends to show. */
export function bringBack(document: Y.Doc, kind: EntityKind, id: string): void {
  const entity = findEntity(document, kind, id);
  if (entity?.get('removed') === true) write(document, () => entity.delete('removed'));
}
