import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mapFilesIn, readFile, standingPlaceOf } from './household.ts';
import { test } from './program.ts';

const buttonIn = (page: Page) => (name: string) => page.getByRole('button', { name, exact: true });
const regionIn = (page: Page) => (name: string) => page.getByRole('region', { name, exact: true });

/** The six words on the English screen for a new map. */
async function wordsOn(page: Page): Promise<string> {
  const chips = page.getByRole('region', { name: /^The (six|new) words$/ }).getByRole('listitem');
  await expect(chips).toHaveCount(6);
  return (await chips.allTextContents()).map((text) => text.replace(/[\d\s.]/g, '')).join(' ');
}

async function makeEnglishMap(page: Page, title: string): Promise<string> {
  await buttonIn(page)('New map').click();
  await page.getByRole('textbox', { name: 'Name of the map' }).fill(title);
  const words = await wordsOn(page);
  await buttonIn(page)('Take these words').click();
  await expect(page.getByRole('application', { name: 'Drawing' })).toBeVisible();
  return words;
}

async function add(page: Page, name: string, stands: string): Promise<void> {
  const panel = regionIn(page)('Who else belongs here?');
  await panel.getByRole('combobox', { name: 'Name' }).fill(name);
  await panel.getByRole('button', { name: stands }).click();
  await expect(page.getByRole('region', { name: `Selected: ${name}` })).toBeVisible();
}

