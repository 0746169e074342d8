import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn, placeOf, readFile, selectionOf } from './household.ts';
import { test } from './program.ts';

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

test('a whole household is on the map as quickly as on paper', async ({ program: { page, host, look } }) => {
  const hand = mouseOf(page);
  const { keyboard } = page;
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (name: string) => panel('Lijst').getByRole('button', { name, exact: true });
  const drawing = page.getByRole('application', { name: 'Tekening' });
  const adding = panel('Wie komt erbij?');
  const name = adding.getByRole('combobox', { name: 'Naam' });
  const words = await makeMap(hand, page, 'Ons gezin');
  await button('Begrepen').click();
  await button('Lijst').click();

  // Typing suggests; an arrow key and Enter take it, and Enter goes to what it may well be.
  await button('Persoon').click();
  await name.pressSequentially('buu');
  const suggestions = adding.getByRole('listbox', { name: 'Voorstellen' });
  await expect(suggestions.getByRole('option', { name: 'buurvrouw' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(suggestions).toBeHidden();
  await expect(name).toHaveValue('buu');
  await keyboard.press('ArrowDown');
  await expect(suggestions.getByRole('option', { name: 'buurvrouw' })).toHaveAttribute('aria-selected', 'true');
  await look('suggested');
  await keyboard.press('Enter');
  await expect(adding.getByRole('button', { name: 'buurvrouw' })).toHaveAttribute('aria-pressed', 'true');
  await keyboard.press('Enter');
  await expect(adding.getByRole('button', { name: 'Netwerk voorgesteld' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(selectionOf(page, 'buurvrouw, netwerk')).toBeVisible();

  // A list is looked over, changed, and added as one step.
  await name.fill('oma, de meester, Fatma en hond');
  await expect(adding.getByText('4 namen gevonden')).toBeVisible();
  const choice = (who: string) => adding.getByRole('combobox', { name: `Wat voor kracht is ${who}?` });
  await expect(choice('oma')).toHaveValue('network');
  await expect(choice('de meester')).toHaveValue('professional');
  await expect(choice('Fatma')).toHaveValue('unknown');
  await expect(choice('hond')).toHaveValue('member');
  await choice('Fatma').selectOption('Vrijwilliger');
  await look('list');
  await button('Alle 4 erbij').click();
  await expect(page.getByText('4 staan op de kaart.')).toBeAttached();
  for (const who of ['oma', 'meester', 'Fatma', 'hond dier']) await expect(row(who)).toBeVisible();
  await look('added');
  await button('Ongedaan').click();
  for (const who of ['oma', 'meester', 'Fatma', 'hond dier']) await expect(row(who)).toBeHidden();
  await expect(row('buurvrouw')).toBeVisible();
  await button('Opnieuw').click();
  await expect(row('Fatma')).toBeVisible();

  // Two together are one; a comma in a name can be.
  await name.fill('Jan en Piet');
  await expect(adding.getByText('namen gevonden')).toBeHidden();
  await name.fill('Jan, de smid');
  await button('Het is er één').click();
  await expect(adding.getByText('namen gevonden')).toBeHidden();
  await name.fill('');

  // What is pasted in the picture comes in the panel; what makes no sense is said, and changes nothing.
  await keyboard.press('Escape');
  await drawing.focus();
  await paste(page, '- tante\n- Jan en Piet\n');
  await expect(name).toHaveValue('tante; Jan en Piet');
  await name.focus();
  await paste(page, 'x'.repeat(1_000_000));
  await expect(adding.getByText('Dat is te veel om te plakken.')).toBeVisible();
  await expect(name).toHaveValue('tante; Jan en Piet');
  await name.fill('');
  await paste(page, ',;,\n,');
  await expect(adding.getByText('Hier staan geen namen in.')).toBeVisible();
  await look('refused');
  await keyboard.press('Escape');

  // Three are changed together, in one step.
  await page.setViewportSize({ width: 1920, height: 1080 });
  await button('Alles zien').click();
  const three = ['oma', 'meester', 'Fatma'] as const;
  // Looked at once each, so that all stand in view and the drawing need not move again.
  for (const who of three) await placeOf(hand, page, who);
  const places = [];
  for (const who of three) places.push(await placeOf(hand, page, who));
  const [first, ...others] = places;
  await page.mouse.click(first?.x ?? 0, first?.y ?? 0);
  await keyboard.down('Shift');
  for (const { x, y } of others) await page.mouse.click(x, y);
  await keyboard.up('Shift');
  const several = panel('3 gekozen');
  const strength = several.getByRole('radiogroup', { name: 'Wat voor kracht is dit? (verschillend)' });
  await expect(strength).toBeVisible();
  await several.getByRole('button', { name: /^Hoe dichtbij/ }).click();
  await look('several');
  await page.setViewportSize({ width: 1920, height: 1080 });
  await strength.getByText('Netwerk').click();
  const ties = panel('Lijst').getByRole('button', { name: 'Lijn met Thuis netwerk, gewone lijn' });
  await expect(ties).toHaveCount(4);
  await button('Ongedaan').click();
  await expect(ties).toHaveCount(2);
  await expect(strength).toBeVisible();

  // A second of somebody, beside the first; what was said last, once more; everybody.
  await row('oma').click();
  await keyboard.press('Control+d');
  await expect(row('oma')).toHaveCount(2);
  await expect(page.getByText('oma staat op de kaart.')).toBeAttached();
  await page.getByRole('radiogroup', { name: 'Wat voor kracht is dit?' }).getByText('Vrijwilliger').click();
  await row('buurvrouw').click();
  await drawing.focus();
  await keyboard.press('r');
  await expect(panel('Lijst').getByRole('button', { name: 'Lijn met Thuis vrijwilliger, gewone lijn' })).toHaveCount(3);
  await keyboard.press('Control+a');
  await expect(panel('6 gekozen')).toBeVisible();

  // A line is turned round: the other gives.
  await row('buurvrouw').click();
  await panel('Lijst').getByRole('button', { name: 'Lijn met Thuis vrijwilliger, gewone lijn' }).first().click();
  await expect(button('Omdraaien')).toBeHidden();
  const giving = page.getByRole('radiogroup', { name: 'Wie geeft?' });
  await giving.getByText('Thuis geeft').click();
  await look('tie');
  await button('Omdraaien').click();
  await expect(giving.getByRole('radio', { name: 'Thuis geeft' })).not.toBeChecked();

  await expectSaved(page);
  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const map = await readFile(file, words);
  expect(map.people.map(({ name: called, role, kind }) => [called, role, kind])).toEqual([
    ['', 'buurvrouw', 'person'],
    ['', 'oma', 'person'],
    ['', 'meester', 'person'],
    ['Fatma', '', 'person'],
    ['', 'hond', 'animal'],
    ['', 'oma', 'person'],
  ]);
});
