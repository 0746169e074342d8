import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { graphOf } from '../../../../main/exchange/graph-of-tables.ts';
import { readSource } from '../../../../main/exchange/source-reading.ts';
import { guessMapping } from '../../../../main/exchange/source-tables.ts';
import type { ImportedGraph } from '../../../../shared/map/imported-graph.ts';

async function read(name: string, beside: string | null = null): Promise<ImportedGraph> {
  const names = beside === null ? [name] : [name, beside];
  const source = readSource(
    await Promise.all(
      names.map(async (file) => ({ name: file, bytes: await readFile(`tests/fixtures/exchange/${file}`) })),
    ),
  );
  return 'graph' in source ? source.graph : graphOf(source.tables, guessMapping(source.tables));
}

/** Who is tied to whom, by name. */
function tiesIn({ people, homes, ties }: ImportedGraph) {
  const names = new Map([...people, ...homes].map(({ id, name }) => [id, name]));
  return ties.map(({ from, to, ...tie }) => ({ ...tie, from: names.get(from), to: names.get(to) }));
}

function signsIn({ people }: ImportedGraph) {
  return people.map(({ name, position }) => [
    name,
    position && Math.sign(position.x),
    position && Math.sign(position.y),
  ]);
}

it('reads what networkx writes: nodes by their own name, and places between -1 and 1 with room made', async () => {
  const graph = await read('networkx.graphml');
  expect(graph.people).toMatchObject([
    { name: 'Oma Truus', role: 'oma', age: 71 },
    { name: 'Buurman Joop', role: 'buurman', age: null },
    { name: 'Noor & Bas', role: '', position: null },
  ]);
  expect(signsIn(graph).slice(0, 2)).toEqual([
    ['Oma Truus', -1, 1],
    ['Buurman Joop', 1, -1],
  ]);
  expect(Math.hypot(graph.people[0]?.position?.x ?? 0, graph.people[0]?.position?.y ?? 0)).toBeGreaterThan(260);
  expect(tiesIn(graph)).toMatchObject([
    { from: 'Oma Truus', to: 'Buurman Joop', strength: 'strong' },
    { from: 'Buurman Joop', to: 'Noor & Bas', strength: 'weak' },
  ]);
  expect(graph.unplaced).toEqual([]);
});

it('reads what igraph writes: names from an attribute, a label of a line as a kind of support where it is one', async () => {
  const graph = await read('igraph.graphml');
  expect(graph.people.map(({ name }) => name)).toEqual(['Oma Truus', 'Buurman Joop', 'Noor & Bas']);
  expect(tiesIn(graph)).toMatchObject([{ label: 'volunteer' }, { label: null }]);
  expect(graph.unplaced).toEqual([
    { what: 'people', number: 3, line: 22, column: 'x', reason: 'unknown-value' },
    { what: 'people', number: 3, line: 22, column: 'y', reason: 'unknown-value' },
    { what: 'ties', number: 2, line: 30, column: 'label', reason: 'unknown-value' },
  ]);
});

it('reads what yEd draws: labels, the middle of shapes, arrows, and groups flat', async () => {
  const graph = await read('yed.graphml');
  expect(graph.people).toMatchObject([
    { name: 'Oma Truus', note: 'Belt elke zondag' },
    { name: 'De straat' },
    { name: 'Buurman\nJoop' },
  ]);
  expect(graph.people[1]?.position).toEqual(graph.people[2]?.position);
  expect(tiesIn(graph)).toMatchObject([
    { from: 'Oma Truus', to: 'Buurman\nJoop', flow: 'forward', note: 'samen koffie' },
  ]);
});

it('reads what Gephi writes', async () => {
  const graph = await read('gephi.graphml');
  expect(signsIn(graph)).toEqual([
    ['Oma Truus', -1, 1],
    ['Buurman Joop', 1, -1],
  ]);
  expect(tiesIn(graph)).toMatchObject([{ from: 'Oma Truus', to: 'Buurman Joop', strength: 'normal' }]);
});

