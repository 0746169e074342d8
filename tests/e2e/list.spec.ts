import { expect } from '@playwright/test';
import { selectionOf } from './household.ts';
import { test } from './program.ts';

test('the list does everything by keys, in step with the drawing', async ({ program: { page, look } }) => {
  const { keyboard } = page;
  const list = page.getByRole('region', { name: 'Lijst' });
  const row = (name: RegExp) => list.getByRole('button', { name }).first();
  const told = page.locator('[aria-live="polite"].visually-hidden');
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();

  // Tab leads to one row of the list, arrows to the others.
  await row(/^Thuis/).focus();
  await keyboard.press('ArrowDown');
  await expect(list.locator('[data-row]:focus')).toHaveCount(1);
  await expect(list.locator('[data-row][tabindex="0"]')).toHaveCount(1);
  await keyboard.press('End');
  await keyboard.press('Home');
  await expect(row(/^Thuis/)).toBeFocused();

  // Order: Els, Riet, … in the network; each place is told.
  await row(/^Henk/).focus();
  await keyboard.press('Alt+ArrowUp');
  await expect(told.filter({ hasText: 'Henk staat nu op plaats' })).toHaveCount(1);
  await expect(row(/^Henk/)).toBeFocused();
  await expect(selectionOf(page, 'Henk')).toBeVisible();
  await look('ordered');

  // A line, from the list to somebody in the list.
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(page.getByText('Naar wie gaat de lijn? Kies iemand.')).toBeVisible();
  await row(/^Karin/).focus();
  await keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Henk en Karin', exact: true });
  await expect(panel).toBeVisible();
  await panel.getByRole('radio', { name: 'Netwerk' }).focus();
  await keyboard.press('Space');
  await keyboard.press('Escape');
  await expect(row(/^Lijn met Karin netwerk/)).toBeVisible();

  // Away, and the focus is on who comes next; and back.
  await row(/^Els/).focus();
  await keyboard.press('Delete');
  await expect(page.getByText('Els staat niet meer op de kaart.')).toBeVisible();
  await expect(row(/^Els/)).toBeHidden();
  await expect(list.locator('[data-row][data-kind="person"]:focus')).toHaveCount(1);
  await keyboard.press('Control+z');
  await expect(row(/^Els/)).toBeVisible();
});
