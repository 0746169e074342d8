import { join } from 'node:path';
import { expect } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn } from './household.ts';
import { test } from './program.ts';

test('takes no weak password without a word', async ({ program: { page, host, look } }) => {
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await look('new-map');
  const first = await page.getByRole('region', { name: 'De zes woorden' }).getByRole('listitem').allTextContents();
  await page.getByRole('button', { name: 'Andere woorden' }).click();
  await expect(page.getByRole('region', { name: 'De zes woorden' }).getByRole('listitem')).not.toHaveText(first);

  await page.getByRole('button', { name: 'Liever een eigen wachtwoord' }).click();
  await page.getByRole('textbox', { name: 'Wachtwoord', exact: true }).fill('kaas kaas');
  await page.getByRole('textbox', { name: 'Nog een keer' }).fill('kaas kaas');
  await expect(page.getByText('Dit wachtwoord is te raden. Wie het raadt, leest je kaart.')).toBeVisible();
  await page.getByRole('button', { name: 'Neem dit wachtwoord' }).click();
  await expect(page.getByText('Maak het langer, of zet een vinkje.')).toBeVisible();
  await look('weak-password');
  expect(await mapFilesIn(join(host.documents, 'Krachtenkaart'))).toEqual([]);

  await page.getByText('Ik weet het. Ik neem het toch.').click();
  await page.getByRole('button', { name: 'Neem dit wachtwoord' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
});

test('makes one map, and one person, of a double click', async ({ program: { page, host } }) => {
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await page.getByRole('button', { name: 'Neem deze woorden' }).dblclick();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await expectSaved(page);
  expect(await mapFilesIn(join(host.documents, 'Krachtenkaart'))).toHaveLength(1);

  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Oma');
  await page.getByRole('button', { name: 'Netwerk' }).dblclick();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Oma/ })).toHaveCount(1);
});

test('prints the words on one sheet, and nothing else', async ({ program: { page } }) => {
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  const words = await page.getByRole('region', { name: 'De zes woorden' }).getByRole('listitem').allInnerTexts();
  await page.emulateMedia({ media: 'print' });
  const sheet = page.getByText('De woorden van je kaart');
  await expect(sheet).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  for (const word of words) await expect(page.getByText(word.replace(/[\d\s.]/g, '')).last()).toBeVisible();
});

test('forgets what was opened when that is wanted', async ({ program: { page, look } }) => {
  await makeMap(mouseOf(page), page, 'Geheim');
  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  const recent = page.getByRole('region', { name: 'Laatst geopend' });
  await expect(recent.getByRole('button', { name: /^kaart-/ })).toBeVisible();
  await expect(recent.getByText('Geheim')).toHaveCount(0);
  await recent.getByText('Onthoud geopende kaarten').click();
  await expect(recent.getByText('De lijst staat uit.')).toBeVisible();
  await look('list-off');
  await page.reload();
  await expect(recent.getByRole('button', { name: /^kaart-/ })).toHaveCount(0);
});
