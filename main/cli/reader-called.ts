import type { Reader } from '../../shared/map/reader-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfReader } from '../../shared/readers/reader-words.ts';
import { folded } from '../../shared/text/folded.ts';
import type { Text } from '../../shared/text/text.ts';
import { UsageError } from './command.ts';

/**
 * The reader of a map by the name or the id that was typed; null, for the family itself, where nothing was. A name that
 * is not that of exactly one reader is refused, and said which there are: nobody gets more to read by a slip.
 */
export function readerCalled(typed: string | undefined, { readers }: HouseholdMap, text: Text): Reader | null {
  if (typed === undefined) return null;
  const all = [...readers.values()];
  const named = all.filter((reader) => folded(nameOfReader(reader, text)) === folded(typed));
  const [found, ...others] = named.length === 0 ? all.filter(({ id }) => id === typed) : named;
  if (found !== undefined && others.length === 0) return found;
  const names = all.map((reader) => nameOfReader(reader, text)).join(', ');
  throw new UsageError('commandLine.noReader', { names });
}
