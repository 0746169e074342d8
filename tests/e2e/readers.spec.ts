import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import * as Y from 'yjs';
import { writeMapJson } from '../../shared/map/json.ts';
import { textOfPdf } from '../support/pdf.ts';
import { plantedMap } from '../support/planted-map.ts';
import { wordsInBytes, wordsInPdf } from '../support/words-in-bytes.ts';
import { askExport, saveExport } from './export-acts.ts';
import { mouseOf } from './hand.ts';
import { addPerson, makeMap, placeOf } from './household.ts';
import { openMap, writeMap } from './map-file.ts';
import { test } from './program.ts';

async function openPrint(page: Page) {
  await page.keyboard.press('Control+p');
  return page.getByRole('dialog', { name: 'Afdrukken' });
}

test('a family chooses who may read what, and makes a copy for the school', async ({ program }, info) => {
  const { page, look, lookZoomed } = program;
  const hand = mouseOf(page);
  await makeMap(hand, page, 'Ons gezin');
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await addPerson(hand, page, 'Karim Bos', 'Netwerk');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await placeOf(hand, page, 'Karim Bos');
  await page.keyboard.press('Enter');

  // Two taps: the row, and who may not.
  const panel = page.getByRole('region', { name: 'Karim Bos' });
  await panel.getByRole('button', { name: 'Wie mag dit lezen? Iedereen' }).click();
  await panel.getByRole('button', { name: 'School' }).click();
  await expect(panel.getByRole('button', { name: 'Wie mag dit lezen? Niet voor School' })).toBeVisible();
  await look('who-may-read');
  // It is one step, to be undone.
  await page.getByRole('button', { name: 'Ongedaan', exact: true }).click();
  await expect(panel.getByRole('button', { name: 'Wie mag dit lezen? Iedereen' })).toBeVisible();
  await panel.getByRole('button', { name: 'School' }).click();

  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Lezers en kopieën…' }).click();
  const readers = page.getByRole('dialog', { name: 'Wie krijgt een kopie?' });
  await readers.getByRole('textbox', { name: 'Nog een lezer' }).fill('Voetbalclub');
  await readers.getByRole('button', { name: 'Erbij' }).click();
  await readers.getByRole('button', { name: 'Buurvrouw' }).click();
  await readers.getByRole('button', { name: 'Haal Buurvrouw weg' }).click();
  await readers.getByRole('button', { name: 'School' }).click();
  await readers.getByRole('textbox', { name: 'Naam van deze lezer' }).fill('De Regenboog');
  await readers.getByText('staat er niet', { exact: true }).click();
  await expect(readers.getByText('Nog geen. Wat je afdrukt')).toBeVisible();
  await look('readers');
  await lookZoomed('readers-zoomed');
  await page.setViewportSize({ width: 1024, height: 768 });
  await readers.getByRole('button', { name: 'Klaar' }).click();

  // A row of the plan, from the menu of its grip.
  await page.getByRole('application', { name: 'Tekening' }).focus();
  await page.keyboard.press('a');
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await plan.getByRole('textbox', { name: 'Nog een zorg' }).fill('De schulden');
  await plan.getByRole('button', { name: 'Verplaatsen: De schulden' }).click();
  await page.getByRole('menuitem', { name: 'Wie mag dit lezen?' }).click();
  const asked = page.getByRole('dialog', { name: 'Wie mag dit lezen?' });
  await asked.getByRole('button', { name: 'De Regenboog' }).click();
  await asked.getByRole('button', { name: 'Huisarts' }).click();
  await look('who-may-read-a-row');
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(plan.getByRole('button', { name: 'Niet voor De Regenboog en Huisarts' })).toBeVisible();
  await look('plan');
  await plan.getByRole('button', { name: 'Terug naar de kaart' }).click();

  const preview = await openPrint(page);
  const paper = preview.getByRole('article', { name: 'Het papier' });
  await expect(paper.getByText('Karim Bos').first()).toBeVisible();
  const whom = preview.getByRole('combobox', { name: 'Voor wie is dit?' });
  await whom.selectOption('De Regenboog');
  await expect(
    paper.getByText('Kopie voor: De Regenboog. 1 persoon en 1 zorg staan niet in deze kopie.').first(),
  ).toBeVisible();
  await expect(paper.getByText('Juf Ans').first()).toBeVisible();
  await expect(paper.getByText('Karim')).toHaveCount(0);
  // All there is of the plan is kept from the school.
  await expect(preview.getByText('Het plan staat niet in deze kopie.')).toBeVisible();
  await look('copy-for-school');
  await lookZoomed('copy-zoomed');
  await page.setViewportSize({ width: 1024, height: 768 });
  const path = info.outputPath('school.pdf');
  await page.pdf({ path, preferCSSPageSize: true, tagged: true, printBackground: true, outline: true });
  expect((await textOfPdf(path)).join('\n')).not.toMatch(/Karim|K\. ?B\./);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await preview.getByRole('button', { name: 'Afdrukken' }).click();
  await whom.selectOption('Jullie zelf');
  await expect(paper.getByText('Karim Bos').first()).toBeVisible();
  await preview.getByRole('button', { name: 'Terug' }).click();

  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Wie of wat zoek je?' }).fill('kopie voor');
  await page.keyboard.press('Enter');
  const copies = readers.getByRole('listitem').filter({ hasText: 'De Regenboog, ' });
  await expect(copies.getByText('kaart, plan')).toBeVisible();
  await look('copies');
  await copies.getByRole('button', { name: /^Haal deze kopie van de lijst/ }).click();
  await expect(readers.getByText('Nog geen. Wat je afdrukt')).toBeVisible();
});

