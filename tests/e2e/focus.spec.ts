import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, makeMap, placeOf, selectionOf } from './household.ts';
import { test } from './program.ts';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const panel = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const drawingOf = (page: Page) => page.getByRole('application', { name: 'Tekening' });
const titleOf = (page: Page, name: string) => panel(page, name).getByRole('heading', { name, level: 2 });
const rowOf = (page: Page, name: string) => panel(page, 'Lijst').getByRole('button', { name, exact: true });

test('the focus is always on something', async ({ program: { page } }) => {
  const { keyboard } = page;
  const hand = mouseOf(page);
  await makeMap(hand, page, '');
  await expect(drawingOf(page)).toBeFocused();

  await button(page, 'Persoon').click();
  await addPerson(hand, page, 'Sam', 'Woont hier');
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await panel(page, 'Wie komt erbij?').getByRole('button', { name: 'Sluiten' }).click();
  await expect(button(page, 'Persoon')).toBeFocused();

  // A row opens a panel: the focus goes along, and comes back to the row.
  await button(page, 'Lijst').focus();
  await keyboard.press('Enter');
  await rowOf(page, 'Oma').focus();
  await keyboard.press('Enter');
  await expect(titleOf(page, 'Oma')).toBeFocused();
  await keyboard.press('Escape');
  await expect(panel(page, 'Oma')).toBeHidden();
  await expect(rowOf(page, 'Oma')).toBeFocused();

  // So does a row of a panel, which goes with its panel; what opened the first gets the focus back.
  await keyboard.press('Enter');
  await panel(page, 'Oma').getByRole('button', { name: 'Lijn met Thuis' }).click();
  await expect(titleOf(page, 'Oma en Thuis')).toBeFocused();
  await button(page, 'Weghalen').focus();
  await button(page, 'Ongedaan').click();
  await expect(page.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Control+y');
  await panel(page, 'Lijst').getByRole('button', { name: 'Sluiten' }).focus();
  await keyboard.press('Enter');
  await expect(panel(page, 'Lijst')).toBeHidden();
  await expect(button(page, 'Lijst')).toBeFocused();
});

test('whoever stops drawing a line is back where it began', async ({ program: { page } }) => {
  const { keyboard } = page;
  const hand = mouseOf(page);
  await makeMap(hand, page, '');
  await button(page, 'Persoon').click();
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await keyboard.press('Escape');
  await button(page, 'Lijn').click();
  await expect(drawingOf(page)).toBeFocused();
  await button(page, 'Stop').click();
  await expect(button(page, 'Lijn')).toBeFocused();

  await drawingOf(page).focus();
  await keyboard.press('l');
  await button(page, 'Stop').click();
  await expect(drawingOf(page)).toBeFocused();

  // From a tile in a panel, which is gone by then: to what opened that panel.
  await keyboard.press('Enter');
  await expect(titleOf(page, 'Oma')).toBeFocused();
  await panel(page, 'Oma')
    .getByRole('group', { name: 'Nieuwe lijn vanaf Oma' })
    .getByRole('button', { name: 'Netwerk' })
    .click();
  await expect(drawingOf(page)).toBeFocused();
  await button(page, 'Stop').click();
  await expect(drawingOf(page)).toBeFocused();
});

test('a half-typed name is still there after somebody else was looked at', async ({ program: { page } }) => {
  const hand = mouseOf(page);
  const name = panel(page, 'Wie komt erbij?').getByRole('combobox', { name: 'Naam' });
  await makeMap(hand, page, '');
  await button(page, 'Persoon').click();
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await button(page, 'Lijst').click();
  const oma = await placeOf(hand, page, 'Oma');
  await button(page, 'Persoon').click();
  await name.fill('Meneer de Vr');
  await button(page, 'buren').click();
  await hand.pressAt(oma);
  await expect(panel(page, 'Oma')).toBeVisible();
  await button(page, 'Persoon').click();
  await expect(name).toHaveValue('Meneer de Vr');
  await expect(button(page, 'buren')).toHaveAttribute('aria-pressed', 'true');
  await name.pressSequentially('ies');
  await panel(page, 'Wie komt erbij?').getByRole('button', { name: 'Netwerk' }).click();
  await expect(selectionOf(page, 'Meneer de Vries')).toBeVisible();
  await expect(name).toHaveValue('');
});