test('changes to English and, with a map open, back to Dutch: nothing is lost', async ({ program, context }) => {
  const { page, host, look } = program;
  const button = buttonIn(page);
  const region = regionIn(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const other = await context.newPage();
  await other.goto(host.address);
  await expect(buttonIn(other)('Nieuwe kaart')).toBeVisible();

  await page.getByRole('radio', { name: 'English' }).click();
  await expect(button('New map')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // The other window did nothing for it.
  await expect(buttonIn(other)('New map')).toBeVisible();
  await other.close();
  await look('start');

  const words = await makeEnglishMap(page, 'The Foxes');
  await button('First person').click();
  await add(page, 'Nan', 'Network');
  await add(page, 'Sam', 'Lives here');
  await button('List').click();
  const placeOf = async (name: string) => {
    await region('List').getByRole('button', { name, exact: true }).click();
    return standingPlaceOf(page, name);
  };
  // Looked at once each, so that both stand in view and the drawing need not move again.
  for (const name of ['Sam', 'Nan']) await placeOf(name);
  const sam = await placeOf('Sam');
  await placeOf('Nan');
  await page.getByRole('group', { name: 'New line from Nan' }).getByRole('button', { name: 'Network' }).click();
  await page.mouse.click(sam.x, sam.y);
  await expect(region('Nan and Sam')).toBeVisible();
  await page.getByRole('radiogroup', { name: 'Who gives?' }).getByText('Nan gives').click();
  await expect(
    region('List').getByRole('button', { name: 'Line with Sam network, normal line, Nan gives' }),
  ).toBeVisible();
  await look('tie');

  // A picture that was looked into stays where it is, in either language.
  await placeOf('Nan');
  await button('Bigger').click();
  await button('Bigger').click();
  const place = await standingPlaceOf(page, 'Nan, network');
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Nederlands' }).click();
  await expect(region('Gekozen: Nan, netwerk')).toBeVisible();
  await button('Meer').click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  expect(await standingPlaceOf(page, 'Nan, network')).toEqual(place);

  // Somebody half typed, and acts that can be taken back.
  await button('Person').click();
  await region('Who else belongs here?').getByRole('combobox', { name: 'Name' }).fill('Mrs Ha');
  await button('district team').click();
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Nederlands' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  const panel = region('Wie komt erbij?');
  await expect(panel.getByRole('combobox', { name: 'Naam' })).toHaveValue('Mrs Ha');
  await expect(button('wijkteam')).toHaveAttribute('aria-pressed', 'true');
  await expect(
    region('Lijst').getByRole('button', { name: 'Lijn met Sam netwerk, gewone lijn, Nan geeft' }),
  ).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Naam van de kaart' })).toHaveValue('The Foxes');
  await look('back-to-dutch');
  await panel.getByRole('combobox', { name: 'Naam' }).fill('Mrs Hall');
  await panel.getByRole('button', { name: 'Beroepskracht' }).click();
  await expect(region('Lijst').getByRole('button', { name: /^Mrs Hall/ })).toBeVisible();

  // Undo goes back past the change of language.
  await button('Ongedaan').click();
  await expect(region('Lijst').getByRole('button', { name: /^Mrs Hall/ })).toHaveCount(0);
  await button('Ongedaan').click();
  await expect(
    region('Lijst').getByRole('button', { name: 'Lijn met Sam netwerk, gewone lijn', exact: true }),
  ).toBeVisible();
  await button('Opnieuw').click();
  await button('Opnieuw').click();
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();

  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const map = await readFile(file, words);
  expect(map.about).toMatchObject({ title: 'The Foxes', language: 'en' });
  expect(map.people.map(({ name, role }) => [name, role])).toEqual([
    ['Nan', ''],
    ['Sam', ''],
    ['Mrs Hall', 'wijkteam'],
  ]);
  await page.reload();
  await expect(button('Nieuwe kaart')).toBeVisible();
});

test.describe('on a system that is not Dutch', () => {
  test.use({ hostLocale: 'fr_FR.UTF-8' });

  test('says everything in English', async ({ program: { page, look } }) => {
    const button = buttonIn(page);
    const region = regionIn(page);
    const inList = (name: string) => region('List').getByRole('button', { name, exact: true });
    const menu = async (choice: string) => {
      await button('More').click();
      await page.getByRole('menuitem', { name: choice }).click();
    };
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await button('New map').click();
    await look('new-map');
    await button('My own password instead').click();
    await page.getByRole('textbox', { name: 'Password', exact: true }).fill('cheese');
    await expect(page.getByText('This password can be guessed.')).toBeVisible();
    await button('Take this password').click();
    await look('own-password');
    await button('Back').click();

    const words = await makeEnglishMap(page, 'The Foxes');
    await look('empty-map');
    await button('Person').click();
    await add(page, 'Nan', 'Network');
    await add(page, 'Mrs Hall', 'Professional');
    await add(page, 'Choir', 'Own strength');
    await add(page, 'Amir', 'Volunteer');
    await add(page, 'Football', 'Not known yet');
    await add(page, 'Sam', 'Lives here');
    await look('people');
    await button('List').click();
    await inList('Sam').click();
    await look('member');
    await inList('Nan').click();
    await look('person');
    await inList('Line with Home network, normal line').first().click();
    await page.getByRole('radiogroup', { name: 'Is there stress?' }).getByText('Yes').click();
    await page.getByRole('radiogroup', { name: 'Who gives?' }).getByText('Nobody').click();
    await look('tie');
    await button('Line').click();
    await look('picking');
    await button('Stop').click();
    await inList('Amir').click();
    await button('Take away').click();
    await look('taken-away');

    await button('More').click();
    await look('menu');
    await page.getByRole('menuitem', { name: 'Save a copy…' }).click();
    const chooser = page.getByRole('dialog', { name: 'Where does the copy go?' });
    await chooser.getByRole('button', { name: 'New folder…' }).click();
    await look('chooser');
    await expect(chooser.getByRole('textbox', { name: 'Name of the file' })).toHaveValue(/-copy\.kaart$/);
    await chooser.getByRole('textbox', { name: 'Name of the file' }).fill('for Nan');
    await chooser.getByRole('button', { name: /^Save in/ }).click();
    await expect(page.getByText('The copy for Nan.kaart is in')).toBeVisible();
    await menu('Change the words…');
    await page.getByRole('textbox', { name: 'The current words' }).fill('not these');
    await button('Take these words').click();
    await expect(page.getByText('These words don’t fit this map. Please check them once more.')).toBeVisible();
    await look('change-words');
    await button('Don’t change them').click();
    await menu('Close the map');
    await expect(region('Last opened').getByText('today')).toBeVisible();
    await look('recent');
    await region('Last opened')
      .getByRole('button', { name: /^kaart-/ })
      .click();
    await page.getByRole('textbox', { name: 'The words of this map' }).fill(words);
    await look('open-map');
    await button('Open').click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  });

  test('prints the words on an English sheet', async ({ program: { page } }) => {
    await buttonIn(page)('New map').click();
    await wordsOn(page);
    await page.emulateMedia({ media: 'print' });
    const sheet = page.getByRole('article');
    await expect(sheet).toHaveAttribute('lang', 'en');
    await expect(sheet.getByText('Keep this sheet safe. Don’t leave it by the computer.')).toBeVisible();
    await expect(sheet.getByText(/^\d{1,2} \p{L}+ \d{4}$/u)).toBeVisible();
    await page.screenshot({ path: 'test-artefacts/screens/english-sheet.png', fullPage: true });
  });
});
