import { readdir } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { test } from './program.ts';

test('shows an example that can be drawn in, and keeps nothing of it', async ({ program: { page, host, look } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('textbox', { name: 'Naam van de kaart' })).toHaveValue('Voorbeeld: gezin Verzonnen');
  await expect(page.getByText('Dit is een voorbeeld.')).toBeVisible();
  await look('whole');

  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await page.getByRole('combobox', { name: 'Naam', exact: true }).fill('Tante Truus');
  await page.getByRole('button', { name: 'Netwerk' }).click();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  const list = page.getByRole('region', { name: 'Lijst' });
  await expect(list.getByRole('button', { name: 'Tante Truus', exact: true })).toBeVisible();
  await look('list');
  await page.getByRole('button', { name: 'Meer' }).click();
  await expect(page.getByRole('menuitem', { name: 'Kopie bewaren…' })).toBeDisabled();
  await page.getByRole('menuitem', { name: 'Kaart sluiten' }).click();

  await expect(page.getByText('Nog niets. Maak een nieuwe kaart of open er een.')).toBeVisible();
  expect(await readdir(host.documents)).toEqual([]);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await expect(list.getByRole('button', { name: /^Noor/ })).toBeVisible();
  await expect(list.getByRole('button', { name: 'Tante Truus', exact: true })).toHaveCount(0);
});
