import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Hand } from './hand.ts';
import { addPerson, expectSaved, makeMap, mapFilesIn, placeOf, readFile, selectionOf } from './household.ts';
import type { Program } from './program.ts';

/**
 * A family and a worker draw one map: five people, a tie between two of them, moving, renaming, taking back. What came
 * of it is then read from the encrypted file.
 */
export async function drawHousehold({ page, host, look }: Program, hand: Hand): Promise<void> {
  const { press, pressAt, drag } = hand;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const row = (name: string) => panel('Lijst').getByRole('button', { name, exact: true });
  const choice = (question: string, word: string) =>
    page.getByRole('radiogroup', { name: question }).getByText(word, { exact: true });
  await look('start');
  const words = await makeMap(hand, page, 'Ons gezin');
  await look('empty-map');

  await press(button('Persoon'));
  await addPerson(hand, page, 'Sam', 'Woont hier');
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await addPerson(hand, page, 'Fatma', 'Vrijwilliger');
  await addPerson(hand, page, 'Juf Ans', 'Beroepskracht');
  await addPerson(hand, page, 'Zwemclub', 'Nog niet bekend');
  await look('people');
  // What stands at the foot of the picture stands beside the panel, and not under it.
  const [foot, add] = [page.locator('.map-foot'), panel('Wie komt erbij?')];
  const [{ x, width } = { x: 0, width: 0 }, panelBox] = [
    (await foot.boundingBox()) ?? undefined,
    await add.boundingBox(),
  ];
  expect(x + width).toBeLessThanOrEqual(panelBox?.x ?? 0);

  // Looked at once each, so that both stand in view and the drawing need not move again.
  await press(button('Lijst'));
  await placeOf(hand, page, 'Sam');
  await placeOf(hand, page, 'Oma');
  await look('person');
  const sam = await placeOf(hand, page, 'Sam');
  const oma = await placeOf(hand, page, 'Oma');

  await pressAt(oma);
  await press(page.getByRole('group', { name: 'Nieuwe lijn vanaf Oma' }).getByRole('button', { name: 'Netwerk' }));
  await pressAt(sam);
  await expect(panel('Oma en Sam')).toBeVisible();
  await press(choice('Hoe sterk is de lijn?', 'Sterk'));
  await press(choice('Wie geeft?', 'Niemand'));
  await expect(row('Lijn met Sam netwerk, sterke lijn, niemand geeft')).toBeVisible();
  await press(choice('Wie geeft?', 'Nog niet bekend'));
  await expect(row('Lijn met Sam netwerk, sterke lijn')).toBeVisible();
  await press(choice('Wie geeft?', 'Oma geeft'));
  await press(choice('Is er spanning?', 'Ja'));
  // The list says all of it, at both ends.
  await expect(row('Lijn met Sam netwerk, sterke lijn, Oma geeft, spanning')).toBeVisible();
  await expect(row('Lijn met Oma netwerk, sterke lijn, Oma geeft, spanning')).toBeVisible();
  await expect(row('Lijn met Thuis netwerk, gewone lijn')).toBeVisible();
  await look('tie');

  const from = await placeOf(hand, page, 'Oma');
  await drag(from, { x: from.x + 10, y: from.y + 120 });
  await page.getByRole('textbox', { name: 'Naam', exact: true }).fill('Oma Riet');
  await expect(selectionOf(page, 'Oma Riet')).toBeVisible();

  await placeOf(hand, page, 'Zwemclub');
  await press(button('Weghalen'));
  await expect(page.getByText('Zwemclub staat niet meer op de kaart.')).toBeVisible();
  // It stays as long as it has the focus, eight seconds otherwise.
  await button('Terug').focus();
  await look('removed');
  await press(button('Terug'));
  await expect(panel('Lijst').getByRole('button', { name: 'Zwemclub', exact: true })).toBeVisible();
  await press(button('Opnieuw'));
  await expect(panel('Lijst').getByRole('button', { name: 'Zwemclub', exact: true })).toBeHidden();
  await press(button('Ongedaan'));
  await expect(panel('Lijst').getByRole('button', { name: 'Zwemclub', exact: true })).toBeVisible();
  await press(button('Alles zien'));
  await look('whole');

  await expectSaved(page);
  const [file = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const { about, people, ties } = await readFile(file, words);
  const idOf = (name: string) => people.find((person) => person.name === name)?.id;
  expect(about.title).toBe('Ons gezin');
  expect(people.map(({ name }) => name)).toEqual(['Sam', 'Oma Riet', 'Fatma', 'Juf Ans', 'Zwemclub']);
  expect(people.find(({ name }) => name === 'Oma Riet')?.position?.byHand).toBe(true);
  expect(ties).toContainEqual(
    expect.objectContaining({
      from: idOf('Oma Riet'),
      to: idOf('Sam'),
      label: 'network',
      strength: 'strong',
      flow: 'forward',
      stress: true,
    }),
  );
  expect(ties.map(({ label }) => label)).toEqual(['network', 'volunteer', 'professional', null, 'network']);
}
