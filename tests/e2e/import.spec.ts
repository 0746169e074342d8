import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn, readFile, shownWords } from './household.ts';
import { test } from './program.ts';

/** A table as a spreadsheet of years ago writes it, with heads that no program knows. */
const people = [
  'Wie is het?;Rol;Soort kracht;Hoe oud;Kleur',
  'Oma Trüus;oma;netwerk;71;rood',
  'José;buurman;vrijwilliger;oud;blauw',
  'Wijkteam;;van alles;;groen',
].join('\r\n');

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Gegevens uit een ander programma' });

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog', { name: 'Kies een bestand' }).getByRole('option', { name }).click();
}

test('adds a table after a look at it, says what found no place, and takes it back in one step', async ({
  program: { page, host, look, lookZoomed },
}) => {
  await writeFile(join(host.documents, 'mensen.csv'), Buffer.from(people, 'latin1'));
  await writeFile(join(host.documents, 'stuk.csv'), 'naam;rol\nOma;"oma\n');
  await writeFile(join(host.documents, 'brief.docx'), 'x');
  const words = await makeMap(mouseOf(page), page, 'Thuis');
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Meer', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Gegevens toevoegen…' }).click();
  };
  await openDialog();
  const chooser = page.getByRole('dialog', { name: 'Kies een bestand' });
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await expect(chooser.getByRole('option')).toHaveText([/Krachtenkaart/, /mensen\.csv/, /stuk\.csv/]);
  await chooser.getByRole('button', { name: 'Terug' }).click();
  await expect(dialogOf(page)).toBeHidden();

  await openDialog();
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await choose(page, 'stuk.csv');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('alert')).toHaveText(
    'Deze tabel klopt niet. De fout staat op regel 2, teken 5. Er is niets toegevoegd.',
  );
  await expect(dialog.getByRole('button', { name: 'Zet op de kaart' })).toBeDisabled();
  await look('refused');

  await dialog.getByRole('button', { name: 'Ander bestand…' }).click();
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await choose(page, 'mensen.csv');
  await expect(dialog.getByRole('status').first()).toHaveText('Dit komt op de kaart: 3 personen en 2 lijnen.');
  await expect(dialog.getByRole('columnheader')).toHaveCount(5);
  await expect(dialog.getByRole('cell', { name: 'Oma Trüus' })).toBeVisible();
  await expect(dialog.getByRole('combobox', { name: 'naam', exact: true })).toHaveValue('');
  await look('looked-at');
  await lookZoomed('looked-at');

  const support = dialog.getByRole('combobox', { name: 'soort kracht' });
  await support.first().selectOption('In geen kolom');
  await expect(dialog.getByRole('status').first()).toHaveText('Dit komt op de kaart: 3 personen en 0 lijnen.');
  await support.first().selectOption('Soort kracht');
  await dialog.getByRole('combobox', { name: 'naam', exact: true }).selectOption('Wie is het?');
  await dialog.getByRole('combobox', { name: 'leeftijd' }).selectOption('Hoe oud');
  await expect(dialog.getByRole('status').first()).toHaveText('Dit komt op de kaart: 3 personen en 2 lijnen.');
  await dialog.getByRole('button', { name: '2 dingen krijgen geen plek' }).click();
  const left = dialog.getByRole('listitem');
  await expect(left).toHaveText([
    /^Personen, kolom “Hoe oud”Wat hier staat, past niet\. Regel 3\.$/,
    /^Personen, kolom “Soort kracht”Wat hier staat, past niet\. Regel 4\.$/,
  ]);
  await look('mapped');

  await dialog.getByRole('button', { name: 'Zet op de kaart' }).click();
  const panel = page.getByRole('region', { name: 'Toegevoegd' });
  await expect(panel).toContainText('Dit staat nu op de kaart: 3 personen en 2 lijnen.');
  await expect(panel.getByRole('listitem')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Lijst kopiëren' }).click();
  await expect(panel.getByRole('status')).toHaveText('Gekopieerd');
  await look('added');
  await expectSaved(page);
  const [path = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const kept = await readFile(path, words);
  expect(kept.people.map(({ name, role }) => [name, role])).toEqual([
    ['Oma Trüus', 'oma'],
    ['José', 'buurman'],
    ['Wijkteam', ''],
  ]);

  await page.getByRole('button', { name: 'Ongedaan', exact: true }).click();
  await expect(panel).toBeHidden();
  await expectSaved(page);
  await expect.poll(async () => (await readFile(path, words)).people).toEqual([]);
  await expect(page.getByRole('button', { name: 'Ongedaan', exact: true })).toBeDisabled();
});

test('begins a map with GraphML that is dropped on the first screen', async ({ program: { page, host, look } }) => {
  await copyFile('tests/fixtures/exchange/yed.graphml', join(host.documents, 'netwerk.graphml'));
  await page.getByRole('button', { name: 'Beginnen met gegevens uit een ander programma' }).click();
  const chooser = page.getByRole('dialog', { name: 'Kies een bestand' });
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await choose(page, 'netwerk.graphml');
  const dialog = dialogOf(page);
  await expect(dialog.getByRole('status').first()).toContainText('Dit komt op de kaart:');
  await look('graph');
  await dialog.getByRole('button', { name: 'Terug' }).click();

  await page.evaluate(async (xml) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([xml], 'netwerk.graphml'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, graphml);
  await expect(dialog.getByRole('status').first()).toHaveText('Dit komt op de kaart: 2 personen, 1 lijn en 1 huis.');
  await dialog.getByRole('button', { name: 'Verder met een nieuwe kaart' }).click();
  const words = await shownWords(page);
  await page.getByRole('button', { name: 'Neem deze woorden' }).click();
  const panel = page.getByRole('region', { name: 'Toegevoegd' });
  await expect(panel).toContainText('2 personen, 1 lijn en 1 huis');
  await look('new-map');
  await expectSaved(page);
  const [path = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const { people: kept, ties } = await readFile(path, words);
  expect(kept.map(({ name }) => name)).toEqual(['Oma', 'Joop']);
  expect(ties).toHaveLength(1);
});

const graphml = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="n" for="node" attr.name="name" attr.type="string"/>
  <graph edgedefault="undirected">
    <node id="a"><data key="n">Oma</data></node>
    <node id="b"><data key="n">Joop</data></node>
    <edge source="a" target="b"/>
  </graph>
</graphml>`;
