import type { Copy, Reader } from '../../shared/map/reader-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { ReadersCopy } from '../../shared/readers/copy-for.ts';
import { coverLineOf, namesLeftOf } from '../../shared/readers/copy-parts.ts';
import { namesLeftIn } from '../../shared/readers/names-left.ts';
import type { CommandRun } from './command.ts';

/** More of them are counted, as a window does. */
const mostNames = 3;

/** Says of a copy whom it is for, what is not in it, and which names that are kept from its reader still stand in it. */
export function sayOfCopy(
  { terminal, text }: Pick<CommandRun, 'terminal' | 'text'>,
  whole: HouseholdMap,
  { map, leftOut }: ReadersCopy,
  reader: Reader | null,
  parts: readonly Copy['parts'][number][],
): void {
  const cover = coverLineOf({ reader, leftOut }, parts, text);
  if (cover !== null) terminal.say(cover);
  const names = namesLeftOf(namesLeftIn(whole, map, reader), parts);
  for (const { name, place } of names.slice(0, mostNames)) {
    terminal.say(text('readers.stillNamed', { name, place: text(`readers.places.${place}`) }));
  }
  if (names.length > mostNames) terminal.say(text('readers.moreNamed', { count: names.length - mostNames }));
}
