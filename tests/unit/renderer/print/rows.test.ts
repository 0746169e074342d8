import { describe, expect, it } from 'vitest';
import { pagesOf, rowsOf } from '../../../../renderer/print/rows.ts';
import { createText } from '../../../../shared/text/text.ts';
import { household, person, tie } from '../../shared/notation/household.ts';

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

  it('is nothing while there is nobody', () => {
    expect(rowsOf(household([]), text)).toEqual([]);
    expect(pagesOf([], [], 100)).toEqual([]);
  });

  it('fills each page, breaks no row, and leaves no heading alone at a foot', () => {
    const rows = rowsOf(map, text);
    const heights = rows.map(() => 10);
    for (const height of [30, 35, 50, 80, 1_000]) {
      const pages = pagesOf(rows, heights, height);
      expect(pages.flat()).toEqual(rows);
      for (const page of pages) {
        expect(page.length * 10).toBeLessThanOrEqual(height);
        expect(page.at(-1)?.kind).not.toBe('heading');
        expect(page[0]?.key).toBeDefined();
      }
    }
    expect(pagesOf(rows, heights, 120)).toHaveLength(1);
  });

  it('gives a row that is higher than a page one of its own', () => {
    const rows = rowsOf(map, text);
    const heights = rows.map(({ words }) => (words === 'Bo' ? 500 : 10));
    expect(
      pagesOf(rows, heights, 100)
        .at(-1)
        ?.map(({ words }) => words),
    ).toEqual(['Nog niet bekend', 'Bo']);
  });
});
