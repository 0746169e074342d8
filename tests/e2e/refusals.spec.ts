import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { documentWith } from '../support/map-content.ts';
import { unwritableFolder } from '../support/unwritable-folder.ts';
import { expectSaved } from './household.ts';
import { words, writeMap } from './map-file.ts';
import { test } from './program.ts';

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog', { name: 'Kies een kaart' }).getByRole('option', { name }).click();
  // Until then the form of the file before it may still stand there.
  await expect(page.getByRole('main').getByText(`${name}.kaart`, { exact: true })).toBeVisible();
}

async function tryToOpen(page: Page, typed = words): Promise<void> {
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(typed);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
}

test('says what is wrong with a file in a sentence of its own', async ({ program }) => {
  const { page, host, look } = program;
  const at = (name: string) => join(host.documents, `${name}.kaart`);
  await writeMap(at('goed'), documentWith('Oma'));
  const bytes = await readFile(at('goed'));
  const damaged = Buffer.from(bytes);
  damaged[bytes.length - 400] = (damaged[bytes.length - 400] ?? 0) ^ 1;
  await writeFile(at('kapot'), damaged);
  const newer = Buffer.from(bytes);
  newer.write('2', bytes.indexOf('Krachtenkaart 1') + 'Krachtenkaart '.length);
  await writeFile(at('nieuwer'), newer);
  await writeFile(at('brief'), 'Dit is een brief.');
  await writeFile(at('weg'), bytes);

  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await look('chooser');
  for (const [name, sentence] of [
    ['kapot', 'Dit bestand is beschadigd en gaat niet open. Probeer een kopie.'],
    ['nieuwer', 'Deze kaart is gemaakt met een nieuwere Krachtenkaart. Haal eerst de nieuwste op.'],
    ['brief', 'Dit bestand is geen kaart.'],
    ['weg', 'Dit bestand is er niet meer. Zit de stick er nog in?'],
  ] as const) {
    await choose(page, name);
    if (name === 'weg') await rm(at(name));
    await tryToOpen(page);
    await expect(page.getByText(sentence)).toBeVisible();
    await page.getByRole('button', { name: 'Ander bestand…' }).click();
  }

  await choose(page, 'goed');
  await tryToOpen(page, `${words} fout`);
  await expect(page.getByText('Deze woorden passen niet op deze kaart. Kijk ze nog eens na.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'De woorden van deze kaart' })).toHaveValue(`${words} fout`);
  await look('wrong-words');
  await tryToOpen(page, `  ${words.toUpperCase()} `);
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  expect(await readFile(at('kapot'))).toEqual(damaged);
});

test('refuses a folder one may not write in, and takes another', async ({ program: { page, host, look } }) => {
  const folder = unwritableFolder(host.documents);
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await page.getByRole('button', { name: 'Andere map…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kies een map' });
  const chooseButton = dialog.getByRole('button', { name: /^Kies/ });
  const target = dialog.getByRole('option', { name: basename(folder), exact: true });
  for (;;) {
    const shown = (await chooseButton.textContent()) ?? '';
    if (await target.isVisible()) break;
    await dialog.getByRole('button', { name: 'Map omhoog' }).click();
    await expect(chooseButton).not.toHaveText(shown);
  }
  await target.click();
  await expect(chooseButton).toContainText(basename(folder));
  await chooseButton.click();
  if (process.getuid?.() === 0) {
    // Whether root may write shows only when it tries.
    await page.getByRole('button', { name: 'Neem deze woorden' }).click();
    await expect(page.getByText('In deze map mag je niets bewaren. Kies een andere map.')).toBeVisible();
    await look('unwritable');
    await page.getByRole('button', { name: 'Andere map…' }).click();
  } else await expect(dialog.getByText('In deze map mag je niets bewaren.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Documenten' }).click();
  await dialog.getByRole('button', { name: /^Kies/ }).click();
  await page.getByRole('button', { name: 'Neem deze woorden' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
});

test('goes on elsewhere when the place of the file is gone', async ({ program: { page, host, look } }) => {
  const stick = join(host.documents, 'stick');
  await mkdir(stick);
  await writeMap(join(stick, 'gezin.kaart'), documentWith('Oma'));
  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await page.getByRole('dialog').getByRole('option', { name: 'stick' }).click();
  await choose(page, 'gezin');
  await tryToOpen(page);
  const title = page.getByRole('textbox', { name: 'Naam van de kaart' });
  await expectSaved(page);

  await rm(stick, { recursive: true });
  await title.fill('Bij Oma');
  await expect(page.getByText('Deze map is er niet meer. Zit de stick er nog in?')).toBeVisible();
  await look('not-saved');
  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();
  const refused = page.getByRole('dialog', { name: 'De kaart is niet bewaard' });
  await expect(refused).toBeVisible();
  await look('close-refused');
  await refused.getByRole('button', { name: 'Ergens anders bewaren' }).click();
  const chooser = page.getByRole('dialog', { name: 'Waar komt de kopie?' });
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await look('save-elsewhere');
  await chooser.getByRole('button', { name: /^Bewaar in/ }).click();
  await expectSaved(page);
  await page.getByRole('button', { name: 'Kaarten', exact: true }).click();

  await page.getByRole('region', { name: 'Laatst geopend' }).getByRole('button', { name: 'gezin' }).first().click();
  await tryToOpen(page);
  await expect(title).toHaveValue('Bij Oma');
});
