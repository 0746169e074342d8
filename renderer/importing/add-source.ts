import { type Added, addGraph } from '../../shared/map/edit-import.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { MapSession } from '../document/session.ts';
import { selectAdded } from '../document/view.ts';

/**
 * Adds what was read to the open map, as one step, selects who came, and shows what did not. Throws `import-too-large`,
 * and then nothing is added.
 */
export function addSource({ document, history, reader, view }: MapSession, graph: ImportedGraph): void {
  const before = reader.read();
  let added: Added | null = null;
  const step = history.perform(() => {
    added = addGraph(document, graph);
  });
  if (added === null) return;
  const { people, ties } = reader.read();
  const newPeople = [...people.keys()].filter((id) => !before.people.has(id));
  const newTies = [...ties.keys()].filter((id) => !before.ties.has(id));
  if (newPeople.length > 0) selectAdded(view, newPeople);
  view.update({
    sheet: null,
    picking: null,
    isPlanOpen: false,
    panel: 'imported',
    imported: { added, ids: [...newPeople, ...newTies], step },
  });
}
