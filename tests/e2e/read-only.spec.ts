import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addPerson, addTie } from '../../shared/map/edit.ts';
import { readMap } from '../../shared/map/read.ts';
import { documentWith } from '../support/map-content.ts';
import { askExport, saveExport } from './export-acts.ts';
import { mouseOf } from './hand.ts';
import { placeOf, selectionOf } from './household.ts';
import { openMap, writeMap } from './map-file.ts';
import { test } from './program.ts';

test('a map of a newer program can be looked at, and nothing in it changed', async ({ program }) => {
  const { page, host, look } = program;
  const hand = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const path = join(host.documents, 'nieuwer.kaart');
  const document = documentWith('Oma', 'Buurvrouw');
  const [home = ''] = readMap(document).homes.keys();
  const [oma = '', neighbour = ''] = readMap(document).people.keys();
  addPerson(document, { name: 'Sam', role: 'zoon', position: null, stands: { memberOf: home } });
  addTie(document, { from: oma, to: neighbour, label: 'network' });
  await writeMap(path, document, 2);
  const before = await readFile(path);

  await openMap(page, 'nieuwer');
  await expect(page.getByText('Deze kaart is gemaakt met een nieuwere Krachtenkaart.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam van de kaart' })).not.toBeEditable();
  for (const name of ['Persoon', 'Lijn', 'Ongedaan', 'Opnieuw', 'Netjes']) await expect(button(name)).toBeDisabled();
  await look('whole');

  await button('Lijst').click();
  const place = await placeOf(hand, page, 'Oma');
  await expect(panel('Oma').getByRole('textbox', { name: 'Naam' })).not.toBeEditable();
  await expect(panel('Oma').getByRole('button', { name: 'Weghalen' })).toHaveCount(0);
  await look('person');
  await hand.drag(place, { x: place.x, y: place.y + 120 });
  await page.keyboard.press('Delete');
  await expect(selectionOf(page, 'Oma')).toBeVisible();

  await panel('Oma').getByRole('button', { name: 'Lijn met Buurvrouw' }).click();
  const strength = panel('Oma en Buurvrouw').getByRole('radiogroup', { name: 'Hoe sterk is de lijn?' });
  await strength.getByText('Sterk', { exact: true }).click();
  await expect(strength.getByRole('radio', { name: 'Gewoon' })).toBeChecked();
  await look('tie');
  await panel('Lijst').getByRole('button', { name: 'Thuis', exact: true }).click();
  await expect(panel('Thuis').getByRole('textbox', { name: 'Naam van het huis' })).not.toBeEditable();
  await look('home');
  await button('Meer').click();
  await look('menu');
  await page.keyboard.press('Escape');
  // What can't be read whole is not written as data; a picture of what is seen is.
  const question = await askExport(page);
  await expect(question.getByRole('radio')).toHaveCount(2);
  await look('export');
  await question.getByText('Scherp plaatje (SVG)', { exact: true }).click();
  await saveExport(page, 'nieuwer');
  await expect(question.getByText('nieuwer.svg staat in')).toBeVisible();
  await page.keyboard.press('Escape');
  await button('Meer').click();
  await page.getByRole('menuitem', { name: 'Kaart sluiten' }).click();
  await expect(button('Nieuwe kaart')).toBeVisible();
  expect(await readFile(path)).toEqual(before);
});
