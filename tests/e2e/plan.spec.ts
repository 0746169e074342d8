import { readFile as readBytes } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { addToPlan, askQuestion } from '../../shared/map/edit-plan.ts';
import { documentWith } from '../support/map-content.ts';
import { fingerOf, mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap, mapFilesIn, readFile } from './household.ts';
import { openMap, writeMap } from './map-file.ts';
import { test } from './program.ts';

const drawingOf = (page: Page) => page.getByRole('application', { name: 'Tekening' });
const planOf = (page: Page) => page.getByRole('region', { name: 'Plan', exact: true });
const column = (page: Page, name: string) => planOf(page).getByRole('list', { name, exact: true });

/** What the rows of a list say, without the empty one at its end. */
async function rowsOf(list: Locator): Promise<readonly string[]> {
  const fields = await list.locator(':scope > [data-row] > .plan-line textarea').all();
  return Promise.all(fields.map((field) => field.inputValue()));
}

async function expectRows(list: Locator, rows: readonly string[]): Promise<void> {
  await expect.poll(() => rowsOf(list)).toEqual(rows);
}

async function centreOf(target: Locator) {
  const { x, y, width, height } = (await target.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** Words on the clipboard, pasted where the focus is. */
async function paste(page: Page, words: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, words);
}

test('a plan is typed, ordered, ticked and taken back, and stands in the file', async ({ program }) => {
  const { page, host, look } = program;
  const hand = mouseOf(page);
  const { keyboard } = page;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const plan = planOf(page);
  const told = (words: string) => page.locator('[aria-live="polite"].visually-hidden').filter({ hasText: words });
  const [worries, goingWell, actions] = ['Zorgen', 'Gaat goed', 'Acties'].map((name) => column(page, name)) as [
    Locator,
    Locator,
    Locator,
  ];
  const words = await makeMap(hand, page, 'Ons gezin');
  await button('Begrepen').click();
  await button('Persoon').click();
  await addPerson(hand, page, 'Oma Riet', 'Netwerk');
  await addPerson(hand, page, 'Henk', 'Vrijwilliger');
  await drawingOf(page).focus();
  await keyboard.press('Escape');
  await drawingOf(page).focus();
  await keyboard.press('a');
  await expect(plan.getByRole('heading', { name: 'Plan', exact: true })).toBeFocused();
  await expect(plan.getByText('Begin met wat goed gaat, of met een zorg.', { exact: false })).toBeVisible();
  await look('empty');

  // Worries: Enter goes on, a list that is pasted makes a row of each line.
  await worries.getByRole('textbox', { name: 'Nog een zorg' }).focus();
  await keyboard.type('Noor slaapt slecht');
  await keyboard.press('Enter');
  await expect(worries.getByRole('textbox', { name: 'Nog een zorg' })).toBeFocused();
  await paste(page, '- Geld voor gym\n- Ruzie over het huiswerk\n');
  await expectRows(worries, ['Noor slaapt slecht', 'Geld voor gym', 'Ruzie over het huiswerk']);
  await button('Ongedaan').click();
  await expectRows(worries, ['Noor slaapt slecht']);
  await button('Opnieuw').click();
  await expectRows(worries, ['Noor slaapt slecht', 'Geld voor gym', 'Ruzie over het huiswerk']);

  // The most pressing comes first: by keys, then by the grip.
  await worries.getByRole('textbox', { name: 'Zorg 3' }).focus();
  await keyboard.press('Alt+ArrowUp');
  await expectRows(worries, ['Noor slaapt slecht', 'Ruzie over het huiswerk', 'Geld voor gym']);
  await expect(told('Staat nu op plaats 2 van 3.')).toHaveCount(1);
  await expect(worries.getByRole('textbox', { name: 'Zorg 2' })).toBeFocused();
  const grip = (row: string) => worries.getByRole('button', { name: `Verplaatsen: ${row}` });
  await grip('Geld voor gym').focus();
  await keyboard.press('ArrowUp');
  await keyboard.press('ArrowUp');
  await expect(grip('Geld voor gym')).toBeFocused();
  await expectRows(worries, ['Geld voor gym', 'Noor slaapt slecht', 'Ruzie over het huiswerk']);
  const top = await centreOf(grip('Geld voor gym'));
  await hand.drag(await centreOf(grip('Ruzie over het huiswerk')), { x: top.x, y: top.y - 16 });
  await expectRows(worries, ['Ruzie over het huiswerk', 'Geld voor gym', 'Noor slaapt slecht']);
  await grip('Geld voor gym').click();
  await page.getByRole('menuitem', { name: 'Omhoog' }).click();
  await expectRows(worries, ['Geld voor gym', 'Ruzie over het huiswerk', 'Noor slaapt slecht']);

  // What is empty goes by Backspace; what is taken away comes back.
  await goingWell.getByRole('textbox', { name: 'Nog iets dat goed gaat' }).focus();
  await keyboard.type('Iedereen eet samen');
  await keyboard.press('Enter');
  await keyboard.type('O');
  await keyboard.press('Backspace');
  await keyboard.press('Backspace');
  await expectRows(goingWell, ['Iedereen eet samen']);
  await expect(goingWell.getByRole('textbox', { name: 'Gaat goed 1' })).toBeFocused();
  await goingWell.getByRole('button', { name: 'Weghalen: Iedereen eet samen' }).click();
  await expectRows(goingWell, []);
  await expect(page.getByText('De regel is weg uit het plan.')).toBeVisible();
  await button('Terug').click();
  await expectRows(goingWell, ['Iedereen eet samen']);

  // A row that is left empty goes, and one undo brings back what stood in it.
  const all = ['Geld voor gym', 'Ruzie over het huiswerk', 'Noor slaapt slecht'];
  await worries.getByRole('textbox', { name: 'Zorg 3' }).fill('');
  await keyboard.press('Enter');
  await expectRows(worries, all.slice(0, 2));
  await button('Ongedaan').click();
  await expectRows(worries, all);
  // What was pressed meanwhile is what is clicked, though it moves up.
  await worries.getByRole('textbox', { name: 'Zorg 1' }).fill('');
  await hand.press(grip('Noor slaapt slecht'));
  await expect(page.getByRole('menuitem', { name: 'Omhoog' })).toBeVisible();
  await keyboard.press('Escape');
  await expectRows(worries, all.slice(1));
  await button('Ongedaan').click();
  await expectRows(worries, all);

  // An action, with who and when; ticked when it is done, and taken back.
  await actions.getByRole('textbox', { name: 'Nog een actie' }).focus();
  await keyboard.type('Koken op dinsdag');
  await keyboard.press('Enter');
  await keyboard.type('Met de juf praten');
  await actions.getByRole('button', { name: 'Wie en wanneer?' }).first().click();
  const who = actions.getByRole('combobox', { name: 'Wie doet het?' });
  await who.focus();
  await keyboard.type('oma');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(who).toHaveValue('Oma Riet');
  await actions.getByRole('combobox', { name: 'Wie springt in?' }).fill('Tante Fatma');
  await actions.getByLabel('Op welke dag?').fill('2026-12-01');
  await actions.getByRole('textbox', { name: 'Of in woorden' }).fill('Elke dinsdag');
  await look('action');
  await expect(
    actions.getByRole('button', { name: /^Oma Riet · Tante Fatma springt in · 1 december 2026/ }),
  ).toBeVisible();
  await actions.getByRole('button', { name: /^Oma Riet/ }).click();
  const ticked = actions.getByRole('checkbox', { name: 'Klaar: Koken op dinsdag' });
  await actions.locator('.plan-tick').first().click();
  await expect(ticked).toBeChecked();
  await button('Ongedaan').click();
  await expect(ticked).not.toBeChecked();
  await ticked.press('Space');
  await expect(ticked).toBeChecked();

  // Where the map stands beside it, a row lights up whom it names.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await actions.getByRole('textbox', { name: 'Actie 1' }).focus();
  await look('lit');
  await page.setViewportSize({ width: 1024, height: 768 });

  // More, each part by itself.
  for (const part of [/^Onze vraag/, /^Doelen/, /^Wat delen we\?/, /^Wie doet mee\?/, /^Volgend gesprek/])
    await button(part).click();
  await plan.getByRole('textbox', { name: 'Waar gaat het om' }).fill('Hoe komt er rust in huis?');
  await plan.getByRole('textbox', { name: 'Nog een doel' }).focus();
  await keyboard.type('Noor is uitgerust');
  await plan.getByRole('textbox', { name: 'Nog een stap' }).focus();
  await keyboard.type('Om acht uur het licht uit');
  await plan.getByRole('list', { name: 'Acties bij dit doel: Noor is uitgerust' }).getByRole('textbox').focus();
  await keyboard.type('Een wekker kopen');
  await plan.getByRole('textbox', { name: 'Nog een afspraak' }).focus();
  await keyboard.type('School krijgt het plan ook');
  await plan.getByRole('combobox', { name: 'Wie houdt het overzicht?' }).fill('henk');
  const newcomer = plan.getByRole('combobox', { name: 'Wie doet er nog mee?' });
  await newcomer.click();
  await page.getByRole('listbox', { name: 'Voorstellen' }).getByRole('option', { name: 'Oma Riet' }).click();
  await newcomer.fill('Mevrouw Peters');
  await keyboard.press('Enter');
  await plan.getByText('Krijgt een kopie').first().click();
  await plan.getByRole('checkbox', { name: 'Mevrouw Peters tekent het plan' }).press('Space');
  // Who take part are ordered as well, and each may be kept from a reader.
  const peters = plan.getByRole('button', { name: 'Verplaatsen: Mevrouw Peters' });
  const participants = () => plan.getByRole('list', { name: 'Wie doen mee?' }).getByRole('listitem');
  await peters.focus();
  await keyboard.press('ArrowUp');
  await expect(participants()).toHaveText([/Mevrouw Peters/, /Oma Riet/]);
  await peters.click();
  await look('participants');
  await page.getByRole('menuitem', { name: 'Omlaag' }).click();
  await expect(participants()).toHaveText([/Oma Riet/, /Mevrouw Peters/]);
  await peters.click();
  await page.getByRole('menuitem', { name: 'Wie mag dit lezen?' }).click();
  await expect(page.getByRole('dialog', { name: 'Wie mag dit lezen?' }).getByText('Mevrouw Peters')).toBeVisible();
  await keyboard.press('Escape');
  await plan.getByLabel('Op welke dag?').fill('2026-12-15');
  await plan.getByRole('textbox', { name: 'Hoe laat en waar?' }).fill('Vier uur, bij oma');
  await expect(button(/^Wie doet mee\? Henk · 2 doen mee/)).toBeVisible();
  await look('whole');

  // Back on the map, and in the plan again it is as it was left.
  await keyboard.press('Escape');
  await expect(plan).toBeHidden();
  await button('Plan').click();
  await expect(plan.getByRole('textbox', { name: 'Waar gaat het om' })).toBeVisible();
  await button('Terug naar de kaart').click();
  await expect(button('Plan')).toBeFocused();
  await expectSaved(page);

  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const { plan: kept } = await readFile(file, words);
  expect(kept.worries.map(({ text }) => text)).toEqual([
    'Geld voor gym',
    'Ruzie over het huiswerk',
    'Noor slaapt slecht',
  ]);
  expect(kept.actions.map(({ text, done }) => [text, done])).toEqual([
    ['Koken op dinsdag', true],
    ['Met de juf praten', false],
    ['Een wekker kopen', false],
  ]);
  expect(kept.participants.map(({ who: { name }, copy, signs }) => [name, copy, signs])).toEqual([
    ['Oma Riet', true, false],
    ['Mevrouw Peters', false, true],
  ]);

  await button('Meer').click();
  await page.getByRole('menuitem', { name: 'Kaart sluiten' }).click();
  await page
    .getByRole('region', { name: 'Laatst geopend' })
    .getByRole('button', { name: /^kaart-/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await button('Openen').click();
  await expect(drawingOf(page)).toBeVisible();
  await button('Plan').click();
  await expectRows(worries, ['Geld voor gym', 'Ruzie over het huiswerk', 'Noor slaapt slecht']);
  await expect(plan.getByText('Hoe komt er rust in huis?').first()).toBeVisible();
  await expect(actions.getByRole('checkbox', { name: 'Klaar: Koken op dinsdag' })).toBeChecked();
  await expect(button(/^Wie doet mee\? Henk · 2 doen mee/)).toBeVisible();
});

test('a plan of a newer program can be read, and nothing in it changed', async ({ program: { page, host, look } }) => {
  const path = join(host.documents, 'nieuwer.kaart');
  const document = documentWith('Oma');
  askQuestion(document, 'Hoe komt er rust?');
  addToPlan(document, 'worries', { text: 'Noor slaapt slecht' });
  const goal = addToPlan(document, 'goals', { text: 'Noor is uitgerust' });
  addToPlan(document, 'steps', { goal, text: 'Licht uit' });
  addToPlan(document, 'actions', { goal, text: 'Een wekker kopen', who: { person: null, name: 'Oma' } });
  addToPlan(document, 'participants', { who: { person: null, name: 'Oma' }, copy: true });
  await writeMap(path, document, 2);
  const before = await readBytes(path);
  await openMap(page, 'nieuwer');
  await page.getByRole('button', { name: 'Plan', exact: true }).click();
  const plan = planOf(page);
  await expectRows(column(page, 'Zorgen'), ['Noor slaapt slecht']);
  for (const part of [/^Doelen/, /^Wie doet mee\?/]) await plan.getByRole('button', { name: part }).click();
  await expect(column(page, 'Acties').getByText('Oma', { exact: true })).toBeVisible();
  for (const field of await plan.getByRole('textbox').all()) await expect(field).not.toBeEditable();
  for (const box of await plan.getByRole('checkbox').all()) await expect(box).toBeDisabled();
  await expect(plan.getByRole('button', { name: /^(Weghalen|Verplaatsen)/ })).toHaveCount(0);
  await look('read-only');
  await column(page, 'Zorgen').getByRole('textbox').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('x');
  await expectRows(column(page, 'Zorgen'), ['Noor slaapt slecht']);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Kaart sluiten' }).click();
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' })).toBeVisible();
  expect(await readBytes(path)).toEqual(before);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('rows are dragged, also where the table is turned, and moved without dragging', async ({
    program: { page },
  }) => {
    const { press, drag } = fingerOf(page);
    await press(page.getByRole('button', { name: 'Bekijk het voorbeeld' }));
    await expect(drawingOf(page)).toBeVisible();
    await press(page.getByRole('button', { name: 'Plan', exact: true }));
    const worries = column(page, 'Zorgen');
    await expect(worries).toBeVisible();
    const before = await rowsOf(worries);
    await press(worries.getByRole('textbox', { name: 'Nog een zorg' }));
    await paste(page, 'Een\nTwee\nDrie');
    const grip = (row: string) => worries.getByRole('button', { name: `Verplaatsen: ${row}` });
    const pull = async (row: string, to: string, by: number) => {
      const { x, y } = await centreOf(grip(to));
      await drag(await centreOf(grip(row)), { x, y: y + by });
    };
    await press(grip('Een'));
    await press(page.getByRole('menuitem', { name: 'Omlaag' }));
    await expectRows(worries, [...before, 'Twee', 'Een', 'Drie']);
    await pull('Een', 'Drie', 12);
    await expectRows(worries, [...before, 'Twee', 'Drie', 'Een']);

    await press(page.getByRole('button', { name: 'Aan tafel' }));
    await press(page.getByRole('menuitem', { name: 'Draai om' }));
    await expect(page.locator(':root[data-turned="true"]')).toHaveCount(1);
    await pull('Twee', 'Drie', -12);
    await expectRows(worries, [...before, 'Drie', 'Twee', 'Een']);
  });
});
