import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { elementsIn, parseXml, textIn } from '../support/xml.ts';
import { mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap } from './household.ts';
import { test } from './program.ts';

test('makes a picture of the map that anyone can open, in two forms', async ({ program }) => {
  const { page, host, look } = program;
  await makeMap(mouseOf(page), page, 'Ons gezin');
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await addPerson(mouseOf(page), page, 'Oma', 'Netwerk');
  await addPerson(mouseOf(page), page, 'Juf Ans', 'Beroepskracht');
  await expectSaved(page);

  const save = async (form: string, ending: string) => {
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Kaart als plaatje…' }).click();
    const question = page.getByRole('dialog', { name: 'Kaart als plaatje' });
    await expect(question.getByText('Op een plaatje zit geen slot.')).toBeVisible();
    await question.getByText(form, { exact: true }).click();
    if (ending === 'svg') await look('ask');
    await question.getByRole('button', { name: 'Bewaren…' }).click();
    const chooser = page.getByRole('dialog', { name: 'Waar komt het plaatje?' });
    await chooser.getByRole('button', { name: 'Documenten' }).click();
    await chooser.getByRole('textbox', { name: 'Naam van het bestand' }).fill('gezin');
    await chooser.getByRole('button', { name: /^Bewaar in/ }).click();
    return join(host.documents, `gezin.${ending}`);
  };

  const svg = await save('Altijd scherp', 'svg');
  await expect(page.getByText('Het plaatje gezin.svg staat in')).toBeVisible();
  const lines = elementsIn(parseXml(await readFile(svg, 'utf8')), 'text').map(textIn);
  expect(lines).toEqual(expect.arrayContaining(['Ons gezin', 'Thuis', 'Oma', 'Juf Ans', 'Netwerk', 'Beroepskracht']));

  const png = await save('Gewoon plaatje', 'png');
  await expect(page.getByText('Het plaatje gezin.png staat in')).toBeVisible();
  const bytes = await readFile(png);
  await copyFile(png, 'test-artefacts/screens/the-picture.png');
  await copyFile(svg, 'test-artefacts/screens/the-picture.svg');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(800);
  expect(bytes.length).toBeGreaterThan(10_000);

  await save('Gewoon plaatje', 'png');
  await expect(page.getByText('Daar staat al een bestand met deze naam.')).toBeVisible();
  expect(await readFile(png)).toEqual(bytes);
});
