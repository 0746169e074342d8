import { z } from 'zod';
import { path } from './bridge-shapes.ts';

/** The shapes of what comes in from other programs, through the contract between a window and main (bridge.ts). */

export const sourceHandle = z.string().min(1).max(64);

/** A file to be read: by where it is, or given with the call, as so many bytes of its body. Its name says what form it has. */
export const givenFile = z.union([
  z.strictObject({ path }),
  z.strictObject({ name: z.string().min(1).max(1_024), size: z.int().nonnegative() }),
]);

/** What a column can be of a person, and of a tie: what is asked for first, and then the rest. */
export const peopleFields = {
  first: ['name', 'role', 'support', 'kind', 'home', 'age', 'reach', 'note'],
  more: [
    'id',
    'alsoHome',
    'organisation',
    'closeness',
    'asked',
    'figure',
    'deceased',
    'emoji',
    'x',
    'y',
    'byHand',
    'inHomeX',
    'inHomeY',
    'arrangedX',
    'arrangedY',
    'arrangedByHand',
  ],
} as const;
export const tieFields = {
  first: ['from', 'to', 'support', 'strength', 'often', 'note'],
  more: ['id', 'flow', 'stress', 'help', 'domain', 'domainName', 'since', 'fromName', 'toName'],
} as const;
const peopleField = z.enum([...peopleFields.first, ...peopleFields.more]);
const tieField = z.enum([...tieFields.first, ...tieFields.more]);
export type SourceField = z.infer<typeof peopleField> | z.infer<typeof tieField>;

/** In which column a field stands, by the number of the column, from 0. A field that is in none is left out. */
const column = z.int().nonnegative().max(999);
export const sourceMapping = z.strictObject({
  people: z.partialRecord(peopleField, column),
  ties: z.partialRecord(tieField, column),
});
export type SourceMapping = z.infer<typeof sourceMapping>;

/** A source with, where it is made of tables, what is in which column. Null: it says so by itself. */
export const mappedSource = z.strictObject({ source: sourceHandle, mapping: sourceMapping.nullable() });
export type MappedSource = z.infer<typeof mappedSource>;

/** A table as far as somebody has to see it to know what it is: its heads, and its first rows, both cut short. */
const shownTable = z.strictObject({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  count: z.int().nonnegative(),
});
export type ShownTable = z.infer<typeof shownTable>;

export const shownSource = z.strictObject({
  source: sourceHandle,
  /** Empty where the file has none. */
  title: z.string(),
  /** `tables` are of a spreadsheet, `graph` is GraphML; a whole `map` of this program and a `network` have no columns. */
  form: z.enum(['tables', 'graph', 'map', 'network']),
  people: shownTable,
  ties: shownTable,
  /** What was guessed; null where there are no columns. */
  mapping: sourceMapping.nullable(),
});
export type ShownSource = z.infer<typeof shownSource>;
