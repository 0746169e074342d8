import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { askedPathIn } from '../../../../main/electron/asked-path.ts';

const folder = resolve('/home/mama');
const asked = (...words: readonly string[]) => askedPathIn(['krachtenkaart', ...words], folder);

it('is the map file among the words a program is started with, seen from the folder it was started in', () => {
  const path = resolve("/stick/oma's kaart.kaart");
  expect(asked(path)).toBe(path);
  expect(asked('--no-sandbox', '.', 'a b.KAART')).toBe(resolve(folder, 'a b.KAART'));
  expect(asked(pathToFileURL(path).href)).toBe(path);
});

it('is nothing else', () => {
  expect(asked()).toBeNull();
  expect(asked('brief.docx')).toBeNull();
  expect(asked('--open=/stick/a.kaart')).toBeNull();
  expect(asked('file:///stick%2Fa.kaart')).toBeNull();
  expect(askedPathIn(['/opt/program.kaart'], folder)).toBeNull();
});
