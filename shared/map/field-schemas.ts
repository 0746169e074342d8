import { z } from 'zod';
import { limits } from './vocabulary.ts';

/** What the fields of everything on a map are made of. */

export const idSchema = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);

/** Text of at most so many UTF-16 units. Half a character would not survive being stored as UTF-8. */
export const textSchema = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => text.isWellFormed());

/** The ids of readers. The family itself reads everything. */
export const readerIdsSchema = z.array(idSchema).max(limits.readers).default([]);
