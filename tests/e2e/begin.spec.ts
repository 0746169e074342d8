import { join } from 'node:path';
import { expect } from '@playwright/test';
import { textOfPdf } from '../support/pdf.ts';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn, shownWords } from './household.ts';
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
  await page.getByRole('combobox', { name: 'Naam', exact: true }).fill('Oma');
  await page.getByRole('button', { name: 'Netwerk' }).dblclick();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Oma/ })).toHaveCount(1);
});

test('prints the words on one sheet, and nothing else', async ({ program: { page } }, info) => {
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  const words = await shownWords(page);
  // What the system's dialog would be given: what stands on paper at the moment it is asked for.
  await page.exposeFunction('reportPrint', (sheet: string) => asked.push(sheet));
  const asked: string[] = [];
  await page.evaluate(() => {
    const { reportPrint } = window as unknown as { reportPrint(sheet: string): void };
    window.print = () => reportPrint(document.querySelector('.sheet')?.textContent ?? '');
  });
  await page.getByRole('button', { name: 'Printen' }).click();
  await expect.poll(() => asked.length).toBe(1);
  for (const word of words.split(' ')) expect(asked[0]).toContain(word);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('De woorden van je kaart')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  const path = info.outputPath('words.pdf');
  await page.pdf({ path, preferCSSPageSize: true, tagged: true });
  const pages = await textOfPdf(path);
  expect(pages).toHaveLength(1);
  for (const word of words.split(' ')) expect(pages[0]).toContain(word);
  expect(pages[0]).toContain('Niemand kan hem dan nog openen.');
  expect(pages[0]).not.toContain('Andere woorden');
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