test('no paper and no picture for the school has, anywhere, what is kept from it', async ({ program }, info) => {
  const { page, host, look } = program;
  const { json, kept, open } = plantedMap();
  const document = new Y.Doc();
  // Not drawn as long as there are no sectors, but there.
  const [first] = json.people.filter(({ name }) => name !== '');
  const domains = json.domains.map((domain) => ({ ...domain, name: domain.name || `Geld van ${first?.name}` }));
  writeMapJson(document, { ...json, domains });
  await writeMap(join(host.documents, 'gezin.kaart'), document);
  await openMap(page, 'gezin.kaart');
  // Somebody who is kept from the school is open while it is printed.
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await page
    .getByRole('region', { name: 'Lijst' })
    .getByRole('button', { name: first?.name ?? '' })
    .first()
    .click();
  await page.getByRole('application', { name: 'Tekening' }).press('Enter');

  const preview = await openPrint(page);
  await expect(preview.getByText(/^Zo komt het op papier/)).toBeVisible();
  // Everything there is on paper.
  for (const part of ['Mensen en lijnen', 'Hoe je ze bereikt', 'Voor op de koelkast', 'Lege kaart']) {
    await preview.getByRole('button', { name: part, exact: true }).click();
  }
  await preview.getByText('Ook de notities').click();
  const print = async (name: string) => {
    await expect(preview.getByText(/^Zo komt het op papier/)).toBeVisible();
    const path = info.outputPath(name);
    await page.pdf({ path, preferCSSPageSize: true, tagged: true, printBackground: true, outline: true });
    const bytes = wordsInBytes(await readFile(path), [...kept, ...open]);
    return new Set([...bytes, ...(await wordsInPdf(path, [...kept, ...open]))]);
  };
  const whole = await print('family.pdf');
  await preview.getByRole('combobox', { name: 'Voor wie is dit?' }).selectOption('School');
  await expect(preview.getByText(`De naam ${first?.name} staat nog in de naam van een leefgebied.`)).toBeVisible();
  await look('name-left');
  const school = await print('school.pdf');
  expect(kept.filter((word) => whole.has(word)).length).toBeGreaterThan(100);
  expect(open.filter((word) => school.has(word)).length).toBeGreaterThan(12);
  expect(kept.filter((word) => school.has(word))).toEqual([]);
  await preview.getByRole('button', { name: 'Terug' }).click();

  const question = await askExport(page);
  const picture = async (form: string, name: string, whom: string) => {
    await question.getByText(form, { exact: true }).click();
    await question.getByRole('combobox', { name: 'Voor wie is dit?' }).selectOption(whom);
    if (name === 'school.svg') await look('picture');
    await saveExport(page, name.replace(/\..*$/, ''));
    await expect(page.getByText(`${name} staat in`)).toBeVisible();
    return readFile(join(host.documents, name));
  };
  const svg = await picture('Scherp plaatje (SVG)', 'school.svg', 'School');
  expect(wordsInBytes(svg, kept)).toEqual([]);
  expect(wordsInBytes(svg, open).length).toBeGreaterThan(12);
  expect(wordsInBytes(await picture('Scherp plaatje (SVG)', 'gezin.svg', 'Jullie zelf'), kept).length).toBeGreaterThan(
    18,
  );
  const png = await picture('Gewoon plaatje (PNG)', 'school.png', 'School');
  expect(wordsInBytes(png, [...kept, ...open])).toEqual([]);
  await copyFile(join(host.documents, 'school.png'), 'test-artefacts/screens/picture-for-school.png');
  // What is drawn in it can't be searched: it is another picture than that of the family, made of the same map as the SVG.
  expect(png.equals(await picture('Gewoon plaatje (PNG)', 'gezin.png', 'Jullie zelf'))).toBe(false);
});
