import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectSaved, mapFilesIn, readFile, shownWords } from './household.ts';
import { test } from './program.ts';

/** Further than any screen of ours is long. */
const mostTabs = 60;

/** Goes to something with Tab alone, as far as it takes. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < mostTabs; tabs++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to ${target}.`);
}

test('a family draws, keeps and opens its map with the keyboard alone', async ({ program: { page, host, look } }) => {
  const { keyboard } = page;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const drawing = page.getByRole('application', { name: 'Tekening' });
  const enter = async (target: Locator) => {
    await tabTo(page, target);
    await keyboard.press('Enter');
  };
  const add = async (name: string, stands: string) => {
    await tabTo(page, panel('Wie komt erbij?').getByRole('combobox', { name: 'Naam' }));
    await keyboard.type(name);
    await enter(panel('Wie komt erbij?').getByRole('button', { name: stands }));
    await expect(page.getByRole('region', { name: `Gekozen: ${name}` })).toBeVisible();
  };

  await enter(button('Nieuwe kaart'));
  await tabTo(page, page.getByRole('textbox', { name: 'Naam van de kaart' }));
  await keyboard.type('Ons gezin');
  const words = await shownWords(page);
  await enter(button('Neem deze woorden'));

  await tabTo(page, drawing);
  await keyboard.press('p');
  await add('Sam', 'Woont hier');
  await add('Oma', 'Netwerk');
  await add('Fatma', 'Vrijwilliger');
  await keyboard.press('Escape');

  // From one to the other with the arrows, each said aloud by its name.
  await tabTo(page, drawing);
  const selected = (name: string) => page.getByRole('region', { name: `Gekozen: ${name}` });
  for (const arrow of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowLeft']) {
    if (await selected('Oma').isVisible()) break;
    await keyboard.press(arrow);
  }
  await expect(selected('Oma')).toBeVisible();
  await look('selected');
  await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Shift+ArrowDown');

  await keyboard.press('l');
  await expect(page.getByText('Naar wie gaat de lijn? Kies iemand.')).toBeVisible();
  await keyboard.press('ArrowRight');
  await look('picking');
  await keyboard.press('Enter');
  const tie = page.getByRole('region', { name: / en / });
  await expect(tie).toBeVisible();
  for (const [question, answer] of [
    ['Wat voor kracht is dit?', 'Netwerk'],
    ['Hoe sterk is de lijn?', 'Sterk'],
    ['Is er spanning?', 'Ja'],
  ] as const) {
    const group = tie.getByRole('radiogroup', { name: question });
    const radio = group.getByRole('radio', { name: answer });
    await tabTo(
      page,
      group
        .getByRole('radio')
        .and(page.locator(':focus'))
        .or(group.getByRole('radio', { checked: true }))
        .first(),
    );
    for (let step = 0; step < 6 && !(await radio.isChecked()); step++) await keyboard.press('ArrowRight');
    await expect(radio).toBeChecked();
  }
  await keyboard.press('Control+z');
  await expect(
    tie.getByRole('radiogroup', { name: 'Is er spanning?' }).getByRole('radio', { name: 'Nee' }),
  ).toBeChecked();
  await keyboard.press('Control+y');

  await enter(button('Lijst'));
  await tabTo(page, panel('Lijst').locator('[data-row][tabindex="0"]'));
  await keyboard.press('End');
  const fatma = panel('Lijst').getByRole('button', { name: 'Fatma', exact: true });
  for (let rows = 0; rows < mostTabs; rows++) {
    if (await fatma.evaluate((row) => row === document.activeElement)) break;
    await keyboard.press('ArrowUp');
  }
  await keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Naam', exact: true }));
  await keyboard.press('End');
  await keyboard.type(' de Wit');
  await tabTo(page, panel('Lijst').getByRole('button', { name: 'Fatma de Wit', exact: true }));
  await keyboard.press('Delete');
  await enter(button('Terug'));
  await expect(panel('Lijst').getByRole('button', { name: 'Fatma de Wit', exact: true })).toBeVisible();
  await expectSaved(page);

  await enter(button('Kaarten'));
  await enter(
    page
      .getByRole('region', { name: 'Laatst geopend' })
      .getByRole('button', { name: /^kaart-/ })
      .first(),
  );
  await tabTo(page, page.getByRole('textbox', { name: 'De woorden van deze kaart' }));
  await keyboard.type(words);
  await keyboard.press('Enter');
  await expect(drawing).toBeVisible();

  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const { people, ties } = await readFile(file, words);
  expect(people.map(({ name }) => name)).toEqual(['Sam', 'Oma', 'Fatma de Wit']);
  expect(people[1]?.position?.byHand).toBe(true);
  expect(ties.at(-1)).toMatchObject({ from: people[1]?.id, label: 'network', strength: 'strong', stress: true });
});
