import { nanoid } from 'nanoid';
import { idSchema } from '../../shared/map/field-schemas.ts';
import type { Unplaced } from '../../shared/map/imported-graph.ts';
import type { Domain } from '../../shared/map/schema.ts';
import { defaultDomains, limits } from '../../shared/map/vocabulary.ts';
import { textIn } from './cell-reading.ts';
import type { Mapping, SourceTables } from './source-tables.ts';
import { valueFor } from './table-words.ts';

/** The parts of life that ties name in a file. */
export interface ImportedDomains {
  readonly all: readonly Domain[];
  /** The id of what a cell names; null for none. */
  idOf(cell: string): string | null;
}

/** A part of life every map begins with goes by its own word, in any language; another by its name. */
export function domainsOf({ ties, isOwn }: SourceTables, mapping: Mapping, unplaced: Unplaced[]): ImportedDomains {
  const [domainPlace, namePlace] = [mapping.ties.get('domain'), mapping.ties.get('domainName')];
  const ids = new Map<string, string>();
  const all: Domain[] = [];
  const cellOf = (row: readonly (string | undefined)[], place: number | undefined) =>
    place === undefined ? '' : (row[place] ?? '');
  for (const [index, row] of ties.rows.entries()) {
    const cell = cellOf(row, domainPlace);
    if (cell === '' || ids.has(cell)) continue;
    const known = valueFor('domain', cell);
    const own = textIn(cellOf(row, namePlace), limits.name).text;
    const id = known ?? (isOwn && idSchema.safeParse(cell).success ? cell : nanoid());
    const isDefault = defaultDomains.some((domain) => domain === id);
    if (all.length >= limits.domains - defaultDomains.length) {
      unplaced.push({
        what: 'ties',
        number: index + 1,
        line: ties.lines[index] ?? null,
        column: ties.columns[domainPlace ?? 0] ?? null,
        reason: 'no-room',
      });
      continue;
    }
    ids.set(cell, id);
    if (all.every((domain) => domain.id !== id)) {
      all.push({ id, name: own !== '' || isDefault || isOwn ? own : textIn(cell, limits.name).text });
    }
  }
  return { all, idOf: (cell) => ids.get(cell) ?? null };
}
