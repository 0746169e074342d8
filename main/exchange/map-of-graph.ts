import type { ImportedGraph } from '../../shared/map/imported-graph.ts';
import { type MapJson, parseMapJson } from '../../shared/map/json.ts';
import { defaultDomains, type Language, schemaVersion } from '../../shared/map/vocabulary.ts';

/** What was read from a file as a map of its own. */
export function mapOfGraph(
  graph: ImportedGraph,
  about: { readonly language: Language; readonly created: string },
): MapJson {
  const named = new Map(graph.domains.map((domain) => [domain.id, domain]));
  const first = defaultDomains.map((id) => named.get(id) ?? { id, name: '' });
  const own = graph.domains.filter(({ id }) => first.every((domain) => domain.id !== id));
  return parseMapJson({
    format: 'krachtenkaart-map',
    version: schemaVersion,
    about: { title: graph.title, ...about },
    homes: graph.homes,
    people: graph.people,
    ties: graph.ties,
    domains: [...first, ...own],
  });
}
