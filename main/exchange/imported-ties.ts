import type { Unplaced } from '../../shared/map/imported-graph.ts';
import type { Tie } from '../../shared/map/schema.ts';
import {
  type Flow,
  flows,
  frequencies,
  type Help,
  helps,
  limits,
  type Strength,
  strengths,
  supportLabels,
} from '../../shared/map/vocabulary.ts';
import { choiceIn, numberIn } from './cell-reading.ts';
import { type Ends, newId } from './graph-of-tables.ts';
import type { ImportedDomains } from './imported-domains.ts';
import { type RowReader, readRow } from './row-reader.ts';
import type { Mapping, SourceTables, TieField } from './source-tables.ts';

interface TieReading {
  readonly tables: SourceTables;
  readonly mapping: Mapping['ties'];
  readonly ends: Ends;
  readonly known: { readonly homes: ReadonlySet<string>; readonly people: ReadonlySet<string> };
  readonly domains: ImportedDomains;
  readonly unplaced: Unplaced[];
  /** The ids that are in use. */
  readonly taken: Set<string>;
}

/** The ties of a table, each between two who are there, a tie with a home ending at the home. */
export function readTies({ tables, mapping, ends, known, domains, unplaced, taken }: TieReading): readonly Tie[] {
  const seen = new Set<string>();
  return [...tables.ties.rows.keys()].flatMap((index): readonly Tie[] => {
    const row = readRow<TieField>('ties', tables.ties, mapping, index, unplaced);
    const [first, second] = [ends.idOf(row.raw('from')), ends.idOf(row.raw('to'))];
    const key = row.raw('id').trim();
    if (first === null || second === null) return left(row, first === null ? 'from' : 'to', 'no-such-one');
    if (first === second) return left(row, 'to', 'to-itself');
    if (tables.isOwn && seen.has(key)) return left(row, 'id', 'twice');
    seen.add(key);
    const isTurned = known.homes.has(first);
    const [from, to] = isTurned ? [second, first] : [first, second];
    if (!known.people.has(from) || !(known.people.has(to) || known.homes.has(to)))
      return left(row, null, 'no-such-one');
    const flow = row.choice('flow', flows, null);
    return [
      {
        id: newId(tables.isOwn, key, taken),
        from,
        to,
        label: row.choice('support', supportLabels, null),
        strength: strengthIn(row),
        flow: isTurned ? turned(flow) : flow,
        stress: row.flag('stress'),
        help: helpIn(row),
        domain: domains.idOf(row.raw('domain')),
        often: row.choice('often', frequencies, null),
        since: row.integer('since', ...limits.years),
        note: row.text('note', limits.longestNote),
        hiddenFrom: [],
        noteFor: [],
      },
    ];
  });
}

function left(row: RowReader<TieField>, field: TieField | null, reason: Unplaced['reason']): [] {
  row.note(field, reason);
  return [];
}

/** A word, or a weight as other programs have it: under 1 weak, over 2 strong. */
function strengthIn(row: RowReader<TieField>): Strength {
  const weight = numberIn(row.raw('strength'));
  if (weight === null) return row.choice('strength', strengths, 'normal');
  return weight > 2 ? 'strong' : weight < 1 ? 'weak' : 'normal';
}

function helpIn(row: RowReader<TieField>): Help[] {
  const words = row
    .raw('help')
    .split(/[\s,;|]+/)
    .filter((word) => word !== '');
  const given = words.map((word) => choiceIn('help', word, helps));
  if (given.includes(null)) row.note('help', 'unknown-value');
  return helps.filter((help) => given.includes(help));
}

function turned(flow: Flow | null): Flow | null {
  if (flow === 'forward') return 'backward';
  return flow === 'backward' ? 'forward' : flow;
}
