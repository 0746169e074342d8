import { z } from 'zod';
import { idSchema, readerIdsSchema, textSchema } from './field-schemas.ts';
import { limits } from './vocabulary.ts';

/** Somebody the plan names: on the map, or by name alone. The name stands for who is no longer on the map. */
const someoneSchema = z.strictObject({
  person: idSchema.nullable().describe('The id of a person on the map; null: somebody by name alone.'),
  name: textSchema(limits.name).describe('As it was when the person was chosen; the name on the map goes before it.'),
  hiddenFrom: z
    .array(idSchema)
    .max(limits.readers)
    .optional()
    .describe('The ids of the readers this name is kept from, of somebody who is no longer on the map.'),
  notAsked: z
    .literal(true)
    .optional()
    .describe('Of somebody who was not asked yet when they were taken off the map: shown as others like that are.'),
});

const nobody = someoneSchema.nullable().default(null);
const wordsSchema = textSchema(limits.longestNote).default('');
const daySchema = z.iso.date().nullable().default(null);
const hiddenFrom = readerIdsSchema.describe('The ids of the readers whose copies do not have this.');

/** What the plan says once, apart from the question, which is a text of its own. */
export const planFieldsSchema = z.strictObject({
  coordinator: nobody.describe('Who keeps the overview; null: not said.'),
  talkDay: daySchema.describe('The day of the next talk; null: not said.'),
  talkWords: textSchema(limits.when).default('').describe('When and where the next talk is, in words. May be empty.'),
});

/** The main question, in the family's own words. */
export const questionSchema = wordsSchema.describe("The main question, in the family's own words. May be empty.");

/** Something that worries the family. The order of worries is that of how pressing they are, the most pressing first. */
const worrySchema = z.strictObject({ id: idSchema, text: wordsSchema, hiddenFrom });

const goingWellSchema = z.strictObject({ id: idSchema, text: wordsSchema, hiddenFrom });

const goalSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema.describe("The goal, in the family's own words."),
  hiddenFrom: hiddenFrom.describe('The ids of the readers whose copies have neither this goal nor its steps.'),
});

const stepSchema = z.strictObject({
  id: idSchema,
  goal: idSchema.describe('The id of the goal this is a small step to.'),
  text: wordsSchema,
  done: z.boolean().default(false),
});

const actionSchema = z.strictObject({
  id: idSchema,
  text: wordsSchema.describe('What is done.'),
  who: nobody.describe('Who does it; null: not said.'),
  stepsIn: nobody.describe('Who takes over when that person cannot; null: not said.'),
  goal: idSchema.nullable().default(null).describe('The id of the goal this is for, or null.'),
  tie: idSchema.nullable().default(null).describe('The id of the tie this was agreed on, or null.'),
  day: daySchema.describe('The day by which it is done; null: not said.'),
  when: textSchema(limits.when).default('').describe('When it is done, in words: every Tuesday. May be empty.'),
  ready: wordsSchema.describe('How it is seen that it is ready. May be empty.'),
  done: z.boolean().default(false),
  hiddenFrom,
});

/** What is agreed on what is told to whom. */
const agreementSchema = z.strictObject({ id: idSchema, text: wordsSchema, hiddenFrom });

/** Somebody who takes part in the plan. */
const participantSchema = z.strictObject({
  id: idSchema,
  who: someoneSchema,
  copy: z.boolean().default(false).describe('Whether this person gets a copy of the plan.'),
  signs: z.boolean().default(false).describe('Whether there is a line on paper for a signature.'),
  hiddenFrom: hiddenFrom.describe('The ids of the readers whose copies do not have that this person takes part.'),
});

export const planSchemas = {
  worries: worrySchema,
  goingWell: goingWellSchema,
  goals: goalSchema,
  steps: stepSchema,
  actions: actionSchema,
  agreements: agreementSchema,
  participants: participantSchema,
};

export type Someone = Readonly<z.infer<typeof someoneSchema>>;
export type PlanFields = Readonly<z.infer<typeof planFieldsSchema>>;
export type Worry = Readonly<z.infer<typeof worrySchema>>;
export type GoingWell = Readonly<z.infer<typeof goingWellSchema>>;
export type Goal = Readonly<z.infer<typeof goalSchema>>;
export type Step = Readonly<z.infer<typeof stepSchema>>;
export type Action = Readonly<z.infer<typeof actionSchema>>;
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;
export type Participant = Readonly<z.infer<typeof participantSchema>>;

/** One family's plan. Each collection is in the order people gave it, by id; a step stands only with its goal. */
export interface Plan extends PlanFields {
  readonly question: string;
  readonly worries: ReadonlyMap<string, Worry>;
  readonly goingWell: ReadonlyMap<string, GoingWell>;
  readonly goals: ReadonlyMap<string, Goal>;
  readonly steps: ReadonlyMap<string, Step>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly agreements: ReadonlyMap<string, Agreement>;
  readonly participants: ReadonlyMap<string, Participant>;
}
