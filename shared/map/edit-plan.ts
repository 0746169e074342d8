import { nanoid } from 'nanoid';
import type * as Y from 'yjs';
import type { z } from 'zod';
import { entitiesOf, type PlanKind, planOf, questionOf } from './document.ts';
import { placeBeside } from './edit-order.ts';
import { type PlanFields, planFieldsSchema, planSchemas, questionSchema, type Someone } from './plan-schema.ts';
import type { EntityOf } from './schema.ts';
import { plain, retype } from './typed-text.ts';
import { change, isSame, newEntity, parse, refuseUnknown, said, show, write } from './write.ts';

/** What is done to the plan, in the manner of edit.ts. */

/** The main question, in the family's own words. Two who type in it at the same time both keep what they typed. */
export function askQuestion(document: Y.Doc, words: string): void {
  const checked = parse(() => questionSchema.parse(words));
  const question = questionOf(document);
  if (question.toString() !== checked) write(document, () => retype(question, checked));
}

/** Who keeps the overview, and when the next talk is: what is left out stays as it is. */
export function describePlan(document: Y.Doc, fields: Partial<PlanFields>): void {
  const plan = planOf(document);
  const changed = Object.entries(said(planFieldsSchema, fields)).filter(
    ([field, value]) => !isSame(plain(plan.get(field)), value),
  );
  refuseNobody(document, fields.coordinator);
  if (changed.length === 0) return;
  write(document, () => {
    for (const [field, value] of changed) plan.set(field, value);
  });
}

type NewFields<Kind extends PlanKind> = Omit<z.input<(typeof planSchemas)[Kind]>, 'id'>;
type Words<Kind extends PlanKind> = Partial<Omit<EntityOf<Kind>, 'id'>>;

/** All but the id. */
function editable(schema: z.ZodObject): z.ZodObject {
  return schema.omit({ id: true });
}

/** Adds to one of the lists of the plan, last. Returns its id. */
export function addToPlan<Kind extends PlanKind>(document: Y.Doc, kind: Kind, fields: NewFields<Kind>): string {
  const id = nanoid();
  refuseStray(document, fields);
  show(document, [newEntity(document, kind, { ...fields, id } as z.input<(typeof planSchemas)[Kind]>)]);
  return id;
}

/** Says something else in one of the lists: what is left out stays as it is. */
export function changeInPlan<Kind extends PlanKind>(document: Y.Doc, kind: Kind, id: string, words: Words<Kind>): void {
  refuseStray(document, words);
  change(document, kind, id, said(editable(planSchemas[kind]), words));
}

/** Hides it. The steps of a goal go with it; what is agreed for it stays, for no goal. */
export function removeFromPlan(document: Y.Doc, kind: PlanKind, id: string): void {
  change(document, kind, id, { removed: true });
}

/** Puts it right before or after another in its list. */
export function putInPlan(document: Y.Doc, kind: PlanKind, id: string, other: string, side: 'before' | 'after'): void {
  placeBeside(document, kind, id, other, side);
}

/**
 * Writes down what somebody is called wherever the plan names them, from which readers that is kept, and whether they
 * were not asked yet: for when they are no longer on the map. For within the transaction that takes them away.
 */
export function keepNameInPlan(
  document: Y.Doc,
  person: string,
  { name, hiddenFrom, notAsked }: { name: string; hiddenFrom: readonly string[]; notAsked: boolean },
): void {
  const someoneGone: Someone = {
    person,
    name,
    ...(hiddenFrom.length === 0 ? {} : { hiddenFrom: [...hiddenFrom] }),
    ...(notAsked ? { notAsked } : {}),
  };
  const named = (value: unknown) =>
    typeof value === 'object' && value !== null && Reflect.get(value, 'person') === person ? someoneGone : null;
  const kept = (entity: Y.Map<unknown> | undefined, fields: readonly string[]) => {
    for (const field of fields) {
      const someone = named(entity?.get(field));
      if (someone !== null && !isSame(entity?.get(field), someone)) entity?.set(field, someone);
    }
  };
  kept(planOf(document), ['coordinator']);
  for (const action of entitiesOf(document, 'actions').values()) kept(action, ['who', 'stepsIn']);
  for (const participant of entitiesOf(document, 'participants').values()) kept(participant, ['who']);
}

interface Pointing {
  readonly goal?: string | null;
  readonly tie?: string | null;
  readonly who?: { readonly person: string | null } | null;
  readonly stepsIn?: { readonly person: string | null } | null;
}

function refuseStray(document: Y.Doc, { goal, tie, who, stepsIn }: Pointing): void {
  if (goal !== undefined && goal !== null) refuseUnknown(document, ['goals'], goal);
  if (tie !== undefined && tie !== null) refuseUnknown(document, ['ties'], tie);
  refuseNobody(document, who);
  refuseNobody(document, stepsIn);
}

function refuseNobody(document: Y.Doc, someone: { readonly person: string | null } | null | undefined): void {
  const person = someone?.person ?? null;
  if (person !== null) refuseUnknown(document, ['people'], person);
}
