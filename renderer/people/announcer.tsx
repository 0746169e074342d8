import type { HouseholdMap } from '../../shared/map/schema.ts';
import { nameOfZone } from '../../shared/map-words.ts';
import type { Text } from '../../shared/text/text.ts';
import { nameOfEnd, wordsFor } from '../document/names.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import type { View } from '../document/view.ts';
import { useText } from '../ui/text-provider.tsx';

/** Tells a screen reader whom the selection has come to, who was added, or who was put in another ring or sector. */
export function Announcer() {
  const text = useText();
  const { reader } = useSession();
  const view = useView((current) => current);
  return (
    <p className="visually-hidden" aria-live="polite">
      {announcementOf(reader.read(), view, text)}
    </p>
  );
}

/** Empty when there is nothing to tell. */
export function announcementOf(
  map: HouseholdMap,
  view: Pick<View, 'selection' | 'candidate' | 'added' | 'moved' | 'ordered'>,
  text: Text,
): string {
  const { candidate, added, moved, ordered, selection } = view;
  if (candidate !== null)
    return wordsFor(map, { kind: map.homes.has(candidate) ? 'home' : 'person', id: candidate }, text);
  if (ordered !== null && map.people.has(ordered.id)) {
    const { id, place, count } = ordered;
    return text('people.list.ordered', { name: nameOfEnd(map, id, text), place, of: count });
  }
  if (moved !== null && map.people.has(moved.id)) {
    const name = nameOfEnd(map, moved.id, text);
    const zone = moved.zones.map((one) => nameOfZone(one, text)).join(', ');
    return text(`arrangement.${moved.way ?? 'moved'}`, { name, zone });
  }
  const isAdded = added.length > 0 && selection.every(({ id }) => added.includes(id));
  if (isAdded && selection.length > 1) return text('people.add.addedMany', { count: selection.length });
  if (selection.length > 1) return text('drawing.selected', { count: selection.length });
  const [selected] = selection;
  if (selected === undefined) return '';
  if (isAdded) return text('people.add.added', { name: nameOfEnd(map, selected.id, text) });
  return wordsFor(map, selected, text);
}
