import { describe, expect, it } from 'vitest';
import { nameOfSomeone, wordsFor, wordsForTie } from '../../../../renderer/document/names.ts';
import { createText } from '../../../../shared/text/text.ts';
import { household, person, tie } from '../../shared/notation/household.ts';

const text = createText('nl');
const names = { from: 'Oma', to: 'Thuis' };
const plain = { label: 'network', strength: 'normal', flow: null, stress: false } as const;

describe('a line in words', () => {
  it('says its label, how strong it is, who gives, and whether there is stress', () => {
    const said = wordsForTie({ ...plain, strength: 'strong', flow: 'forward', stress: true }, names, text);
    expect(said).toBe('netwerk, sterke lijn, Oma geeft, spanning');
  });

  it('says nothing of what is not known, and that nobody gives where that is known', () => {
    expect(wordsForTie(plain, names, text)).toBe('netwerk, gewone lijn');
    expect(wordsForTie({ ...plain, flow: 'none' }, names, text)).toBe('netwerk, gewone lijn, niemand geeft');
  });

  it('names who gives from either end', () => {
    expect(wordsForTie({ ...plain, flow: 'backward' }, names, text)).toContain('Thuis geeft');
    expect(wordsForTie({ ...plain, flow: 'both' }, names, text)).toContain('allebei geven');
  });

  it('says that its label is not known yet', () => {
    expect(wordsForTie({ ...plain, label: null, strength: 'weak' }, names, text)).toBe(
      'kracht nog niet bekend, zwakke lijn',
    );
  });

  it('names both its ends where it stands alone', () => {
    const map = household([person('Oma')], [tie('t', 'Oma', 'home', { label: 'network', stress: true })]);
    expect(wordsFor(map, { kind: 'tie', id: 't' }, text)).toBe(
      'Lijn tussen Oma en Thuis: netwerk, gewone lijn, spanning',
    );
  });
});

it('somebody the plan names is called as on the map while they are there, and else as it was written', () => {
  const map = household([person('oma', { name: 'Oma Riet' })], []);
  expect(nameOfSomeone(map, { person: 'oma', name: 'Oma' }, text)).toBe('Oma Riet');
  expect(nameOfSomeone(map, { person: 'gone', name: 'Oma ' }, text)).toBe('Oma');
  expect(nameOfSomeone(map, { person: null, name: 'De conciërge' }, text)).toBe('De conciërge');
  expect(nameOfSomeone(map, null, text)).toBe('');
});
