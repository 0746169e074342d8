import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, it } from 'vitest';
import { csvStyles, mapCsv } from '../../../../main/exchange/csv.ts';
import { readCsv } from '../../../../main/exchange/csv-reading.ts';
import { graphOf } from '../../../../main/exchange/graph-of-tables.ts';
import { mapGraphml } from '../../../../main/exchange/graphml.ts';
import { readGraphml } from '../../../../main/exchange/graphml-reading.ts';
import { mapOfGraph } from '../../../../main/exchange/map-of-graph.ts';
import { readSource } from '../../../../main/exchange/source-reading.ts';
import { guessMapping, type SourceTables } from '../../../../main/exchange/source-tables.ts';
import { tableStyles } from '../../../../shared/export-choice.ts';
import { type MapJson, mapToJson, parseMapJson } from '../../../../shared/map/json.ts';
import { languages } from '../../../../shared/map/vocabulary.ts';
import { arbitraryMap, mapOf } from './arbitrary-map.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const about = { language: 'nl', created: '2026-11-24T09:00:00Z' } as const;

function through(tables: SourceTables): MapJson {
  const graph = graphOf(tables, guessMapping(tables));
  expect(graph.unplaced).toEqual([]);
  return mapOfGraph(graph, about);
}

const styles = tableStyles.flatMap((style) => languages.map((language) => [style, language] as const));

const runs = { numRuns: 40 };

describe('what leaves and comes back', () => {
  it('as GraphML is the same map', () => {
    fc.assert(
      fc.property(arbitraryMap, (json) => {
        const { homes, people, ties } = through(readGraphml(encode(mapGraphml(mapOf(json)))));
        expect({ homes, people, ties }).toEqual({ homes: json.homes, people: json.people, ties: json.ties });
      }),
      runs,
    );
  });

  it.each(styles)('as %s tables in %s is the same map, and no cell of it runs', (style, language) => {
    fc.assert(
      fc.property(arbitraryMap, (json) => {
        const tables = mapCsv(mapOf(json), style, language);
        const files = [encode(tables.ties), encode(tables.people)];
        const { homes, people, ties } = through(readCsv(json.ties.length === 0 ? files.slice(1) : files));
        expect({ homes, people, ties }).toEqual({ homes: json.homes, people: json.people, ties: json.ties });
        for (const table of [tables.people, tables.ties]) {
          const cells: string[][] = parseCsv(table, { delimiter: csvStyles[style].delimiter, bom: true });
          for (const cell of cells.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
        }
      }),
      runs,
    );
  });

  it('as JSON is the same map', () => {
    fc.assert(
      fc.property(arbitraryMap, (json) => {
        const source = readSource([{ name: 'kaart.JSON', bytes: encode(JSON.stringify(mapToJson(mapOf(json)))) }]);
        expect('map' in source && source.map).toEqual(json);
      }),
      runs,
    );
  });

  it('keeps a part of life of one’s own, and a title where the form has one', () => {
    const json = parseMapJson(JSON.parse(readFileSync('tests/fixtures/samples/household-14.json', 'utf8')));
    const [first, ...others] = json.ties;
    const own = { ...json, domains: [...json.domains, { id: 'muziek-1', name: 'Muziek' }] };
    const map = mapOf(parseMapJson({ ...own, ties: [{ ...first, domain: 'muziek-1' }, ...others] }));
    const back = through(readGraphml(encode(mapGraphml(map))));
    expect(back.about.title).toBe(json.about.title);
    expect(back.domains).toContainEqual({ id: 'muziek-1', name: 'Muziek' });
    const tables = mapCsv(map, 'dutch', 'nl');
    expect(through(readCsv([encode(tables.people), encode(tables.ties)])).domains).toEqual(back.domains);
  });

  it('loses only characters that the form can’t hold', () => {
    const json = parseMapJson(JSON.parse(readFileSync('tests/fixtures/map-v1.json', 'utf8')));
    const [first, ...others] = json.people;
    const map = mapOf(parseMapJson({ ...json, people: [{ ...first, name: 'a\u0000b\u0001c' }, ...others] }));
    expect(through(readGraphml(encode(mapGraphml(map)))).people[0]?.name).toBe('a\ufffdb\ufffdc');
    const tables = mapCsv(map, 'dutch', 'nl');
    expect(through(readCsv([encode(tables.people), encode(tables.ties)])).people[0]?.name).toBe('a\ufffdb\u0001c');
  });
});

describe('what another library reads', () => {
  const json = parseMapJson(JSON.parse(readFileSync('tests/fixtures/samples/household-40.json', 'utf8')));
  const map = mapOf(json);

  it('in our GraphML is who and what is on the map', () => {
    const graph = parseGraphml(MultiGraph, mapGraphml(map));
    expect([graph.order, graph.size]).toEqual([json.homes.length + json.people.length, json.ties.length]);
    for (const { id, name, role, age } of json.people) {
      expect(graph.getNodeAttributes(id)).toMatchObject({ label: name || role, ...(age !== null && { age }) });
    }
    for (const { from, to, label, strength, stress } of json.ties) {
      const found = graph.edges(from, to).map((edge) => graph.getEdgeAttributes(edge));
      expect(found).toContainEqual(
        expect.objectContaining({ strength, stress, ...(label !== null && { support: label }) }),
      );
    }
  });

  it('in our GraphML for a reader is what the copy says of itself, and otherwise the same', () => {
    const copy = 'Kopie voor: “School” & <ouders>. 3 personen staan niet in deze kopie.';
    const said = mapGraphml(map, copy);
    const { attributes, ...graph } = parseGraphml(MultiGraph, said).export();
    const { attributes: usual, ...other } = parseGraphml(MultiGraph, mapGraphml(map)).export();
    expect(graph).toEqual(other);
    expect(attributes).toEqual({ ...usual, copy });
    // What it says of itself takes lines of its own.
    const rowsOf = (graphml: string) => {
      const { people, ties, ...others } = readGraphml(encode(graphml));
      return { ...others, people: { ...people, lines: [] }, ties: { ...ties, lines: [] } };
    };
    expect(rowsOf(said)).toEqual(rowsOf(mapGraphml(map)));
  });

  it('in our tables is who and what is on the map', () => {
    const tables = mapCsv(map, 'international', 'en');
    const people: Record<string, string>[] = parseCsv(tables.people, { columns: true });
    expect(people.map(({ id, name }) => [id, name])).toEqual(
      [...json.homes, ...json.people].map(({ id, name }) => [id, name]),
    );
    const ties: Record<string, string>[] = parseCsv(tables.ties, { columns: true });
    expect(ties.map(({ from, to, strength }) => [from, to, strength])).toEqual(
      json.ties.map(({ from, to, strength }) => [from, to, strength]),
    );
  });

  it('is Dutch as Excel has it: a mark, semicolons, commas in numbers', () => {
    const [home] = json.homes;
    const moved = parseMapJson({ ...json, homes: [{ ...home, position: { x: 12.5, y: 0 } }, ...json.homes.slice(1)] });
    const { people } = mapCsv(mapOf(moved), 'dutch', 'nl');
    expect(people.startsWith('\ufeffid;naam;rol;wat;')).toBe(true);
    expect(people.split('\r\n')[1]).toContain(';12,5;0;');
    expect(people).not.toMatch(/[^\r]\n/);
  });
});
