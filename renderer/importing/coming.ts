import { errorCodeOf } from '../../shared/errors.ts';
import type { ShownSource } from '../../shared/import-shapes.ts';
import { type Added, foreseeGraph } from '../../shared/map/edit-import.ts';
import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import type { Text } from '../../shared/text/text.ts';
import type { MapSession } from '../document/session.ts';

/** What would come on a map, or why nothing can. */
export type Coming = { readonly added: Added } | { readonly code: ReturnType<typeof errorCodeOf> };

/** What would come on the map that is open. */
export function comingOn({ document }: MapSession, graph: ImportedGraph): Coming {
  try {
    return { added: foreseeGraph(document, graph) };
  } catch (error) {
    return { code: errorCodeOf(error) };
  }
}

/** What a new map would begin with: of a map of this program everything. */
export function comingAnew({ homes, people, ties, unplaced }: ImportedGraph, form: ShownSource['form']): Coming {
  const counts = { homes: homes.length, people: people.length, ties: ties.length };
  return { added: { ...counts, unplaced: form === 'map' ? [] : unplaced } };
}

/** "3 mensen, 1 lijn en 2 huizen". */
export function countWords({ people, ties, homes }: Pick<Added, 'people' | 'ties' | 'homes'>, text: Text): string {
  const parts = { people: text('importing.people', { count: people }), ties: text('importing.ties', { count: ties }) };
  if (homes === 0) return text('importing.two', parts);
  return text('importing.three', { ...parts, homes: text('importing.homes', { count: homes }) });
}
