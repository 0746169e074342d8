import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { actNames, countsOn, usabilityPagePath } from '../support/usability-page.ts';
import { test } from './program.ts';
import { doTenActs } from './ten-acts.ts';

test('ten acts take by hand what docs/usability.md says', async ({ program: { page } }) => {
  const counts = countsOn(await readFile(usabilityPagePath, 'utf8'));
  const done = await doTenActs(page, 'byHand');
  expect(done).toEqual(Object.fromEntries(actNames.map((name) => [name, counts[name].byHand])));
});
