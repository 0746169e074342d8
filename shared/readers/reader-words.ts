import type { Reader } from '../map/reader-schema.ts';
import { defaultReaders } from '../map/vocabulary.ts';
import type { Text } from '../text/text.ts';
import type { LeftOut } from './reading.ts';

/** What a reader is called: as the family calls it, else as the program does. */
export function nameOfReader({ id, name }: Pick<Reader, 'id' | 'name'>, text: Text): string {
  return name.trim() || (isDefaultReader(id) ? text(`readers.names.${id}`) : text('readers.somebody'));
}

function isDefaultReader(id: string): id is (typeof defaultReaders)[number] {
  return (defaultReaders as readonly string[]).includes(id);
}

const counted = ['people', 'ties', 'worries', 'goingWell', 'goals', 'actions', 'agreements', 'participants'] as const;

/**
 * What a copy says of itself: "3 personen en 2 afspraken staan niet in deze kopie." Empty where all of it is there.
 * Notes are not counted: nobody expects those of the family.
 */
export function coverLine(leftOut: LeftOut, text: Text): string {
  const gone = counted.filter((kind) => leftOut[kind] > 0);
  const all = gone.reduce((sum, kind) => sum + leftOut[kind], 0);
  const what = listed(
    gone.map((kind) => text(`readers.leftOut.${kind}`, { count: leftOut[kind] })),
    text,
  );
  const { initials } = leftOut;
  return [
    ...(all === 0 ? [] : [text('readers.notHere', { what, count: all })]),
    ...(initials === 0 ? [] : [text('readers.byInitials', { count: initials })]),
  ].join(' ');
}

/** The same under the title of a copy, with whom it is for. Empty for the family itself. */
export function copyLine(
  { reader, leftOut }: { readonly reader: Pick<Reader, 'id' | 'name'> | null; readonly leftOut: LeftOut },
  text: Text,
): string {
  if (reader === null) return '';
  return `${text('readers.isFor', { name: nameOfReader(reader, text) })} ${coverLine(leftOut, text)}`.trim();
}

/** "a, b en c". */
function listed(words: readonly string[], text: Text): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return text('readers.and', { words: words.slice(0, -1).join(', '), last });
}

/** Whose copies do not have something, in words: "Niet voor School". Null where every reader may read it. */
export function whoMayRead(
  readers: ReadonlyMap<string, Reader>,
  hiddenFrom: readonly string[],
  text: Text,
): string | null {
  const hidden = [...readers.values()].filter(({ id }) => hiddenFrom.includes(id));
  if (hidden.length === 0) return null;
  if (hidden.length === readers.size) return text('readers.nobody');
  const who = listed(
    hidden.map((reader) => nameOfReader(reader, text)),
    text,
  );
  return text('readers.notFor', { who });
}
