import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfDomain } from '../../shared/map-words.ts';
import { countAround, type Filter, isFiltering } from '../../shared/notation/fitting.ts';
import type { Language, Text } from '../../shared/text/text.ts';
import { nameOfEnd, wordsFor } from '../document/names.ts';
import { onlySelected, shownIn, type View } from '../document/view.ts';

/** What a filter asks for: "netwerk of vrijwilliger, geld, spanning". */
function wordsForFilter(map: HouseholdMap, filter: Filter, text: Text, language: Language): string {
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const domains = filter.domains.flatMap((id) => map.domains.get(id) ?? []);
  return [
    either.format(filter.marks.map((mark) => text(`drawing.marks.${mark}`).toLowerCase())),
    either.format(domains.map((domain) => nameOfDomain(domain, text).toLowerCase())),
    ...(filter.hasStress ? [text('table.filter.stress').toLowerCase()] : []),
    ...(filter.isNotAsked ? [text('table.filter.notAsked').toLowerCase()] : []),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

/** What a filter shows, and of how many around the household: for the list, which leaves out the rest. */
export function wordsForFiltered(
  map: HouseholdMap,
  view: Pick<View, 'filter'>,
  text: Text,
  language: Language,
): string {
  const shown = shownIn(map, { filter: view.filter, isSpotlit: false, selection: [] });
  if (shown === null) return '';
  const { shown: left, all } = countAround(map, shown);
  return [
    text('table.only', { words: wordsForFilter(map, view.filter, text, language) }),
    left === 0 ? text('table.nobody') : text('table.remaining', { shown: left, all }),
  ].join(' ');
}

/** Why the picture does not show all in full; empty when it does. */
export function wordsForShown(
  map: HouseholdMap,
  view: Pick<View, 'filter' | 'isSpotlit' | 'selection'>,
  text: Text,
  language: Language,
): string {
  const { filter, isSpotlit, selection } = view;
  if (!isSpotlit || selection.length === 0) {
    return isFiltering(filter) ? wordsForFiltered(map, view, text, language) : '';
  }
  const only = onlySelected(view);
  if (only === null) return text('table.inLight', { name: text('drawing.selected', { count: selection.length }) });
  return text('table.inLight', {
    name: only.kind === 'tie' ? wordsFor(map, only, text) : nameOfEnd(map, only.id, text),
  });
}
