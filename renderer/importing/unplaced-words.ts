import type { Unplaced } from '../../shared/map/imported-graph.ts';
import type { Text } from '../../shared/text/text.ts';

/** What found no place for one reason, all of one kind and of one column. */
export interface UnplacedGroup extends Pick<Unplaced, 'what' | 'column' | 'reason'> {
  /** Where in the file: lines, or where it says none which of its kind; empty for all of them. */
  readonly places: readonly number[];
  readonly isByLine: boolean;
}

/** So many stretches of lines are read on screen; a copy has all. */
const shownStretches = 12;

/** All that found no place, told once for each reason, in the order of the file. */
export function unplacedGroups(unplaced: readonly Unplaced[]): readonly UnplacedGroup[] {
  const groups = new Map<string, { readonly first: Unplaced; readonly places: Set<number> }>();
  for (const one of unplaced) {
    const key = JSON.stringify([one.what, one.column, one.reason, one.line === null]);
    const group = groups.get(key) ?? { first: one, places: new Set<number>() };
    groups.set(key, group);
    const place = one.line ?? one.number;
    if (place !== null) group.places.add(place);
  }
  return [...groups.values()].map(({ first: { what, column, reason, line }, places }) => ({
    what,
    column,
    reason,
    places: [...places].sort((one, other) => one - other),
    isByLine: line !== null,
  }));
}

/** What it is about, as in "Mensen, kolom “Kracht”". */
export function unplacedHead({ what, column }: UnplacedGroup, text: Text): string {
  const named = text(`importing.what.${what}`);
  return column === null ? named : text('importing.inColumn', { what: named, column });
}

/** Why, and where. `isWhole` names every place. */
export function unplacedReason({ reason, places, isByLine }: UnplacedGroup, text: Text, isWhole = false): string {
  const why = text(`importing.reasons.${reason}`);
  if (places.length === 0) return why;
  const stretches = stretchesOf(places);
  const shown = isWhole ? stretches : stretches.slice(0, shownStretches);
  const where = `${shown.join(', ')}${shown.length < stretches.length ? ' …' : ''}`;
  const told = text(isByLine ? 'importing.lines' : 'importing.numbers', { count: places.length, where });
  return `${why} ${told.replace(/…\.$/, '…')}`;
}

/** All of it as plain text, one line for each group. */
export function unplacedText(groups: readonly UnplacedGroup[], text: Text): string {
  return groups.map((group) => `${unplacedHead(group, text)}: ${unplacedReason(group, text, true)}`).join('\n');
}

/** `3, 5–8` of 3, 5, 6, 7 and 8. */
function stretchesOf(places: readonly number[]): readonly string[] {
  const stretches: [number, number][] = [];
  for (const place of places) {
    const last = stretches.at(-1);
    if (last !== undefined && last[1] === place - 1) last[1] = place;
    else stretches.push([place, place]);
  }
  return stretches.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
}
