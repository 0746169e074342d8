import { expect, it } from 'vitest';
import { dayWords } from '../../../../renderer/start/day-words.ts';

const now = new Date(2026, 10, 24, 0, 30);
const on = (...parts: [number, number, number, number]) => dayWords(new Date(...parts).toISOString(), now, 'nl');

it('counts days by the calendar, not by hours', () => {
  expect(on(2026, 10, 24, 0)).toBe('vandaag');
  expect(on(2026, 10, 23, 23)).toBe('gisteren');
  expect(on(2026, 10, 21, 12)).toBe('3 dagen geleden');
});

it('says the date after a week, and for a clock that stood wrong', () => {
  expect(on(2026, 10, 17, 12)).toBe('17 november 2026');
  expect(on(2026, 10, 25, 12)).toBe('25 november 2026');
});
