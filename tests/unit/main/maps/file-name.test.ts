import { expect, it } from 'vitest';
import { newFileName } from '../../../../main/maps/file-name.ts';

it('says the day, in the time of the person, and nothing else', () => {
  expect(newFileName(new Date(2026, 10, 24, 0, 30), 1)).toBe('kaart-2026-11-24.kaart');
  expect(newFileName(new Date(2026, 0, 5, 23, 59), 1)).toBe('kaart-2026-01-05.kaart');
});

it('counts the maps of one day from the second on', () => {
  expect(newFileName(new Date(2026, 10, 24), 2)).toBe('kaart-2026-11-24-2.kaart');
});
