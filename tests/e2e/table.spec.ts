import { expect, type Locator, type Page } from '@playwright/test';
import { fingerOf, type Hand, mouseOf } from './hand.ts';
import { addPerson, makeMap, selectionOf, standingPlaceOf } from './household.ts';
import { test } from './program.ts';

test.use({ hasTouch: true });

test('people at one table see it as they need it', async ({ program }) => {
  const { page, look } = program;
  const mouse = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const drawing = page.getByRole('application', { name: 'Tekening' });
  const note = page.getByRole('status').filter({ hasText: /^(Alleen|In het licht): / });
  const atTable = async (choice: string) => {
    await button('Aan tafel').click();
    await page.getByRole('menuitem', { name: choice }).click();
  };
  // Where somebody stands is then where they will stand.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  // A computer without a voice offers none.
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await makeMap(mouse, page, 'Ons gezin');
  await button('Persoon').click();
  await addPerson(mouse, page, 'Sam', 'Woont hier');
  await addPerson(mouse, page, 'Oma', 'Netwerk');
  await addPerson(mouse, page, 'Fatma', 'Vrijwilliger');
  await addPerson(mouse, page, 'Juf Ans', 'Beroepskracht');
  await page.keyboard.press('Escape');
  await drawing.focus();
  await page.keyboard.press('Escape');

  await test.step('only what is asked for', async () => {
    await page.keyboard.press('f');
    await expect(panel('Laat zien').getByRole('heading')).toBeFocused();
    await panel('Laat zien').getByRole('button', { name: 'Vrijwilliger' }).click();
    await panel('Laat zien').getByRole('button', { name: 'Netwerk' }).click();
    await expect(note).toHaveText('Alleen: vrijwilliger of netwerk. Nog 2 van de 3 te zien.');
    await look('filter');
    await page.keyboard.press('Escape');
    await button('Lijst').click();
    await expect(panel('Lijst').getByText('Nog 2 van de 3 te zien.')).toBeVisible();
    await expect(panel('Lijst').getByRole('button', { name: 'Oma', exact: true })).toBeVisible();
    await expect(panel('Lijst').getByRole('button', { name: 'Sam', exact: true })).toBeVisible();
    await expect(panel('Lijst').getByRole('button', { name: 'Juf Ans', exact: true })).toBeHidden();
    await button('Alles weer zien').click();
    await expect(panel('Lijst').getByRole('button', { name: 'Juf Ans', exact: true })).toBeVisible();
    await expect(note).toBeHidden();
  });

  await test.step('one of them in the light', async () => {
    await panel('Lijst').getByRole('button', { name: 'Oma', exact: true }).click();
    await button('Aan tafel').click();
    await expect(page.getByRole('menuitem', { name: 'Draai om' })).toBeVisible();
    await expect(page.getByRole('menuitem', { name: 'Lees voor' })).toHaveCount(0);
    await page.getByRole('menuitem', { name: 'In het licht' }).click();
    await expect(note).toHaveText('In het licht: Oma.');
    await panel('Lijst').getByRole('button', { name: 'Fatma', exact: true }).click();
    await expect(note).toHaveText('In het licht: Fatma.');
    await button('Lijst').click();
    await look('light');
    await drawing.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(selectionOf(page, 'Fatma')).toBeVisible();
  });

  await test.step('the curtain', async () => {
    await button('Gordijn').click();
    await expect(button('Verder')).toBeFocused();
    expect(await readAloudIn(page)).toEqual(['dialog Even pauze', 'heading Even pauze', 'button Verder']);
    await expect(page).toHaveTitle('Krachtenkaart');
    await look('curtain');
    await page.keyboard.press('Control+p');
    await page.keyboard.press('Delete');
    await page.keyboard.press('Escape');
    await expect(selectionOf(page, 'Fatma')).toBeVisible();
    await expect(button('Gordijn')).toBeFocused();
    await expect(panel('Afdrukken')).toBeHidden();
    // Also before a question.
    await button('Meer').click();
    await page.getByRole('menuitem', { name: 'Weergave…' }).click();
    await expect(page.getByRole('dialog', { name: 'Weergave' })).toBeVisible();
    await page.keyboard.press('F9');
    expect(await readAloudIn(page)).toEqual(['dialog Even pauze', 'heading Even pauze', 'button Verder']);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Weergave' }).getByRole('button', { name: 'Klaar' }).click();
  });

  await test.step('the whole screen', async () => {
    await atTable('Hele scherm');
    await expect(page.getByRole('banner')).toBeHidden();
    await expectFullScreen(page, true);
    await button('Klaar').click();
    await expect(page.getByRole('banner')).toBeVisible();
    await expectFullScreen(page, false);
    await drawing.focus();
    await page.keyboard.press('F11');
    await expect(button('Klaar')).toBeVisible();
    await expectFullScreen(page, true);
    // The system's own way out.
    await page.evaluate(() => document.exitFullscreen());
    await expect(button('Klaar')).toBeHidden();
  });

  await test.step('as children see it', async () => {
    const legend = page.getByRole('complementary', { name: 'Legenda' });
    await expect(legend.locator('text').first()).toBeAttached();
    for (const way of ['Voor kinderen', 'Gewoon']) {
      await button('Meer').click();
      await page.getByRole('menuitem', { name: 'Weergave…' }).click();
      const dialog = page.getByRole('dialog', { name: 'Weergave' });
      await dialog.getByRole('radiogroup', { name: 'Tekening' }).getByText(way, { exact: true }).click();
      await dialog.getByRole('button', { name: 'Klaar' }).click();
      await expect(legend.locator('text')).toHaveCount(way === 'Gewoon' ? 3 : 0);
      if (way === 'Voor kinderen') await look('children');
    }
  });

  await test.step('the other side of the table', async () => {
    await atTable('Draai om');
    await look('turned');
    for (const hand of [mouse, fingerOf(page)]) await expectInHand(page, hand);
    await pinchOn(page, drawing);
    // A line, from the handle to somebody.
    const oma = await placeAt(page, 'Oma');
    await mouse.pressAt(await placeAt(page, 'Fatma'));
    await expect(selectionOf(page, 'Fatma')).toBeVisible();
    const handle = await middleOf(button('Lijn vanaf Fatma'));
    await mouse.drag(handle, oma);
    await expect(panel('Fatma en Oma')).toBeVisible();
    await look('turned-panel');
    await drawing.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    // A key points where it points on the keyboard.
    await mouse.pressAt(await placeAt(page, 'Oma'));
    await page.keyboard.press('Escape');
    const before = await standingPlaceOf(page, 'Oma');
    await drawing.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => (await standingPlaceOf(page, 'Oma')).x).toBeGreaterThan(before.x);
    await page.keyboard.press('Escape');
    await button('Aan tafel').click();
    await expect(page.getByRole('menuitem', { name: 'Draai om' })).toBeInViewport({ ratio: 1 });
    await page.getByRole('menuitem', { name: 'Draai om' }).click();
    await expect(page.locator('html')).not.toHaveAttribute('data-turned');
  });
});

