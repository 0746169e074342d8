import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import type { Place } from './hand.ts';
import { selectionOf, standingPlaceOf } from './household.ts';
import { test } from './program.ts';

test.use({ hasTouch: true });

interface Finger extends Place {
  readonly id: number;
  /** Half as wide as it is; a finger, unless said otherwise. */
  readonly radius?: number;
}

const wide = 60;

/** Fingers and a pen at once, as the browser hears of them. */
function handsOn(browser: CDPSession) {
  /** A finger that is no longer among them went up. */
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    browser.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(({ x, y, id, radius = 12 }) => ({ x, y, id, radiusX: radius, radiusY: radius })),
    });
  const pen = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', { x, y }: Place) =>
    browser.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: type === 'mouseMoved' ? 0 : 1,
      pointerType: 'pen',
    });
  /** Fingers that go from one place to another together, in a few steps. */
  const go = async (from: readonly Finger[], to: readonly Finger[]) => {
    await touch('touchStart', from);
    for (const part of [0.2, 0.4, 0.6, 0.8, 1]) {
      const now = from.map((finger, index) => {
        const goal = to[index] ?? finger;
        return { ...finger, x: finger.x + (goal.x - finger.x) * part, y: finger.y + (goal.y - finger.y) * part };
      });
      await touch('touchMove', now);
    }
    await touch('touchEnd', []);
  };
  return { touch, pen, go };
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (box === null) throw new Error('It is not there.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width };
}

async function look(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: `test-artefacts/screens/pen-and-touch--${name}.png` });
}

