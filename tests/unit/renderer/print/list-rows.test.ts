import { describe, expect, it } from 'vitest';
import { contactRows, listRows } from '../../../../renderer/print/list-rows.ts';
import { bonds, type PaperRow } from '../../../../renderer/print/paper-row.ts';
import { createText } from '../../../../shared/text/text.ts';
import { action, household, person, tie, withActions } from '../../shared/notation/household.ts';

const text = createText('nl');
const map = household(
  [
    person('mila', { name: 'Mila', role: 'moeder', home: 'home', note: 'Slaapt slecht.' }),
    person('oma', { name: 'Oma', reach: '06 1234 5678', note: 'Belt op zondag.' }),
    person('juf', { name: '', role: 'leerkracht', reach: 'juf@school.example' }),
    person('bo', { name: 'Bo' }),
  ],
  [
    tie('t', 'oma', 'home', { label: 'network', strength: 'strong', flow: 'forward' }),
    tie('u', 'juf', 'home', { label: 'professional', stress: true }),
    tie('v', 'oma', 'mila', { label: 'network', note: 'Samen zingen.' }),
  ],
);

const wordsOf = (row: PaperRow) =>
  row.kind === 'person' || row.kind === 'tie' ? [row.kind, row.words, row.detail] : [row.kind, row.words];

describe('the printed list', () => {
  it('has who live in the home first, then the others by kind of strength, each with all their ties', () => {
    expect(listRows(map, false, text).map(wordsOf)).toEqual([
      ['heading', 'Thuis'],
      ['person', 'Mila', 'moeder'],
      ['tie', 'Lijn met Oma', 'netwerk, gewone lijn'],
      ['heading', 'Netwerk'],
      ['person', 'Oma', ''],
      ['tie', 'Lijn met Thuis', 'netwerk, sterke lijn, Oma geeft'],
      ['tie', 'Lijn met Mila', 'netwerk, gewone lijn'],
      ['heading', 'Beroepskracht'],
      ['person', 'leerkracht', ''],
      ['tie', 'Lijn met Thuis', 'beroepskracht, gewone lijn, spanning'],
      ['heading', 'Anderen'],
      ['person', 'Bo', ''],
    ]);
  });

  it('says of a line how much of what was agreed on it is still to be done, at both ends', () => {
    const planned = withActions(map, [
      action('1', { tie: 'v' }),
      action('2', { tie: 'v' }),
      action('3', { tie: 'u', done: true }),
    ]);
    expect(listRows(planned, false, text).flatMap((row) => (row.kind === 'tie' ? [row.detail] : []))).toEqual([
      'netwerk, gewone lijn, 2 afspraken te doen',
      'netwerk, sterke lijn, Oma geeft',
      'netwerk, gewone lijn, 2 afspraken te doen',
      'beroepskracht, gewone lijn, spanning, afspraken gedaan',
    ]);
  });

  it('is nothing while there is nobody', () => {
    expect(listRows(household([]), true, text)).toEqual([]);
    expect(contactRows(household([]), true, text)).toEqual([]);
  });

  it('has the notes if they are asked for, each once: that of a tie with the first of the two', () => {
    const rows = listRows(map, true, text);
    expect(rows.filter(({ kind }) => kind === 'note').map(({ words }) => words)).toEqual([
      'Slaapt slecht.',
      'Belt op zondag.',
      'Samen zingen.',
    ]);
    expect(rows.findIndex(({ words }) => words === 'Samen zingen.')).toBeGreaterThan(
      rows.findIndex(({ words }) => words === 'Lijn met Mila'),
    );
  });

  it('holds a heading to the first person, and somebody to their ties', () => {
    const rows = listRows(map, true, text);
    for (const [index, row] of rows.entries()) {
      const next = rows[index + 1];
      const isEnd = next === undefined || next.kind === 'heading' || next.kind === 'person';
      if (row.kind === 'heading') expect(row.bond).toBe(bonds.heading);
      else if (isEnd) expect(row.bond).toBe(bonds.none);
      else expect(row.bond).toBe(row.kind === 'person' ? bonds.heading : bonds.loose);
    }
  });
});

describe('the printed contacts', () => {
  it('are of everybody who can be reached, by kind of strength', () => {
    const rows = contactRows(map, false, text).map((row) =>
      row.kind === 'contact' ? [row.words, row.detail, row.reach] : row.words,
    );
    expect(rows).toEqual([
      'Netwerk',
      ['Oma', '', '06 1234 5678'],
      'Beroepskracht',
      ['leerkracht', '', 'juf@school.example'],
    ]);
    expect(contactRows(map, true, text).map(({ words }) => words)).toContain('Belt op zondag.');
  });
});
