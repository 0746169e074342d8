import { z } from 'zod';
import { idSchema, textSchema } from './field-schemas.ts';
import { copyParts, limits, withholdings } from './vocabulary.ts';

/** Somebody outside the household whom a copy may be for. */
export const readerSchema = z.strictObject({
  id: idSchema.describe('For a reader every map begins with, its own word: school, doctor, …'),
  name: textSchema(limits.name).describe('Empty: one that every map begins with, under the name the program gives it.'),
  withheld: z
    .enum(withholdings)
    .default('initials')
    .describe('How a copy shows people this reader may not read about: by their initials, or not at all.'),
});

/** A copy that was made. */
export const copySchema = z.strictObject({
  id: idSchema,
  reader: idSchema.nullable().describe('The id of the reader it was made for; null: the family itself.'),
  name: textSchema(limits.name).describe('What the reader was called then; empty for the family itself.'),
  made: z.iso.datetime({ offset: true }),
  parts: z.array(z.enum(copyParts)).max(copyParts.length).describe('What was made: parts of the paper, or a file.'),
});

export type Reader = Readonly<z.infer<typeof readerSchema>>;
export type Copy = Readonly<z.infer<typeof copySchema>>;
