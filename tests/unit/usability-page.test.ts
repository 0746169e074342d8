import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import {
  actNames,
  type Count,
  type Counts,
  countsOn,
  missedIn,
  secondsOf,
  usabilityPage,
  usabilityPagePath,
} from '../support/usability-page.ts';

const count = (done: Partial<Count>): Count => ({ taps: 0, scrolls: 0, keys: 0, letters: 0, ...done });

it('has a page of which every number follows from what was pressed, and every target is met', async () => {
  const page = await readFile(usabilityPagePath, 'utf8');
  const counts = countsOn(page);
  expect(usabilityPage(counts)).toBe(page);
  expect(missedIn(counts)).toEqual([]);
  for (const name of actNames) {
    expect(counts[name].byHand.taps).toBeGreaterThan(0);
    expect(counts[name].byKeys.keys).toBeGreaterThan(0);
  }
});

it('reckons half a second for each act and a fifth for each letter', () => {
  expect(secondsOf(count({ taps: 2, scrolls: 1, keys: 3, letters: 10 }))).toBe(5);
});

it('says which acts take more than they may, a scroll being no less than a tap', async () => {
  const counts = countsOn(await readFile(usabilityPagePath, 'utf8'));
  const slower: Counts = {
    ...counts,
    tie: { ...counts.tie, byHand: count({ taps: 3, scrolls: 1 }) },
    five: { ...counts.five, byHand: count({ taps: 6, letters: 200 }) },
  };
  expect(missedIn(slower)).toEqual(['tie', 'five']);
});

it('refuses a page on which an act is missing, or has no number', () => {
  expect(() => countsOn('')).toThrow('No number for Add a person.');
  expect(() => countsOn('| Add a person | few | 0 | 0 |')).toThrow('No number for Add a person.');
});
