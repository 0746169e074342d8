import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, makeMap } from './household.ts';
import { test } from './program.ts';

async function chooseLook(page: Page, ...choices: readonly string[]): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Weergave' });
  for (const choice of choices) {
    await dialog.getByText(choice, { exact: true }).click();
    await expect(dialog.getByRole('radio', { name: choice, exact: true })).toBeChecked();
  }
  await dialog.getByRole('button', { name: 'Klaar' }).click();
}

const groundOf = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

test('colours and letters are chosen once, and hold in every window and the next time', async ({ program }) => {
  const { page, host, look } = program;
  await expect.poll(() => groundOf(page)).toBe('rgb(246, 240, 228)');
  await page.getByRole('button', { name: 'Weergave' }).click();
  await look('choice');
  await chooseLook(page, 'Donker', 'Groot');
  await expect.poll(() => groundOf(page)).toBe('rgb(29, 26, 22)');
  const other = await page.context().newPage();
  await other.goto(host.address);
  await expect.poll(() => groundOf(other)).toBe('rgb(29, 26, 22)');

  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Weergave…' }).click();
  await chooseLook(page, 'Veel contrast', 'Extra groot');
  await expect.poll(() => groundOf(other)).toBe('rgb(255, 255, 255)');
  await other.close();
  await look('contrast');
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await expect(page.getByRole('combobox', { name: 'Naam', exact: true })).toBeInViewport({ ratio: 1 });
  for (const name of ['Kaarten', 'Persoon', 'Lijn', 'Ongedaan', 'Netjes', 'Lijst', 'Meer']) {
    await expect(page.getByRole('banner').getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
  await page.reload();
  await expect(page.getByRole('button', { name: 'Weergave' })).toBeVisible();
  await look('start');
});

test('three hints stand on a first map, until they are put away for good', async ({ program }) => {
  const { page, look } = program;
  const hand = mouseOf(page);
  const hints = page.getByRole('region', { name: 'Drie tips om te beginnen' });
  await makeMap(hand, page, 'Ons gezin');
  await expect(hints.getByRole('listitem')).toHaveCount(3);
  await look('empty-map');
  await page.setViewportSize({ width: 1024, height: 640 });
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await page.keyboard.press('Escape');
  await expect(hints).toBeVisible();
  await hints.getByRole('button', { name: 'Begrepen' }).click();
  await expect(hints).toBeHidden();

  await page.reload();
  await makeMap(hand, page, 'Een andere kaart');
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await expect(hints).toBeHidden();
});
