import { nameOfEnd, wordsFor } from '../document/names.ts';
import { useSession, useView } from '../document/session-provider.tsx';
import { onlySelected } from '../document/view.ts';
import { useText } from '../ui/text-provider.tsx';

/** Tells a screen reader whom the selection has come to, or who was added. */
export function Announcer() {
  const text = useText();
  const { reader } = useSession();
  const selected = useView(onlySelected);
  const candidate = useView((view) => view.candidate);
  const count = useView(({ selection }) => selection.length);
  const isAdding = useView(({ panel }) => panel === 'add');
  const map = reader.read();
  const words =
    candidate !== null
      ? wordsFor(map, { kind: map.homes.has(candidate) ? 'home' : 'person', id: candidate }, text)
      : selected !== null
        ? isAdding
          ? text('people.add.added', { name: nameOfEnd(map, selected.id, text) })
          : wordsFor(map, selected, text)
        : count > 1
          ? text('drawing.selected', { count })
          : '';
  return (
    <p className="visually-hidden" aria-live="polite">
      {words}
    </p>
  );
}
