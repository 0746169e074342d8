import type { dutch } from './nl/dutch.ts';

type Words<Part> = { readonly [Key in keyof Part]: Part[Key] extends string ? string : Words<Part[Key]> };

/** What a language must have words for: every key of the Dutch, and no other. */
export type Catalogue = Words<typeof dutch>;