it('reads what Network Canvas writes: names, and places from a layout', async () => {
  const graph = await read('network-canvas.graphml');
  expect(graph.people).toMatchObject([{ name: 'Oma Truus', age: 71, kind: 'person' }, { name: 'Buurman Joop' }]);
  expect(signsIn(graph)).toEqual([
    ['Oma Truus', -1, 1],
    ['Buurman Joop', 1, -1],
  ]);
  expect(graph.ties).toHaveLength(1);
});

it('reads what easyNWK writes: the one in the middle as a member, horizons as closeness, and says what it left', async () => {
  const graph = await read('easynwk.json');
  const [home] = graph.homes;
  expect(graph.people).toMatchObject([
    { name: 'Sanne Voorbeeld', home: home?.id, figure: 'female', age: 34, note: 'verzonnen' },
    { name: 'Truus', role: 'Mutter', closeness: 'close', age: 71 },
    { name: 'Joop', closeness: 'middle', figure: 'male', note: 'Kaffee' },
    { name: 'Mevrouw Aalders', closeness: 'far', figure: 'neutral' },
    { name: 'Opa Piet', deceased: true },
  ]);
  expect(signsIn(graph).slice(1, 4)).toEqual([
    ['Truus', 1, -1],
    ['Joop', -1, -1],
    ['Mevrouw Aalders', 1, 1],
  ]);
  expect(tiesIn(graph)).toMatchObject([
    { from: 'Truus', to: '', label: 'network', strength: 'strong' },
    { from: 'Joop', to: '', label: 'network' },
    { from: 'Mevrouw Aalders', to: '', label: 'professional' },
    { from: 'Truus', to: 'Joop', label: null },
  ]);
  expect(graph.unplaced).toEqual([{ what: 'ties', number: 2, line: null, column: null, reason: 'no-such-one' }]);
});

it('reads the version of an easyNWK file that was last in view', async () => {
  const nwk = JSON.parse(await readFile('tests/fixtures/exchange/easynwk.json', 'utf8'));
  const other = { ...nwk, alteri: [] };
  const record = {
    currentVersion: 1,
    versions: [
      { id: 1, nwk },
      { id: 2, nwk: other },
    ],
  };
  const source = readSource([{ name: 'kaart.json', bytes: new TextEncoder().encode(JSON.stringify(record)) }]);
  expect('graph' in source && source.graph.people).toHaveLength(5);
});

it.each(['latin1-semicolon', 'utf8-bom-semicolon', 'utf8-comma', 'utf8-tab', 'utf16-tab'])(
  'reads a table in %s',
  async (name) => {
    const graph = await read(`${name}.csv`);
    expect(graph.people).toMatchObject([
      { name: 'Oma Trüus', role: 'oma', age: 71, reach: '=06-12345678' },
      { name: 'José & zoon', role: 'buurman', age: null },
      { name: 'Team "Noord"', role: 'wijkteam' },
    ]);
    expect(tiesIn(graph)).toMatchObject([
      { from: 'Oma Trüus', to: '', label: 'network' },
      { from: 'José & zoon', to: '', label: 'volunteer' },
      { from: 'Team "Noord"', to: '', label: 'professional' },
    ]);
    expect(graph.unplaced).toEqual([]);
  },
);

it('reads a table without a head: who, and what they are', async () => {
  const { people } = await read('no-head.csv');
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['Oma Trüus', 'oma'],
    ['José & zoon', 'buurman'],
    ['Team "Noord"', 'wijkteam'],
  ]);
});

it('reads ties by names, beside a table of people in whatever order, and says whom it did not find', async () => {
  for (const [first, second] of [
    ['utf8-comma.csv', 'ties-by-name.csv'],
    ['ties-by-name.csv', 'utf8-comma.csv'],
  ] as const) {
    const graph = await read(first, second);
    expect(tiesIn(graph).at(-1)).toMatchObject({ from: 'Oma Trüus', to: 'José & zoon', strength: 'strong' });
    expect(graph.unplaced).toEqual([{ what: 'ties', number: 2, line: 3, column: 'Naar', reason: 'no-such-one' }]);
  }
});

it('reads ties alone, with who is at their ends', async () => {
  const graph = await read('ties-by-name.csv');
  expect(graph.people.map(({ name }) => name)).toEqual(['Oma Trüus', 'José & zoon', 'Niemand']);
  expect(graph.ties).toHaveLength(2);
});
