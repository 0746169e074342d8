import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import { mapJsonSchema } from '../../shared/map/json.ts';
import { elementsIn, parseXml, textIn } from '../support/xml.ts';
import { askExport, saveExport } from './export-acts.ts';
import { mouseOf } from './hand.ts';
import { addPerson, makeMap, placeOf } from './household.ts';
import { test } from './program.ts';

test('makes a picture, tables, a network and the data of a map, for a reader, as files', async ({ program }) => {
  const { page, host, look, lookZoomed } = program;
  const hand = mouseOf(page);
  await makeMap(hand, page, 'Ons gezin');
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await addPerson(hand, page, 'Karim Bos', 'Netwerk');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await placeOf(hand, page, 'Karim Bos');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('region', { name: 'Karim Bos' });
  await panel.getByRole('button', { name: 'Wie mag dit lezen? Iedereen' }).click();
  await panel.getByRole('button', { name: 'School' }).click();

  const question = await askExport(page);
  const whom = question.getByRole('combobox', { name: 'Voor wie is dit?' });
  const choose = (form: string) => question.getByText(form, { exact: true }).click();
  const outcome = (words: string) => expect(question.getByText(words)).toBeVisible();
  const saved = async (name: string) => {
    await saveExport(page, name.replace(/\..*$/, ''));
    await outcome(`${name} staat in`);
    return readFile(join(host.documents, name));
  };
  await expect(question.getByText('Hier zit geen slot op.')).toBeVisible();
  await look('ask');
  await lookZoomed('ask-zoomed');
  await page.setViewportSize({ width: 1024, height: 640 });

  // A picture of each fineness; what it says it measures is what it measures.
  const widths: number[] = [];
  for (const fineness of ['1', '4']) {
    await question.getByRole('combobox', { name: 'Hoe fijn?' }).selectOption(fineness);
    const png = await saved(`gezin-${fineness}.png`);
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    await outcome(`Het is ${width} bij ${height} beeldpunten.`);
    widths.push(width);
  }
  const [once = 0, four = 0] = widths;
  expect(once).toBeGreaterThan(400);
  expect(Math.abs(four - 4 * once)).toBeLessThan(4);
  await mkdir('test-artefacts/screens', { recursive: true });
  await copyFile(join(host.documents, 'gezin-4.png'), 'test-artefacts/screens/the-picture.png');
  await look('saved');

  await whom.selectOption('School');
  await expect(question.getByText(/^1 persoon (en 1 lijn )?sta/)).toBeVisible();
  await choose('Scherp plaatje (SVG)');
  const svg = (await saved('school.svg')).toString();
  await copyFile(join(host.documents, 'school.svg'), 'test-artefacts/screens/the-picture.svg');
  const lines = elementsIn(parseXml(svg), 'text').map(textIn);
  expect(lines).toEqual(expect.arrayContaining(['Ons gezin', 'Thuis', 'Juf Ans', 'Beroepskracht']));

  await choose('Netwerk (GraphML)');
  const graphml = (await saved('school.graphml')).toString();
  expect(elementsIn(parseXml(graphml), 'node')).toHaveLength(3);

  await choose('Alle gegevens (JSON)');
  await look('json');
  const json = (await saved('school.json')).toString();
  const { people, copies } = mapJsonSchema.parse(JSON.parse(json));
  expect(people.map(({ name }) => name)).toContain('Juf Ans');
  expect(copies).toEqual([]);

  await choose('Tabellen (CSV)');
  const style = question.getByRole('combobox', { name: 'Voor welk programma?' });
  await expect(question.getByText('Het worden twee bestanden: mensen en lijnen.')).toBeVisible();
  const tables: string[] = [];
  for (const [value, name, delimiter] of [
    ['dutch', 'school', ';'],
    ['international', 'andere', ','],
  ] as const) {
    await style.selectOption(value);
    await saveExport(page, name);
    await outcome(`${name}-personen.csv en ${name}-lijnen.csv staan in`);
    for (const kind of ['personen', 'lijnen']) {
      const table = await readFile(join(host.documents, `${name}-${kind}.csv`), 'utf8');
      tables.push(table);
      expect(parseCsv(table, { delimiter, bom: true, columns: true }).length).toBeGreaterThan(0);
    }
  }
  await look('tables');
  for (const copy of [svg, graphml, json, ...tables]) expect(copy).not.toContain('Karim');
  await page.keyboard.press('Escape');
  await expect(question).toBeHidden();

  // Each of them is a row on the list of copies.
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Wie of wat zoek je?' }).fill('kopie voor');
  await page.keyboard.press('Enter');
  const copiesOf = (name: string) =>
    page
      .getByRole('dialog', { name: 'Wie krijgt een kopie?' })
      .getByRole('listitem')
      .filter({ hasText: `${name}, ` });
  await expect(copiesOf('School')).toHaveCount(5);
  await expect(copiesOf('Jullie zelf')).toHaveCount(2);
  await expect(copiesOf('School').getByText('GraphML')).toBeVisible();
});

test('says why there is no file, stays for another try, and begins the next time as it was left', async ({
  program,
}) => {
  const { page, host, look } = program;
  await makeMap(mouseOf(page), page, 'Ons gezin');
  // Found by what it makes; all of it goes by keys.
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox', { name: 'Wie of wat zoek je?' }).fill('gephi');
  await page.keyboard.press('Enter');
  const question = page.getByRole('dialog', { name: 'Plaatje of tabel maken' });
  await question.getByRole('radio', { name: 'Gewoon plaatje (PNG)' }).focus();
  for (const key of ['ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
  await expect(question.getByRole('radio', { name: 'Tabellen (CSV)' })).toBeChecked();
  await saveExport(page, 'gezin');
  await expect(question.getByText('gezin-personen.csv en gezin-lijnen.csv staan in')).toBeVisible();
  await expect(question.getByRole('button', { name: 'Bewaren…' })).toBeFocused();
  const before = await readdir(host.documents);

  await saveExport(page, 'gezin');
  await expect(question.getByRole('alert')).toHaveText('Daar staat al een tabel met deze naam. Kies een andere naam.');
  await look('there-already');
  await question.getByText('Alle gegevens (JSON)', { exact: true }).click();
  await expect(question.getByRole('alert')).toHaveCount(0);

  // Who changes their mind about the place is asked again, and nothing was made.
  await question.getByRole('button', { name: 'Bewaren…' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Waar komt het bestand?' })).toBeHidden();
  await expect(question).toBeVisible();
  expect(await readdir(host.documents)).toEqual(before);

  await question.getByRole('button', { name: 'Naar afdrukken' }).click();
  await expect(page.getByRole('dialog', { name: 'Afdrukken' })).toBeVisible();
  await page.keyboard.press('Escape');
  const again = await askExport(page);
  await expect(again.getByRole('radio', { name: 'Alle gegevens (JSON)' })).toBeChecked();
});
