import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../../main/exchange/csv-reading.ts';
import { guardCell, unguardCell } from '../../../../main/exchange/formula-guard.ts';
import { graphOf } from '../../../../main/exchange/graph-of-tables.ts';
import { readGraphml } from '../../../../main/exchange/graphml-reading.ts';
import { mapOfGraph } from '../../../../main/exchange/map-of-graph.ts';
import { readSource } from '../../../../main/exchange/source-reading.ts';
import { guessMapping } from '../../../../main/exchange/source-tables.ts';
import { titleFileName } from '../../../../main/exchange/title-file-name.ts';
import { AppError } from '../../../../shared/errors.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** The code of what is thrown, and where it says the fault is. */
function refusal(act: () => unknown): readonly [code: string, place: string | null] | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof AppError) return [error.code, error.place];
    throw error;
  }
}

const graphml = (inside: string) => `<?xml version="1.0"?>\n<graphml>\n<graph>${inside}</graph>\n</graphml>`;

describe('GraphML is refused', () => {
  it.each<[string, string, string, RegExp | null]>([
    [
      'with a DTD',
      '<?xml version="1.0"?>\n<!DOCTYPE graphml SYSTEM "file:///etc/passwd">\n<graphml/>',
      'xml-entities',
      /^2:/,
    ],
    [
      'with entities that grow',
      '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<graphml><graph><node id="&b;"/></graph></graphml>',
      'xml-entities',
      /^1:/,
    ],
    ['with an entity nobody knows', graphml('\n<node id="&oma;"/>'), 'xml-entities', /^4:/],
    ['that is not closed', '<graphml>\n<graph><node id="a">', 'bad-xml', /^2:/],
    ['with a tag that closes another', graphml('<node id="a"></edge>'), 'bad-xml', /^3:/],
    ['with an attribute twice', graphml('<node id="a" id="b"/>'), 'bad-xml', /^3:/],
    [
      'with a character XML does not know',
      graphml('<node id="a"><data key="k">\u0001</data></node>'),
      'bad-xml',
      /^3:/,
    ],
    ['deeper than 64', graphml(`${'<a>'.repeat(63)}${'</a>'.repeat(63)}`), 'xml-too-deep', /^3:/],
    ['that is another kind of XML', '<?xml version="1.0"?>\n<svg/>', 'bad-xml', /^2:1$/],
    ['that is no XML', 'Oma;Truus', 'bad-xml', /^1:/],
    ['without anybody', graphml(''), 'nothing-to-import', null],
  ])('%s', (_, text, code, place) => {
    const [found, where] = refusal(() => readGraphml(encode(text))) ?? [];
    expect(found).toBe(code);
    if (place !== null) expect(where).toMatch(place);
  });

  it('at 64 it is not yet', () => {
    const deep = graphml(`<node id="a">${'<a>'.repeat(61)}${'</a>'.repeat(61)}</node>`);
    expect(readGraphml(encode(deep)).people.rows).toHaveLength(1);
  });

  it('over 64 MiB, and with bytes that are no UTF-8', () => {
    expect(refusal(() => readGraphml(new Uint8Array(64 * 1024 * 1024 + 1)))).toEqual(['file-too-large', null]);
    const bytes = Buffer.from(graphml('<node id="\u00e9"/>'), 'latin1');
    expect(refusal(() => readGraphml(bytes))).toEqual(['bad-xml', '3:18']);
  });

  it('with more than one map holds', () => {
    const nodes = Array.from({ length: 5_011 }, (_, index) => `<node id="n${index}"/>`).join('');
    expect(refusal(() => readGraphml(encode(graphml(nodes))))?.[0]).toBe('import-too-large');
  });
});

describe('a table is refused', () => {
  it.each<[string, string, string, string | null]>([
    ['with a NUL', 'naam;rol\r\nOma;om\0a', 'csv-nul', '2:7'],
    ['with a quote that is not closed', 'naam;rol\nOma;"oma', 'bad-csv', '2:5'],
    ['without anybody', '\r\n\r\n', 'nothing-to-import', null],
    ['with a head alone', 'naam;rol\r\n', 'nothing-to-import', null],
  ])('%s', (_, text, code, place) => {
    expect(refusal(() => readCsv([encode(text)]))).toEqual([code, place]);
  });

  it('over 1,000,000 cells, and one that has them is not', () => {
    const line = `${';'.repeat(999)}\n`;
    const head = `naam${';'.repeat(999)}\n`;
    expect(refusal(() => readCsv([encode(head + `a${line}`.repeat(999))]))).toBeNull();
    expect(refusal(() => readCsv([encode(head + `a${line}`.repeat(1_000))]))).toEqual([
      'csv-too-large',
      expect.stringMatching(/^1001:/),
    ]);
  });
});

