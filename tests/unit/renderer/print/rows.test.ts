import { describe, expect, it } from 'vitest';
import { columnsFor, pagesFor, rowsOf } from '../../../../renderer/print/rows.ts';
import { createText } from '../../../../shared/text/text.ts';
import { action, household, person, tie, withActions } from '../../shared/notation/household.ts';

const text = createText('nl');
const map = household(
  [
    person('mila', { name: 'Mila', role: 'moeder', home: 'home' }),
    person('oma', { name: 'Oma' }),
    person('juf', { name: '', role: 'leerkracht' }),
    person('bo', { name: 'Bo' }),
  ],
  [
    tie('t', 'oma', 'home', { label: 'network', strength: 'strong', flow: 'forward' }),
    tie('u', 'juf', 'home', { label: 'professional', stress: true }),
    tie('v', 'oma', 'mila', { label: 'network' }),
  ],
);

describe('the printed list', () => {
  it('has who live in the home first, then the others by kind of strength, each with all their ties', () => {
    expect(rowsOf(map, text).map(({ kind, words, detail }) => [kind, words, detail])).toEqual([
      ['heading', 'Thuis', ''],
      ['person', 'Mila', 'moeder'],
      ['tie', 'Lijn met Oma', 'netwerk, gewone lijn'],
      ['heading', 'Netwerk', ''],
      ['person', 'Oma', ''],
      ['tie', 'Lijn met Thuis', 'netwerk, sterke lijn, Oma geeft'],
      ['tie', 'Lijn met Mila', 'netwerk, gewone lijn'],
      ['heading', 'Beroepskracht', ''],
      ['person', 'leerkracht', ''],
      ['tie', 'Lijn met Thuis', 'beroepskracht, gewone lijn, spanning'],
      ['heading', 'Nog niet bekend', ''],
      ['person', 'Bo', ''],
    ]);
  });

  it('says of a line how much of what was agreed on it is still to be done, at both ends', () => {
    const planned = withActions(map, [
      action('1', { tie: 'v' }),
      action('2', { tie: 'v' }),
      action('3', { tie: 'u', done: true }),
    ]);
    expect(
      rowsOf(planned, text)
        .filter(({ kind }) => kind === 'tie')
        .map(({ detail }) => detail),
    ).toEqual([
      'netwerk, gewone lijn, 2 afspraken te doen',
      'netwerk, sterke lijn, Oma geeft',
      'netwerk, gewone lijn, 2 afspraken te doen',
      'beroepskracht, gewone lijn, spanning, afspraken gedaan',
    ]);
  });

  it('is nothing while there is nobody', () => {
    expect(rowsOf(household([]), text)).toEqual([]);
    expect(columnsFor([], [], () => 100)).toEqual([]);
  });

  it('fills each column, breaks no row, and leaves no heading alone at a foot', () => {
    const rows = rowsOf(map, text);
    const heights = rows.map(() => 10);
    for (const height of [30, 35, 50, 80, 1_000]) {
      const columns = columnsFor(rows, heights, () => height);
      expect(columns.flat()).toEqual(rows);
      for (const column of columns) {
        expect(column.length * 10).toBeLessThanOrEqual(height);
        expect(column.at(-1)?.kind).not.toBe('heading');
        expect(column[0]?.key).toBeDefined();
      }
    }
    expect(columnsFor(rows, heights, () => 120)).toHaveLength(1);
  });

  it('gives a row that is higher than a column one of its own', () => {
    const rows = rowsOf(map, text);
    const heights = rows.map(({ words }) => (words === 'Bo' ? 500 : 10));
    expect(
      columnsFor(rows, heights, () => 100)
        .at(-1)
        ?.map(({ words }) => words),
    ).toEqual(['Nog niet bekend', 'Bo']);
  });

  it('keeps somebody with all their ties, where a column has room for that', () => {
    const rows = rowsOf(map, text);
    const heights = rows.map(() => 10);
    const beginnings = (height: number) =>
      columnsFor(rows, heights, () => height).map(([first]) => [first?.kind, first?.words]);
    expect(beginnings(60)).toEqual([
      ['heading', 'Thuis'],
      ['heading', 'Netwerk'],
      ['heading', 'Beroepskracht'],
    ]);
    expect(beginnings(30)).toContainEqual(['tie', 'Lijn met Mila']);
  });

  it('has less room in the columns beside the heading of the list', () => {
    const rows = rowsOf(map, text);
    const columns = columnsFor(
      rows,
      rows.map(() => 10),
      (column) => (column === 0 ? 30 : 1_000),
    );
    expect(columns.map((column) => column.length)).toEqual([3, rows.length - 3]);
  });

  it('has so many columns on a page, in order', () => {
    const columns = rowsOf(map, text).map((row) => [row]);
    expect(pagesFor(columns.slice(0, 5), 2).map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pagesFor(columns, 2).flat()).toEqual(columns);
    expect(pagesFor([], 2)).toEqual([]);
  });
});
