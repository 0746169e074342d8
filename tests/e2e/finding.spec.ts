import { expect } from '@playwright/test';
import { selectionOf } from './household.ts';
import { test } from './program.ts';

test('somebody, and something to do, is found by typing', async ({ program: { page, look } }) => {
  const { keyboard } = page;
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  const palette = page.getByRole('dialog', { name: 'Zoeken' });
  const field = palette.getByRole('searchbox', { name: 'Wie of wat zoek je?' });

  await keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await look('everything');
  await keyboard.type('buurv');
  const found = palette.getByRole('group', { name: 'Op de kaart' }).getByRole('menuitem');
  await expect(found).toHaveCount(1);
  const name = 'Els';
  await keyboard.press('Enter');
  await expect(palette).toBeHidden();
  await expect(selectionOf(page, name)).toBeVisible();
  await expect(page.getByRole('region', { name, exact: true })).toBeVisible();

  // Also while somebody types, and by words that stand on no button.
  await page.getByRole('textbox', { name: 'Naam', exact: true }).focus();
  await keyboard.press('Control+k');
  await keyboard.type('sneltoetsen');
  await keyboard.press('Enter');
  const keys = page.getByRole('dialog', { name: 'Toetsen' });
  await expect(keys.getByText('Iemand erbij zetten')).toBeVisible();
  await look('keys');
  await keyboard.press('Escape');
  await expect(keys).toBeHidden();

  await keyboard.press('Control+k');
  await field.fill('blub');
  await expect(palette.getByText('Niets gevonden voor “blub”.')).toBeVisible();
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(palette).toBeHidden();
});