test('fingers move the picture, a pen draws in it, and a hand that rests does nothing', async ({
  program: { page },
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  const drawing = page.getByRole('application', { name: 'Tekening' });
  await expect(drawing).toBeVisible();
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const menu = page.getByRole('menu', { name: /^Wat je met .* kunt doen$/ });
  const undo = button('Ongedaan');
  const { touch, pen, go } = handsOn(await page.context().newCDPSession(page));
  const letGo = async () => {
    await drawing.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('region', { name: /^Gekozen: / })).toHaveCount(0);
    await page.keyboard.press('0');
  };
  const placeOf = async (name: string) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill(name);
    await page.getByRole('group', { name: 'Op de kaart' }).getByRole('menuitem', { name }).first().click();
    await expect(selectionOf(page, name)).toBeVisible();
    await drawing.focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('0');
    return standingPlaceOf(page, name);
  };
  const riet = await placeOf('Riet');
  const empty = { x: riet.x - 60, y: riet.y + 60 };
  const frame = selectionOf(page, 'Riet');

  await test.step('two fingers that part zoom, that come together zoom back', async () => {
    const before = await boxOf(frame);
    const at = (apart: number): Finger[] => [
      { x: riet.x - apart, y: riet.y, id: 1 },
      { x: riet.x + apart, y: riet.y, id: 2 },
    ];
    await go(at(30), at(60));
    await expect.poll(async () => (await boxOf(frame)).width / before.width).toBeCloseTo(2, 1);
    // However near each other they are.
    await go(at(60), at(30));
    await expect.poll(async () => (await boxOf(frame)).width / before.width).toBeCloseTo(1, 1);
  });

  await test.step('two fingers side by side move it, and select nobody', async () => {
    await letGo();
    const from: Finger[] = [
      { ...riet, id: 1 },
      { x: riet.x + 50, y: riet.y, id: 2 },
    ];
    await go(
      from,
      from.map((finger) => ({ ...finger, x: finger.x + 80, y: finger.y - 40 })),
    );
    await expect(page.getByRole('region', { name: /^Gekozen: / })).toHaveCount(0);
    await page.touchscreen.tap(riet.x + 80, riet.y - 40);
    await expect(panel('Riet')).toBeVisible();
    await expect(undo).toBeDisabled();
    await letGo();
  });

  await test.step('a finger that stays asks for the short menu', async () => {
    await touch('touchStart', [{ ...riet, id: 1 }]);
    await expect(menu).toBeVisible();
    await expect(menu.getByRole('menuitem')).toHaveText([
      'Openen',
      'Lijn',
      'Wat spreken we af?',
      'In het licht',
      'Weghalen',
    ]);
    await look(page, 'menu');
    // What it does after that is nothing.
    await touch('touchMove', [{ x: riet.x + 70, y: riet.y + 50, id: 1 }]);
    await touch('touchEnd', []);
    await expect(menu).toBeVisible();
    await expect(undo).toBeDisabled();
    await expect(panel('Riet')).toBeHidden();
    await menu.getByRole('menuitem', { name: 'In het licht' }).tap();
    await expect(page.getByRole('status').filter({ hasText: 'In het licht: Riet.' })).toBeVisible();
    await button('Alles weer zien').first().tap();
    // The browser makes a click of a tap in its own time, and would move the pen to it.
    await expect(button('Alles weer zien')).toHaveCount(0);
    // A pen that stays does the same, and opens nothing when it goes.
    await pen('mousePressed', riet);
    await expect(menu).toBeVisible();
    await pen('mouseReleased', riet);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(panel('Riet')).toBeHidden();
    // So do the right button and the key.
    await page.mouse.click(riet.x, riet.y, { button: 'right' });
    await menu.getByRole('menuitem', { name: 'Openen' }).click();
    await expect(panel('Riet').getByRole('heading', { level: 2 })).toBeFocused();
    await page.keyboard.press('Escape');
    await drawing.focus();
    await page.keyboard.press('Shift+F10');
    await expect(menu.getByRole('menuitem', { name: 'Openen' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(drawing).toBeFocused();
    await page.keyboard.press('ContextMenu');
    await menu.getByRole('menuitem', { name: 'Weghalen' }).click();
    await expect(page.getByText('Riet staat niet meer op de kaart.')).toBeVisible();
    await undo.click();
    await expect(undo).toBeDisabled();
  });

  await test.step('a hand that rests selects, moves and opens nothing', async () => {
    await letGo();
    const palm = { ...riet, id: 1, radius: wide };
    await go([palm], [{ ...palm, x: palm.x + 50, y: palm.y + 50 }]);
    await page.touchscreen.tap(empty.x, empty.y);
    await expect(page.getByRole('region', { name: /^Gekozen: / })).toHaveCount(0);
    await expect(undo).toBeDisabled();
    expect(await placeOf('Riet')).toEqual(riet);
    // One that comes down finger first is let go of again.
    await touch('touchStart', [{ ...riet, id: 1 }]);
    await touch('touchMove', [{ ...riet, x: riet.x + 30, y: riet.y + 30, id: 1 }]);
    await touch('touchMove', [{ ...riet, x: riet.x + 40, y: riet.y + 40, id: 1, radius: wide }]);
    await touch('touchEnd', []);
    await expect(undo).toBeDisabled();
    expect(await standingPlaceOf(page, 'Riet')).toEqual(riet);
  });

  await test.step('a pen drags beside a hand that rests, and after it', async () => {
    const resting = { ...empty, id: 1 };
    const to = { x: riet.x + 60, y: riet.y + 40 };
    await touch('touchStart', [resting]);
    await pen('mousePressed', riet);
    await pen('mouseMoved', { x: riet.x + 20, y: riet.y + 20 });
    // The hand shifts meanwhile, and a finger comes.
    await touch('touchMove', [{ ...resting, x: resting.x + 30 }]);
    await touch('touchStart', [resting, { ...empty, x: empty.x - 40, id: 2 }]);
    await pen('mouseMoved', to);
    await touch('touchMove', [resting, { ...empty, x: empty.x - 80, id: 2 }]);
    await touch('touchMove', [resting]);
    await pen('mouseReleased', to);
    await touch('touchMove', [{ ...resting, x: resting.x + 60, y: resting.y + 60 }]);
    await touch('touchEnd', []);
    const now = await standingPlaceOf(page, 'Riet');
    expect(Math.hypot(now.x - to.x, now.y - to.y)).toBeLessThan(3);
    await undo.click();
    await expect(undo).toBeDisabled();
    await expect.poll(() => standingPlaceOf(page, 'Riet')).toEqual(riet);
  });

  await test.step('a pen draws a line beside a hand that rests', async () => {
    const joep = await placeOf('Joep');
    await placeOf('Riet');
    const handle = await boxOf(button('Lijn vanaf Riet'));
    const resting = { ...empty, id: 1, radius: wide };
    await touch('touchStart', [resting]);
    await pen('mousePressed', handle);
    await pen('mouseMoved', { x: handle.x - 20, y: handle.y + 20 });
    await touch('touchStart', [resting, { x: handle.x, y: handle.y, id: 2 }]);
    await pen('mouseMoved', joep);
    await touch('touchMove', [resting]);
    await pen('mouseReleased', joep);
    await touch('touchEnd', []);
    await expect(panel('Riet en Joep')).toBeVisible();
    await look(page, 'line');
    await undo.click();
    await expect(undo).toBeDisabled();
  });

  await test.step('fingers mean something again', async () => {
    await letGo();
    await page.touchscreen.tap(riet.x, riet.y);
    await expect(panel('Riet')).toBeVisible();
  });
});
