import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import {
  addPerson,
  expectSaved,
  makeMap,
  mapFilesIn,
  placeOf,
  readFile,
  selectionOf,
  shownWords,
} from './household.ts';
import { test } from './program.ts';

async function openRecent(page: Page, words: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Laatst geopend' })
    .getByRole('button', { name: /^kaart-/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
}

test('keeps a map, copies it, changes its words, and opens it again as it was', async ({ program }) => {
  const { page, host, look } = program;
  const hand = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const menu = async (choice: string) => {
    await button('Meer').click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  const words = await makeMap(hand, page, 'Ons gezin');
  await button('Persoon').click();
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await addPerson(hand, page, 'Sam', 'Woont hier');
  await button('Lijst').click();
  const oma = await placeOf(hand, page, 'Oma');
  await hand.drag(oma, { x: oma.x + 10, y: oma.y + 90 });
  await expectSaved(page);
  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const before = await readFile(file, words);

  await button('Meer').click();
  await look('menu');
  await page.getByRole('menuitem', { name: 'Kopie bewaren…' }).click();
  const chooser = page.getByRole('dialog', { name: 'Waar komt de kopie?' });
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await chooser.getByRole('textbox', { name: 'Naam van het bestand' }).fill('voor oma');
  await chooser.getByRole('button', { name: /^Bewaar in/ }).click();
  await expect(page.getByText('De kopie voor oma.kaart staat in')).toBeVisible();
  await look('copied');
  expect(await readFile(join(host.documents, 'voor oma.kaart'), words)).toEqual(before);

  await menu('Woorden veranderen…');
  const change = page.getByRole('dialog', { name: 'Woorden veranderen' });
  const newWords = await shownWords(page);
  await look('change-words');
  await change.getByRole('textbox', { name: 'De woorden van nu' }).fill('zomaar wat woorden');
  await change.getByRole('button', { name: 'Neem deze woorden' }).click();
  await expect(change.getByText('Deze woorden passen niet op deze kaart.')).toBeVisible();
  await change.getByRole('textbox', { name: 'De woorden van nu' }).fill(words);
  await change.getByRole('button', { name: 'Neem deze woorden' }).click();
  await expect(page.getByText('De nieuwe woorden gelden vanaf nu.')).toBeVisible();
  await menu('Kaart sluiten');
  await look('recent');

  await page.reload();
  await openRecent(page, newWords);
  await expect(page.getByRole('textbox', { name: 'Naam van de kaart' })).toHaveValue('Ons gezin');
  await button('Lijst').click();
  await placeOf(hand, page, 'Oma');
  await expect(selectionOf(page, 'Oma')).toBeVisible();
  expect(await readFile(file, newWords)).toEqual(before);
  await expect(readFile(file, words)).rejects.toMatchObject({ code: 'wrong-passphrase' });
});

test('keeps two windows on one map the same', async ({ program: { page, host, look } }) => {
  const words = await makeMap(mouseOf(page), page, '');
  await expectSaved(page);
  const other = await page.context().newPage();
  await other.goto(host.address);
  await openRecent(other, words);
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await addPerson(mouseOf(page), page, 'Oma', 'Netwerk');
  await other.getByRole('button', { name: 'Lijst', exact: true }).click();
  const list = other.getByRole('region', { name: 'Lijst' });
  await expect(list.getByRole('button', { name: 'Oma', exact: true })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Ongedaan', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Ongedaan', exact: true }).click();
  await expect(list.getByRole('button', { name: 'Oma', exact: true })).toBeHidden();
  await other.close();
  await look('after-the-other-window');
});
