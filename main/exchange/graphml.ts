import type { HouseholdMap } from '../../shared/map/schema.ts';
import {
  type Cell,
  type ColumnType,
  peopleColumns,
  peopleNames,
  peopleRowsOf,
  tieColumns,
  tieNames,
  tieRowsOf,
} from './columns.ts';

/** What says in a GraphML file that this program wrote it. */
export const ownFormat = 'krachtenkaart-map';

const nodeNames = peopleNames.filter((name) => name !== 'id');
const edgeNames = tieNames.filter((name) => !['id', 'from', 'to', 'fromName', 'toName'].includes(name));
const weights: Readonly<Record<string, number>> = { weak: 1, normal: 2, strong: 3 };

/**
 * A map as GraphML (graphml.graphdrawing.org, version 1.0), with a typed key for each field it carries. Beside our own
 * there are `label` on nodes and `weight` on edges, which other programs look for. A character that XML can't hold gives
 * way to the sign for one nobody knows. What a copy says of itself is `copy` of the graph: not its `desc`, which some
 * programs take for the place where its data end.
 */
export function mapGraphml(map: HouseholdMap, coverLine: string | null = null): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    key('graph', 'format', 'string'),
    key('graph', 'title', 'string'),
    ...(coverLine === null ? [] : [key('graph', 'copy', 'string')]),
    key('node', 'label', 'string'),
    ...nodeNames.map((name) => key('node', name, peopleColumns[name])),
    key('edge', 'weight', 'double'),
    ...edgeNames.map((name) => key('edge', name, tieColumns[name])),
    '<graph id="map" edgedefault="undirected">',
    data('graph', 'format', ownFormat),
    data('graph', 'title', map.about.title),
    data('graph', 'copy', coverLine),
  ];
  for (const row of peopleRowsOf(map)) {
    let node = `<node id="${attribute(String(row.id))}">${data('node', 'label', row.name || row.role)}`;
    for (const name of nodeNames) node += data('node', name, row[name]);
    lines.push(`${node}</node>`);
  }
  for (const row of tieRowsOf(map)) {
    const [id, from, to] = [row.id, row.from, row.to].map((each) => attribute(String(each)));
    let edge = `<edge id="${id}" source="${from}" target="${to}">`;
    edge += data('edge', 'weight', weights[String(row.strength)] ?? null);
    for (const name of edgeNames) edge += data('edge', name, row[name]);
    lines.push(`${edge}</edge>`);
  }
  lines.push('</graph>', '</graphml>', '');
  return lines.join('\n');
}

function key(of: string, name: string, type: ColumnType): string {
  return `<key id="${of}_${name}" for="${of}" attr.name="${name}" attr.type="${type}"/>`;
}

/** Nothing for what is not said. */
function data(of: string, name: string, cell: Cell): string {
  if (cell === null || cell === '') return '';
  return `<data key="${of}_${name}">${typeof cell === 'string' ? content(cell) : cell}</data>`;
}

const special = /[&<>\r"]/;
const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\r': '&#13;',
  '"': '&quot;',
};

/** What a text may hold is the Char of XML 1.0, 2.2. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function content(text: string): string {
  const held = text.replace(unholdable, '\ufffd');
  return special.test(held) ? held.replace(/[&<>\r"]/g, (mark) => marks[mark] ?? mark) : held;
}

function attribute(text: string): string {
  return content(text);
}
