import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportedGraph } from '../../../shared/map/imported-graph.ts';
import { mapToJson, parseMapJson } from '../../../shared/map/json.ts';
import { readMap } from '../../../shared/map/read.ts';
import type { Caller } from '../../../shared/rpc/caller.ts';
import { mirrorDocument } from '../../support/mirrored-document.ts';
import { createTestApp } from '../../support/test-app.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** Gives a window's files to main, as they are dropped on it. */
function give(window: Caller, files: readonly (readonly [name: string, text: string])[], isSwapped = false) {
  const pieces = files.map(([, text]) => encode(text));
  const given = files.map(([name], index) => ({ name, size: pieces[index]?.length ?? 0 }));
  return window.call('import.read', { files: given, isSwapped }, { body: Buffer.concat(pieces) });
}

async function graphIn(window: Caller, input: Parameters<typeof window.call<'import.graph'>>[1]) {
  const { body } = await window.call('import.graph', input);
  return JSON.parse(new TextDecoder().decode(body)) as ImportedGraph;
}

it('tells what is in a file: its columns, its first rows, and what stands where', async () => {
  const { connect } = await createTestApp();
  const rows = Array.from({ length: 20 }, (_, index) => `Nummer ${index};${'x'.repeat(200)};rood\n`).join('');
  const { output } = await give(connect(), [['mensen.csv', `Naam;Notitie;Kleur\n${rows}`]]);
  expect(output).toMatchObject({
    form: 'tables',
    people: { columns: ['Naam', 'Notitie', 'Kleur'], count: 20 },
    ties: { columns: [], rows: [], count: 0 },
    mapping: { people: { name: 0, note: 1 }, ties: {} },
  });
  expect(output.people.rows).toHaveLength(6);
  expect(output.people.rows[0]).toEqual(['Nummer 0', `${'x'.repeat(120)}…`, 'rood']);
});

it('reads two tables, takes the one for the other when it is told to, and says which line is left', async () => {
  const window = (await createTestApp()).connect();
  const people = ['a.csv', 'Naam\nOma\nJoop\n'] as const;
  const ties = ['b.csv', 'Een;Twee\nOma;Joop\n\nOma;Niemand\n'] as const;
  for (const isSwapped of [false, true]) {
    const { output } = await give(window, isSwapped ? [ties, people] : [people, ties], isSwapped);
    expect(output).toMatchObject({ people: { count: 2 }, ties: { count: 3 } });
    const mapping = { people: { name: 0 }, ties: { from: 0, to: 1 } };
    const graph = await graphIn(window, { source: output.source, mapping });
    expect(graph.people.map(({ name }) => name)).toEqual(['Oma', 'Joop']);
    expect(graph.ties).toHaveLength(1);
    expect(graph.unplaced.map(({ line, reason }) => [line, reason])).toEqual([
      [1, 'no-such-one'],
      [4, 'no-such-one'],
    ]);
  }
});

it('reads a file where it stands', async () => {
  const { connect, folder } = await createTestApp();
  const path = join(folder, 'netwerk.XML');
  await writeFile(path, '<graphml><graph><node id="Oma"/><node id="Joop"/></graph></graphml>');
  const { output } = await connect().call('import.read', { files: [{ path }], isSwapped: false });
  expect(output).toMatchObject({ form: 'graph', people: { count: 2 } });
});

it('makes a new map of a whole map with everything in it, under its own title', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const json = parseMapJson(JSON.parse(await readFile('tests/fixtures/map-v1.json', 'utf8')));
  const { output } = await give(window, [['kaart.json', JSON.stringify(json)]]);
  expect(output).toMatchObject({ form: 'map', title: json.about.title, mapping: null });
  const from = { source: output.source, mapping: null };
  const asked = { title: 'Nieuw', passphrase: 'appel boom fiets kaas lamp tafel', folder, from };
  const { output: opened } = await window.call('maps.createFrom', asked);
  expect(opened).toMatchObject({ isReadOnly: false, isExample: false });
  const { document } = await mirrorDocument(window, opened.map);
  expect(mapToJson(readMap(document))).toEqual({ ...json, about: { ...json.about, title: 'Nieuw' } });
  await window.call('import.forget', { source: output.source });
  await expect(window.call('import.graph', from)).rejects.toThrow('bad-request');
  await expect(window.call('maps.createFrom', asked)).rejects.toThrow('bad-request');
});

describe('is refused', () => {
  it.each([
    ['a table with a fault', [['a.csv', 'naam;rol\nOma;"oma\n']], 'bad-csv', '2:5'],
    ['an entity', [['a.graphml', '<!DOCTYPE x>\n<graphml/>']], 'xml-entities', null],
    ['a file of another kind', [['a.docx', 'x']], 'unknown-form', null],
    [
      'a table beside what is none',
      [
        ['a.csv', 'naam\nOma\n'],
        ['b.json', '{}'],
      ],
      'not-two-tables',
      null,
    ],
    ['a file with nobody in it', [['a.csv', '\n']], 'nothing-to-import', null],
    ['more columns than a person looks through', [['a.csv', `naam${';x'.repeat(1_000)}\n`]], 'import-too-large', null],
  ] as const)('%s, and where', async (_, files, code, place) => {
    const window = (await createTestApp()).connect();
    const refusal = await give(window, files).catch((error: unknown) => error);
    expect(refusal).toMatchObject(place === null ? { code } : { code, place });
  });

  it('what is no file, or not there', async () => {
    const { connect, folder } = await createTestApp();
    const window = connect();
    await mkdir(join(folder, 'map.csv'));
    const read = (name: string) =>
      window.call('import.read', { files: [{ path: join(folder, name) }], isSwapped: false });
    await expect(read('map.csv')).rejects.toThrow('unknown-form');
    await expect(read('weg.csv')).rejects.toThrow('file-missing');
  });

  it('what another window has read, and leaves what was read before a file that is refused', async () => {
    const { connect } = await createTestApp();
    const [own, other] = [connect(), connect()];
    const { output } = await give(own, [['a.csv', 'naam\nOma\n']]);
    const asked = { source: output.source, mapping: output.mapping };
    await expect(other.call('import.graph', asked)).rejects.toThrow('bad-request');
    await expect(give(own, [['b.docx', 'x']])).rejects.toThrow('unknown-form');
    expect((await graphIn(own, asked)).people).toHaveLength(1);
  });

  it('a reading that is not waited for any more', async () => {
    const window = (await createTestApp()).connect();
    const stop = new AbortController();
    const body = encode(`naam\n${'Oma\n'.repeat(4_000)}`);
    const reading = window.call(
      'import.read',
      { files: [{ name: 'a.csv', size: body.length }], isSwapped: false },
      { body, signal: stop.signal },
    );
    stop.abort();
    await expect(reading).rejects.toThrow('cancelled');
  });
});