describe('JSON is refused', () => {
  const sample = readFile('tests/fixtures/map-v1.json', 'utf8');
  it.each<[string, string, string]>([
    ['that stops too soon', '{\n  "format": ', '2:13'],
    ['with a comma too many', '{\n "a": [1,\n ]}', '3:2'],
    ['with more after its end', '{} {}', '1:4'],
    ['with an escape there is not', '["\\x"]', '1:3'],
    ['nested deeper than 64', `${'['.repeat(100_000)}`, '1:66'],
    ['that is nobody’s form', '{ "people": [] }', '1:1'],
    ['of easyNWK that breaks its form', '{"ego":{},"alteri":[\n{"id":1,"angle":"x","distance":2}]}', '2:17'],
  ])('%s, with the line and the character', (_, text, place) => {
    expect(refusal(() => readSource([{ name: 'kaart.json', bytes: encode(text) }]))).toEqual(['bad-json', place]);
  });

  it('that breaks the schema, with the line and the character', async () => {
    const json = JSON.parse(await sample);
    json.ties[0].label = 'friend';
    const text = JSON.stringify(json, null, 2);
    const lines = text.split('\n');
    const line = lines.findIndex((each) => each.includes('"friend"'));
    const place = `${line + 1}:${(lines[line] ?? '').indexOf('"friend"') + 1}`;
    expect(refusal(() => readSource([{ name: 'kaart.json', bytes: encode(text) }]))).toEqual(['bad-json', place]);
    const newer = encode(JSON.stringify({ ...json, version: 2 }));
    expect(refusal(() => readSource([{ name: 'kaart.json', bytes: newer }]))).toEqual(['newer-file', null]);
  });

  it('no other form is taken', () => {
    expect(refusal(() => readSource([{ name: 'kaart.xlsx', bytes: encode('') }]))).toEqual(['unknown-form', null]);
  });
});

describe('hostile names and values', () => {
  it('are people like others, and reach no prototype', () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const keys = names.map((name) => `<key id="${name}" for="node" attr.name="${name}" attr.type="string"/>`).join('');
    const nodes = names.map((name) => `<node id="${name}"><data key="${name}">x</data></node>`).join('');
    const edge = '<edge source="__proto__" target="constructor"/>';
    const tables = readGraphml(encode(`<graphml>${keys}<graph>${nodes}${edge}</graph></graphml>`));
    const graph = graphOf(tables, guessMapping(tables));
    expect(graph.people.map(({ name }) => name)).toEqual(names);
    expect(graph.ties).toHaveLength(1);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    const table = readCsv([encode('naam;soort kracht;wat\n__proto__;constructor;toString\nOma;netwerk;mens\n')]);
    const read = graphOf(table, guessMapping(table));
    expect(read.people[0]).toMatchObject({ name: '__proto__', kind: 'person' });
    expect(read.unplaced.map(({ number, column }) => [number, column])).toEqual([
      [1, 'wat'],
      [1, 'soort kracht'],
    ]);
  });

  it('are cut to what a map holds, and always make a map', () => {
    const cells = [`${'a'.repeat(199)}👵🏽`, 'x'.repeat(101), '-5', '1e999', '1e999', '\ud800'];
    const table = readCsv([encode(`naam;rol;leeftijd;x;y;notitie\n${cells.join(';')}\n`)]);
    const graph = graphOf(table, guessMapping(table));
    expect(graph.unplaced.map(({ column, reason }) => [column, reason])).toEqual([
      ['naam', 'shortened'],
      ['rol', 'shortened'],
      ['x', 'unknown-value'],
      ['y', 'unknown-value'],
      ['leeftijd', 'unknown-value'],
    ]);
    const map = mapOfGraph(graph, { language: 'nl', created: '2026-11-24T09:00:00Z' });
    expect(map.people[0]).toMatchObject({ name: 'a'.repeat(199), age: null, position: null });
  });
});

it('guards a cell that a spreadsheet would run, and takes off what it put on', () => {
  for (const cell of ['=1', '+1', '-1', '@x', '\tx', '\rx', "'=1", "''=1", '＝1', "'x", '', 'x=1']) {
    expect(guardCell(cell)).not.toMatch(/^[=+\-@\t\r＝]/);
    expect(unguardCell(guardCell(cell))).toBe(cell);
  }
});

it('makes of a title a name of a file that Windows takes too', () => {
  expect(titleFileName('Gezin Bos: ons plan / "nu"?', 'kaart')).toBe('Gezin Bos ons plan nu');
  for (const name of ['con', 'NUL', 'Com1', 'lpt9.txt', 'aux ', 'COM¹']) {
    expect(titleFileName(name, 'kaart')).toMatch(/^_/);
  }
  expect(titleFileName('con .txt', 'kaart')).toBe('_con .txt');
  expect(titleFileName('Conny', 'kaart')).toBe('Conny');
  for (const name of ['', ' . ', '...', '\u202e', '///']) expect(titleFileName(name, 'kaart')).toBe('kaart');
  expect(titleFileName('..\\..\\oma. . ', 'kaart')).toBe('oma');
  expect(Buffer.byteLength(titleFileName('👵🏽'.repeat(200), 'kaart'))).toBeLessThanOrEqual(180);
  expect(titleFileName('👵🏽'.repeat(200), 'kaart').isWellFormed()).toBe(true);
});
