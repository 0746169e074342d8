import { expect } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap } from './household.ts';
import { test } from './program.ts';

// Half a second an act, as for somebody who reads first. The trace is kept: it says how long each act took.
test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, slowMo: 500 }), trace: 'on' });

test('somebody new makes a map of five people, closes it and opens it again', async ({ program: { page } }, info) => {
  const began = Date.now();
  const hand = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const words = await makeMap(hand, page, 'Ons gezin');
  await button('Eerste persoon').click();
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await addPerson(hand, page, 'Fatma', 'Vrijwilliger');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await addPerson(hand, page, 'Koor', 'Eigen kracht');
  await addPerson(hand, page, 'Buurman', 'Netwerk');
  await expectSaved(page);
  await button('Kaarten').click();

  await page
    .getByRole('region', { name: 'Laatst geopend' })
    .getByRole('button', { name: /^kaart-/ })
    .click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await button('Openen').click();
  await button('Lijst').click();
  for (const name of ['Oma', 'Fatma', 'Juf Ans', 'Koor', 'Buurman']) {
    const row = page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: new RegExp(`^${name}`) });
    await expect(row).toBeVisible();
  }
  info.annotations.push({ type: 'seconds', description: String(Math.round((Date.now() - began) / 1_000)) });
  console.log(`A new user's walk took ${Math.round((Date.now() - began) / 1_000)} s.`);
});
