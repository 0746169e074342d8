import { expect, it } from 'vitest';
import { askedPathIn } from '../../../../main/electron/asked-path.ts';

const asked = (...words: readonly string[]) => askedPathIn(['krachtenkaart', ...words], '/home/mama');

it('is the map file among the words a program is started with, seen from the folder it was started in', () => {
  expect(asked('/stick/a.kaart')).toBe('/stick/a.kaart');
  expect(asked('--no-sandbox', '.', 'Kaarten/a b.KAART')).toBe('/home/mama/Kaarten/a b.KAART');
  expect(asked('file:///stick/oma%27s%20kaart.kaart')).toBe("/stick/oma's kaart.kaart");
});

it('is nothing else', () => {
  expect(asked()).toBeNull();
  expect(asked('brief.docx')).toBeNull();
  expect(asked('--open=/stick/a.kaart')).toBeNull();
  expect(asked('file://server/share/a.kaart')).toBeNull();
  expect(askedPathIn(['/opt/program.kaart'], '/')).toBeNull();
});
