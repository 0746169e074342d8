import { expect } from '@playwright/test';
import { fingerOf, type Place } from './hand.ts';
import { addPerson, expectSaved, makeMap, placeOf, selectionOf, standingPlaceOf } from './household.ts';
import { test } from './program.ts';

test.use({ hasTouch: true });

test('a touch that the system takes over changes nothing', async ({ program: { page } }) => {
  const hand = fingerOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await makeMap(hand, page, '');
  await hand.press(button('Persoon'));
  await addPerson(hand, page, 'Oma', 'Netwerk');
  await addPerson(hand, page, 'Sam', 'Woont hier');
  await hand.press(button('Lijst'));
  await placeOf(hand, page, 'Oma');
  await hand.press(page.getByRole('region', { name: 'Oma' }).getByRole('button', { name: 'Sluiten' }));
  await expectSaved(page);
  const oma = await standingPlaceOf(page, 'Oma');

  const browser = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel', ...touchPoints: Place[]) =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints });
  const middle = async () => {
    const box = await selectionOf(page, 'Oma').boundingBox();
    if (box === null) throw new Error('nobody is selected');
    return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
  };
  const before = { x: Math.round(oma.x), y: Math.round(oma.y) };

  await touch('touchStart', oma);
  await touch('touchMove', { x: oma.x + 40, y: oma.y + 60 });
  await touch('touchMove', { x: oma.x + 80, y: oma.y + 120 });
  await expect.poll(middle).not.toEqual(before);
  await touch('touchCancel');
  await expect.poll(middle).toEqual(before);

  // A finger that only lay there opens nothing either, and the next drag is one as always.
  await touch('touchStart', oma);
  await touch('touchCancel');
  await hand.drag(oma, { x: oma.x + 20, y: oma.y + 100 });
  await expect.poll(async () => (await middle()).y).toBeGreaterThan(before.y + 50);
  await expect(page.getByRole('textbox', { name: 'Naam', exact: true })).toBeHidden();
  await hand.press(button('Ongedaan'));
  await expect.poll(middle).toEqual(before);
  await hand.press(button('Ongedaan'));
  await expect(page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Sam' })).toBeHidden();
  await browser.detach();
});
