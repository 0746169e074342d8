import type { Copy } from '../map/reader-schema.ts';
import type { NameLeft, NamePlace } from './names-left.ts';
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

/** The names that stand in these parts. */
export function namesLeftOf(names: readonly NameLeft[], parts: Parts): readonly NameLeft[] {
  if (hasPlan(parts)) return names;
  const places = hasActions(parts) ? [...onMap, ...onFridge] : onMap;
  return names.filter(({ place }) => places.includes(place));
}
