import { expect } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, makeMap, standingPlaceOf } from './household.ts';
import { test } from './program.ts';

test('a child lives in two homes, and is shown in both', async ({ program: { page, look } }) => {
  const hand = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const find = async (words: string) => {
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type(words);
  };
  await makeMap(hand, page, 'Twee huizen');
  await button('Persoon').click();
  await addPerson(hand, page, 'Noor', 'Woont hier');
  await page.keyboard.press('Escape');

  // A second home, found by what it is for.
  await find('bij papa');
  await page.keyboard.press('Enter');
  await panel('Thuis').getByRole('textbox', { name: 'Naam van het huis' }).fill('Bij papa');
  const newMember = panel('Bij papa').getByRole('textbox', { name: 'Nog iemand die hier woont' });
  await newMember.fill('Bas');
  await newMember.press('Enter');
  await expect(panel('Bij papa').getByRole('button', { name: 'Bas', exact: true })).toBeVisible();

  // In two taps: the person, and where.
  await find('noor');
  await page.keyboard.press('Enter');
  await panel('Noor').getByRole('button', { name: /^Waar/ }).click();
  await panel('Noor').getByRole('combobox', { name: 'Woont ook in' }).selectOption('Bij papa');
  await expect(panel('Noor').getByText('Noor woont in Thuis en in Bij papa.')).toBeVisible();
  await look('child');

  // New people come to the home that is chosen for them.
  await page.keyboard.press('Escape');
  await button('Persoon').click();
  await panel('Wie komt erbij?').getByRole('combobox', { name: 'Bij welk huis?' }).selectOption('Bij papa');
  await addPerson(hand, page, 'Riet', 'Netwerk');
  await page.keyboard.press('Escape');
  await look('two-homes');

  // Who is tapped in the second home is the same child.
  await button('Lijst').click();
  await panel('Lijst').getByRole('button', { name: /^Noor/ }).last().click();
  await expect(panel('Noor')).toBeVisible();
  const first = await standingPlaceOf(page, 'Noor');
  await button('Lijst').click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  expect(first.x).toBeGreaterThan(0);

  // A line drawn from the handle gets its label where the finger is.
  await find('noor');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const noor = await standingPlaceOf(page, 'Noor');
  await find('riet');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await standingPlaceOf(page, 'Riet');
  const handle = await page.getByRole('button', { name: 'Lijn vanaf Riet' }).boundingBox();
  await hand.drag({ x: (handle?.x ?? 0) + 20, y: (handle?.y ?? 0) + 20 }, noor);
  const chooser = page.locator('.label-chooser');
  await expect(chooser).toBeVisible();
  await look('label');
  await chooser.getByText('Vrijwilliger').click();
  await expect(chooser).toBeHidden();
  await expect(panel('Riet en Noor').getByRole('radio', { name: 'Vrijwilliger' })).toBeChecked();

  // The second home goes, with its line, and comes back as it was.
  await find('Bij papa');
  await page.keyboard.press('Enter');
  await panel('Bij papa').getByRole('button', { name: 'Weghalen' }).click();
  await expect(page.getByText('Bij papa staat niet meer op de kaart.')).toBeVisible();
  await button('Terug').click();
  await expect(page.getByText('Bij papa staat niet meer op de kaart.')).toBeHidden();
  await find('Bij papa');
  await expect(page.getByRole('menuitem', { name: 'Bij papa' })).toBeVisible();
});