async function expectFullScreen(page: Page, isFull: boolean): Promise<void> {
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(isFull);
}

/** A tap selects who is under it, and a drag moves them the way of the hand. */
async function expectInHand(page: Page, { pressAt, drag }: Hand): Promise<void> {
  for (const name of ['Oma', 'Fatma']) {
    await pressAt(await placeAt(page, name));
    await expect(selectionOf(page, name)).toBeVisible();
    await page.keyboard.press('Escape');
    const from = await standingPlaceOf(page, name);
    const to = { x: from.x + 60, y: from.y + 30 };
    await drag(from, to);
    const now = await standingPlaceOf(page, name);
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(3);
    await page.keyboard.press('Control+z');
    await expect.poll(async () => Math.round((await standingPlaceOf(page, name)).x)).toBe(Math.round(from.x));
    await page.keyboard.press('Escape');
  }
}

/** Where somebody stands on screen, found by way of the list. */
async function placeAt(page: Page, name: string) {
  const list = page.getByRole('region', { name: 'Lijst', exact: true });
  const toggle = page.getByRole('button', { name: 'Lijst', exact: true });
  await toggle.click();
  await list.getByRole('button', { name, exact: true }).click();
  await expect(selectionOf(page, name)).toBeVisible();
  await toggle.click();
  await page.getByRole('application', { name: 'Tekening' }).focus();
  await page.keyboard.press('Escape');
  const place = await standingPlaceOf(page, name);
  await page.keyboard.press('Escape');
  await expect(selectionOf(page, name)).toBeHidden();
  return place;
}

async function middleOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Two fingers part around somebody: they stay under them. */
async function pinchOn(page: Page, drawing: Locator): Promise<void> {
  const place = await placeAt(page, 'Oma');
  await mouseOf(page).pressAt(place);
  await expect(selectionOf(page, 'Oma')).toBeVisible();
  await page.keyboard.press('Escape');
  const frame = selectionOf(page, 'Oma');
  const before = await frame.boundingBox();
  const browser = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        apart === undefined
          ? []
          : [
              { x: place.x - apart, y: place.y, id: 1 },
              { x: place.x + apart, y: place.y, id: 2 },
            ],
    });
  await touch('touchStart', 60);
  for (const apart of [70, 80, 90, 100]) await touch('touchMove', apart);
  await touch('touchEnd');
  await browser.detach();
  const now = await standingPlaceOf(page, 'Oma');
  const after = await frame.boundingBox();
  expect(after?.width).toBeGreaterThan((before?.width ?? 0) * 1.2);
  expect(Math.hypot(now.x - place.x, now.y - place.y)).toBeLessThan(12);
  await drawing.focus();
  await page.keyboard.press('0');
}

/** What a screen reader finds on the page: role and name of all it does not leave out, but for bare text. */
async function readAloudIn(page: Page): Promise<readonly string[]> {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send('Accessibility.getFullAXTree');
  await browser.detach();
  return nodes
    .filter(({ ignored, role }) => !ignored && !/^(RootWebArea|StaticText|InlineTextBox)$/.test(role?.value))
    .map(({ role, name }) => `${role?.value} ${name?.value}`);
}
