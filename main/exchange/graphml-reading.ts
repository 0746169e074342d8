import { SaxesParser } from 'saxes';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { ownFormat } from './graphml.ts';
import type { SourceTable, SourceTables } from './source-tables.ts';
import { decodeUtf8, faultAt, refuseLarge } from './source-text.ts';

const maxDepth = 64;
const maxColumns = 500;

/** A node or an edge, as far as it was read. */
interface Item {
  readonly of: 'node' | 'edge';
  readonly cells: (string | undefined)[];
}

/** Rows of one kind, with the columns that turned up so far. */
interface Gathering {
  readonly columns: string[];
  readonly places: Map<string, number>;
  readonly rows: (string | undefined)[][];
  readonly lines: number[];
}

/**
 * Reads GraphML of any program: its typed keys become columns by their names, its own attributes `@id`, `@source` and
 * `@target`, and what yEd draws `label`, `x`, `y` (the middle) and `flow`. Nested graphs are read flat. Throws `bad-xml`,
 * `xml-entities` for a DTD or an entity of one, `xml-too-deep` over 64, each with line and column; `file-too-large` over
 * 64 MiB, `import-too-large`, and `nothing-to-import`.
 */
export function readGraphml(bytes: Uint8Array): SourceTables {
  refuseLarge(bytes);
  const text = decodeUtf8(bytes, 'bad-xml');
  const parser = new SaxesParser({ position: true, xmlns: false });
  const refuse = (code: ErrorCode, cause?: unknown): never => {
    throw new AppError(code, { place: `${parser.line}:${parser.column + 1}`, cause });
  };

  const keys = new Map<string, string>();
  const nodes = createGathering(['@id']);
  const edges = createGathering(['@id', '@source', '@target']);
  const graph: Record<'format' | 'title', string> = { format: '', title: '' };
  const open: Item[] = [];
  let depth = 0;
  let isGraphml = false;
  /** Where the text that is being read goes to; null: nowhere. */
  let words: { text: string; readonly depth: number; readonly isData: boolean; take(text: string): void } | null = null;

  const say = (item: Item, column: string, value: string) => {
    const gathering = item.of === 'node' ? nodes : edges;
    let place = gathering.places.get(column);
    if (place === undefined) {
      if (gathering.columns.length >= maxColumns) refuse('import-too-large');
      place = gathering.columns.push(column) - 1;
      gathering.places.set(column, place);
    }
    item.cells[place] = value;
  };

  parser.on('doctype', () => refuse('xml-entities'));
  parser.on('error', (cause) => refuse(/undefined entity/.test(cause.message) ? 'xml-entities' : 'bad-xml', cause));
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > maxDepth) refuse('xml-too-deep');
    const local = name.slice(name.indexOf(':') + 1);
    if (depth === 1) isGraphml = local === 'graphml';
    const item = open.at(-1);
    // Data that holds elements is no text; a label of yEd holds how it is placed, too.
    if (words?.isData === true) words = null;
    if (local === 'key') keys.set(attributes['id'] ?? '', attributes['attr.name'] || (attributes['id'] ?? ''));
    else if (local === 'node' || local === 'edge') {
      const isNode = local === 'node';
      const started: Item = isNode
        ? { of: local, cells: [attributes['id']] }
        : { of: local, cells: [attributes['id'], attributes['source'], attributes['target']] };
      open.push(started);
      const { rows, lines } = isNode ? nodes : edges;
      rows.push(started.cells);
      lines.push(parser.line);
      if (nodes.rows.length > limits.people + limits.homes || edges.rows.length > limits.ties)
        refuse('import-too-large');
    } else if (local === 'data') {
      const key = attributes['key'] ?? '';
      const column = keys.get(key) ?? key;
      const take = (value: string) => {
        if (item !== undefined) {
          if (value !== '') say(item, column, value);
        } else if (column === 'format' || column === 'title') graph[column] = value;
      };
      words = { text: '', depth, isData: true, take };
    } else if (item !== undefined) readYed(local, attributes, item, say);
    if ((local === 'NodeLabel' || local === 'EdgeLabel') && item !== undefined) {
      words = {
        text: '',
        depth,
        isData: false,
        take: (value) => value.trim() !== '' && say(item, 'label', value.trim()),
      };
    }
  });
  const hear = (said: string) => {
    if (words !== null && words.depth === depth) words.text += said;
  };
  parser.on('text', hear);
  parser.on('cdata', hear);
  parser.on('closetag', ({ name }) => {
    const local = name.slice(name.indexOf(':') + 1);
    if (words !== null && words.depth === depth) {
      words.take(words.text);
      words = null;
    }
    if (local === 'node' || local === 'edge') open.pop();
    depth -= 1;
  });
  parser.write(text).close();

  if (!isGraphml) throw faultAt('bad-xml', text, Math.max(0, text.search(/<[^?!]/)));
  if (nodes.rows.length === 0) throw new AppError('nothing-to-import');
  return { isOwn: graph.format === ownFormat, title: graph.title, people: tableOf(nodes), ties: tableOf(edges) };
}

function createGathering(columns: string[]): Gathering {
  return { columns, places: new Map(columns.map((name, index) => [name, index])), rows: [], lines: [] };
}

function tableOf({ columns, rows, lines }: Gathering): SourceTable {
  return { columns, rows, lines };
}

/** What yEd draws: `Geometry` is the upper left corner and the size of a node, `Arrows` who points at whom. */
function readYed(
  local: string,
  attributes: Readonly<Record<string, string>>,
  item: Item,
  say: (item: Item, column: string, value: string) => void,
): void {
  if (local === 'Geometry' && item.of === 'node') {
    const middle = (start: string | undefined, size: string | undefined) => Number(start) + Number(size ?? 0) / 2;
    const [x, y] = [middle(attributes['x'], attributes['width']), middle(attributes['y'], attributes['height'])];
    if (Number.isFinite(x) && Number.isFinite(y)) {
      say(item, 'x', String(x));
      say(item, 'y', String(y));
    }
  }
  if (local === 'Arrows' && item.of === 'edge') {
    const [atStart, atEnd] = [attributes['source'], attributes['target']].map((end) => (end ?? 'none') !== 'none');
    if (atStart || atEnd) say(item, 'flow', atStart && atEnd ? 'both' : atEnd ? 'forward' : 'backward');
  }
}
