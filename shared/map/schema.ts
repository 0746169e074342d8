import { z } from 'zod';
import type { EntityKind } from './document.ts';
import { idSchema, readerIdsSchema, textSchema } from './field-schemas.ts';
import { type Plan, planSchemas } from './plan-schema.ts';
import { type Copy, copySchema, type Reader, readerSchema } from './reader-schema.ts';
import {
  answers,
  closenesses,
  figures,
  flows,
  frequencies,
  helps,
  kinds,
  languages,
  limits,
  sectorKinds,
  strengths,
  supportLabels,
} from './vocabulary.ts';

/** Adding nothing makes 0 of -0, which JSON does not know. */
const coordinateSchema = z
  .number()
  .min(-limits.coordinate)
  .max(limits.coordinate)
  .overwrite((coordinate) => coordinate + 0);

const pointSchema = z.strictObject({ x: coordinateSchema, y: coordinateSchema });

/** A place on the map. `byHand` is true once a person put it there: arranging leaves it alone. */
const positionSchema = z.strictObject({
  x: coordinateSchema,
  y: coordinateSchema,
  byHand: z.boolean().describe('True once a person put it there.'),
});

export const aboutSchema = z.strictObject({
  title: textSchema(limits.title).describe('May be empty.'),
  language: z.enum(languages).describe('The language the map was made in.'),
  created: z.iso.datetime({ offset: true }).describe('When the map was made.'),
  rings: z.boolean().default(false).describe('Whether people stand in rings, by how close they are.'),
  sectors: z
    .enum(sectorKinds)
    .default('none')
    .describe('Whether people stand in sectors: by the kind of support, by the part of life, or in none.'),
  initials: z.boolean().default(false).describe('Whether people who were not asked yet are shown by their initials.'),
});

/** A home: the people who live together. Its position is that of its centre. */
export const homeSchema = z.strictObject({
  id: idSchema,
  name: textSchema(limits.name).describe('May be empty.'),
  position: pointSchema.describe('The centre of the home, in map units: x to the right, y down.'),
});

/**
 * Anyone around the household. `home` is the home of a member and null for everybody else. A member's position is
 * counted from the centre of the home, so a home and its members move as one; null means "find a place for me". Who is
 * no member stands at `arranged` while the map has rings or sectors, so that `position` is there to go back to.
 */
export const personSchema = z.strictObject({
  id: idSchema,
  name: textSchema(limits.name).describe('May be empty.'),
  role: textSchema(limits.role).describe(
    'Who this is to the household: grandmother, neighbour, teacher. May be empty.',
  ),
  home: idSchema.nullable().describe('The id of the home this person is a member of; null for everybody else.'),
  position: positionSchema
    .nullable()
    .describe('From the centre of the map, for a member from the centre of the home; null: find a place.'),
  arranged: positionSchema
    .nullable()
    .default(null)
    .describe(
      'From the centre of the map, while there are rings or sectors, for who is no member; null: find a place. The other position stays as it is.',
    ),
  alsoHome: idSchema.nullable().default(null).describe('The id of a second home a member lives in as well, or null.'),
  kind: z.enum(kinds).default('person'),
  figure: z.enum(figures).default('neutral').describe('How a person is drawn: neutral, or as in a genogram.'),
  deceased: z.boolean().default(false),
  age: z.int().min(0).max(limits.age).nullable().default(null).describe('In years; null: not said.'),
  photo: idSchema
    .nullable()
    .default(null)
    .describe('The id of a photo that stands in the place of the figure, or null.'),
  emoji: textSchema(limits.emoji).default('').describe('Stands in the place of the figure. May be empty.'),
  reach: textSchema(limits.reach).default('').describe('Telephone number or address. May be empty.'),
  note: textSchema(limits.longestNote).default('').describe('May be empty.'),
  closeness: z.enum(closenesses).nullable().default(null).describe('The ring around the home; null: not said.'),
  organisation: idSchema
    .nullable()
    .default(null)
    .describe('The id of the organisation this person works for, or null.'),
  asked: z.enum(answers).default('not-asked').describe('Whether this person was asked to help, and the answer.'),
  hiddenFrom: readerIdsSchema.describe('The ids of the readers whose copies do not show who this is.'),
  noteFor: readerIdsSchema.describe(
    'The ids of the readers whose copies have the note; else it is for the family only.',
  ),
});

