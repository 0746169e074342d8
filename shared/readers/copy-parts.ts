import type { Copy, Reader } from '../map/reader-schema.ts';
import type { Text } from '../text/text.ts';
import type { NameLeft, NamePlace } from './names-left.ts';
import { copyLine } from './reader-words.ts';
import type { LeftOut } from './reading.ts';

type Parts = readonly Copy['parts'][number][];

const onMap: readonly NamePlace[] = ['title', 'home', 'domain', 'person', 'tie'];
/** The fridge page has what is done, and the next talk. */
const onFridge: readonly NamePlace[] = ['action', 'talk'];

const hasPlan = (parts: Parts) => parts.includes('plan') || parts.includes('json');
const hasActions = (parts: Parts) => hasPlan(parts) || parts.includes('fridge');

/** What is left out of these parts: of a plan that is not in them nothing is told, not even that there is more of it. */
export function leftOutOf(leftOut: LeftOut, parts: Parts): LeftOut {
  const ofPlan = hasPlan(parts) ? {} : { worries: 0, goingWell: 0, goals: 0, agreements: 0, participants: 0 };
  return { ...leftOut, ...ofPlan, ...(hasActions(parts) ? {} : { actions: 0 }) };
}

/** What a copy with these parts says of itself: for whom it is, and what is not in it. Null for the family itself. */
export function coverLineOf(
  { reader, leftOut }: { readonly reader: Pick<Reader, 'id' | 'name'> | null; readonly leftOut: LeftOut },
  parts: Parts,
  text: Text,
): string | null {
  return copyLine({ reader, leftOut: leftOutOf(leftOut, parts) }, text) || null;
}

/** The names that stand in these parts. */
export function namesLeftOf(names: readonly NameLeft[], parts: Parts): readonly NameLeft[] {
  if (hasPlan(parts)) return names;
  const places = hasActions(parts) ? [...onMap, ...onFridge] : onMap;
  return names.filter(({ place }) => places.includes(place));
}
