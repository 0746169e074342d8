import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap, mapFilesIn, placeOf, readFile, selectionOf } from './household.ts';
import { test } from './program.ts';

const panelOf = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const buttonOf = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** A line in the list, by all that is said of it. */
const lineOf = (page: Page, says: string) =>
  panelOf(page, 'Lijst').getByRole('button', { name: `Lijn met Thuis ${says}`, exact: true });
const agreeingIn = (page: Page) => panelOf(page, 'Wat spreken we af?');

/** A small household with its list open. Returns the words that open it. */
async function drawFamily(page: Page): Promise<string> {
  const hand = mouseOf(page);
  const words = await makeMap(hand, page, 'Ons gezin');
  await buttonOf(page, 'Persoon').click();
  await addPerson(hand, page, 'Sam', 'Woont hier');
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await buttonOf(page, 'Lijst').click();
  await placeOf(hand, page, 'Juf Ans');
  await placeOf(hand, page, 'Oma');
  return words;
}

test('what is agreed on a line stands on it, in the list, on paper and in the file', async ({ program }) => {
  const { page, host, look } = program;
  const words = await drawFamily(page);
  const agreeing = agreeingIn(page);
  await lineOf(page, 'netwerk, gewone lijn').click();
  await panelOf(page, 'Oma en Thuis').getByRole('button', { name: 'Wat spreken we af?' }).click();
  // The end that doesn't live here is filled in, and whoever opens this types at once.
  await expect(agreeing.getByRole('combobox', { name: 'Wie doet het?' })).toHaveValue('Oma');
  await page.keyboard.type('Elke dinsdag samen eten');
  await agreeing.getByLabel(/Op welke dag/).fill('2026-12-01');
  await agreeing.getByRole('textbox', { name: 'In één zin' }).press('Enter');
  await expect(agreeing.getByRole('status')).toHaveText('Afgesproken. Het staat in het plan.');
  await expect(agreeing.getByRole('listitem')).toContainText('Oma · 1 december 2026');
  await expect(lineOf(page, 'netwerk, gewone lijn, 1 afspraak te doen')).toBeVisible();
  await buttonOf(page, 'Legenda').click();
  const legend = page.getByRole('complementary', { name: 'Legenda' });
  await expect(legend.getByText('Afspraken te doen')).toBeVisible();
  await expect(legend.getByText('Afspraken gedaan')).toBeHidden();
  await look('agreed');

  // One step: taken back and done again as a whole.
  await buttonOf(page, 'Ongedaan').click();
  await expect(agreeing.getByRole('listitem')).toHaveCount(0);
  await expect(lineOf(page, 'netwerk, gewone lijn')).toBeVisible();
  await buttonOf(page, 'Opnieuw').click();
  await expect(agreeing.getByRole('listitem')).toHaveCount(1);

  // It stands with the person too, and is ticked there.
  await panelOf(page, 'Lijst').getByRole('button', { name: 'Oma', exact: true }).click();
  await panelOf(page, 'Oma')
    .getByRole('checkbox', { name: /^Elke dinsdag samen eten/ })
    .check({ force: true });
  await expect(lineOf(page, 'netwerk, gewone lijn, afspraken gedaan')).toBeVisible();
  await look('person-panel');
  await page.keyboard.press('Control+p');
  const paper = page.getByRole('dialog', { name: /Afdrukken/ });
  await paper.getByRole('button', { name: 'Mensen en lijnen' }).click();
  await expect(paper.getByText('netwerk, gewone lijn, afspraken gedaan').first()).toBeVisible();
  await expect(paper.getByText('Afspraken gedaan', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await expectSaved(page);
  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const { people, ties, plan } = await readFile(file, words);
  const oma = people.find(({ name }) => name === 'Oma')?.id ?? '';
  const tie = ties.find(({ from }) => from === oma)?.id;
  const who = { person: oma, name: 'Oma' };
  expect(plan.actions).toMatchObject([{ text: 'Elke dinsdag samen eten', who, tie, day: '2026-12-01', done: true }]);
});

test('what is agreed with somebody, by keys and by the short menu, and who does what', async ({ program }) => {
  const { page, look, lookZoomed } = program;
  await drawFamily(page);
  const agreeing = agreeingIn(page);
  const drawing = page.getByRole('application', { name: 'Tekening' });
  await drawing.focus();
  await page.keyboard.press('w');
  await expect(agreeing.getByText('Met Oma', { exact: true })).toBeVisible();
  for (const sentence of ['Oma belt op zondag', 'Oma leest voor', 'Oma haalt Sam op']) {
    await page.keyboard.type(sentence);
    await page.keyboard.press('Enter');
    await expect(agreeing.getByRole('checkbox', { name: sentence })).toBeVisible();
  }
  await expect(lineOf(page, 'netwerk, gewone lijn, 3 afspraken te doen')).toBeVisible();
  // The question is there for who asks.
  const question = agreeing.getByText('Oma doet 3 dingen. Wie kan er invallen?');
  await expect(question).toHaveCount(0);
  await agreeing.getByRole('button', { name: 'Wie doet wat?' }).click();
  await expect(question).toBeVisible();
  await expect(agreeing.getByText('Het netwerk doet er 3.')).toBeVisible();
  await look('insight');
  await lookZoomed('insight');
  await page.setViewportSize({ width: 1024, height: 768 });

  await agreeing.getByRole('button', { name: 'Haal weg: Oma belt op zondag' }).click();
  await expect(page.getByText('De regel is weg uit het plan.')).toBeVisible();
  await expect(question).toHaveCount(0);
  await expect(lineOf(page, 'netwerk, gewone lijn, 2 afspraken te doen')).toBeVisible();
  await buttonOf(page, 'Terug').click();
  await expect(question).toBeVisible();

  // The sentences stand at the head of the plan as well.
  await page.keyboard.press('Escape');
  await expect(agreeing).toBeHidden();
  await buttonOf(page, 'Plan').click();
  await panelOf(page, 'Plan').getByRole('button', { name: 'Wie doet wat?' }).click();
  await expect(panelOf(page, 'Plan').getByText('Het netwerk doet er 3.')).toBeVisible();
  await look('plan');
  await buttonOf(page, 'Terug naar de kaart').click();
  await buttonOf(page, 'Lijst').click();
  await placeOf(mouseOf(page), page, 'Juf Ans');
  await drawing.focus();
  await page.keyboard.press('Shift+F10');
  await page.getByRole('menuitem', { name: 'Wat spreken we af?' }).click();
  await agreeing.getByRole('textbox', { name: 'In één zin' }).fill('Juf belt over de gymles');
  await agreeing.getByRole('button', { name: 'Afspreken' }).click();
  await expect(lineOf(page, 'beroepskracht, gewone lijn, 1 afspraak te doen')).toBeVisible();
  await expect(selectionOf(page, 'Juf Ans')).toBeVisible();
});