/** A part of life, as far as it is not said in the words of the program itself. */
export const domainSchema = z.strictObject({
  id: idSchema.describe('For a domain every map begins with, its own word: household, money, …'),
  name: textSchema(limits.name).describe('Empty: one that every map begins with, under the name the program gives it.'),
});

/** A connection between two people, or between a person (`from`) and a home (`to`). The support label lives here. */
export const tieSchema = z.strictObject({
  id: idSchema,
  from: idSchema.describe('The id of a person.'),
  to: idSchema.describe('The id of another person, or of a home.'),
  label: z
    .enum(supportLabels)
    .nullable()
    .describe(
      "The kind of support: the household's own strength, network, volunteer, professional; null: not known yet.",
    ),
  strength: z.enum(strengths),
  flow: z
    .enum(flows)
    .nullable()
    .describe('Who gives: forward is from `from` to `to`, none is nobody; null: not known yet.'),
  stress: z.boolean().describe('A tie can be strong and stressful.'),
  help: z
    .array(z.enum(helps))
    .max(helps.length)
    .overwrite((given) => helps.filter((help) => given.includes(help)))
    .default([])
    .describe('The kinds of help this tie gives, each once, in this order.'),
  domain: idSchema.nullable().default(null).describe('The id of the part of life this tie helps in, or null.'),
  often: z
    .enum(frequencies)
    .nullable()
    .default(null)
    .describe('How often the two see or hear each other; null: not said.'),
  since: z.int().min(limits.years[0]).max(limits.years[1]).nullable().default(null).describe('A year; null: not said.'),
  note: textSchema(limits.longestNote).default('').describe('May be empty.'),
  hiddenFrom: readerIdsSchema.describe('The ids of the readers whose copies do not show this tie.'),
  noteFor: readerIdsSchema.describe(
    'The ids of the readers whose copies have the note; else it is for the family only.',
  ),
});

export type Point = Readonly<z.infer<typeof pointSchema>>;
export type Position = Readonly<z.infer<typeof positionSchema>>;
export type About = Readonly<z.infer<typeof aboutSchema>>;
export type Home = Readonly<z.infer<typeof homeSchema>>;
export type Domain = Readonly<z.infer<typeof domainSchema>>;
export type Person = Readonly<z.infer<typeof personSchema>>;
export type Tie = Readonly<z.infer<typeof tieSchema>>;

/** The schema of every entity, by its kind. */
export const entitySchemas = {
  homes: homeSchema,
  people: personSchema,
  ties: tieSchema,
  domains: domainSchema,
  ...planSchemas,
  readers: readerSchema,
  copies: copySchema,
};
export type EntityOf<Kind extends EntityKind> = Readonly<z.infer<(typeof entitySchemas)[Kind]>>;

/**
 * One household's map as it is to be shown: what was removed, and what hangs on it, is not in it. Frozen; each
 * collection is in the order people gave it, by id.
 */
export interface HouseholdMap {
  readonly about: About;
  readonly homes: ReadonlyMap<string, Home>;
  readonly people: ReadonlyMap<string, Person>;
  readonly ties: ReadonlyMap<string, Tie>;
  readonly domains: ReadonlyMap<string, Domain>;
  readonly plan: Plan;
  readonly readers: ReadonlyMap<string, Reader>;
  /** The copies that were made, and for whom. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** JPEG images, by the hash of their bytes. */
  readonly photos: ReadonlyMap<string, Uint8Array>;
}
