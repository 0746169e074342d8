import { expect } from '@playwright/test';
import { test } from './program.ts';

test('copies the six words with no permission asked, so that they can be pasted', async ({ program: { page } }) => {
  await page.context().clearPermissions();
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  const words = (await page.locator('.picker-word').allInnerTexts()).map((word) => word.replace(/^\d\s*/, ''));
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  const title = page.getByRole('textbox', { name: 'Naam van de kaart' });
  await title.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(title).toHaveValue(words.join(' '));
});
