import { mkdir } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible, nextFrame, test } from './program.ts';

/** 1024 by 768 at 200 percent, and 1280 by 1024 at 400: what WCAG asks of a page that is zoomed. */
const half = { width: 512, height: 384 };
const quarter = { width: 320, height: 256 };
const pictures = 'test-artefacts/screens';

const media = [
  { name: 'light', colorScheme: 'light', contrast: null, forcedColors: null },
  { name: 'dark', colorScheme: 'dark', contrast: null, forcedColors: null },
  { name: 'contrast', colorScheme: 'light', contrast: 'more', forcedColors: null },
  { name: 'forced', colorScheme: 'dark', contrast: null, forcedColors: 'active' },
] as const;

/**
 * In the order of the keyboard, all that can be pressed or filled in there: where it has the focus it is in sight, not
 * under something else, and large enough. Returns what is not, in words.
 */
async function troublesIn(root: Locator): Promise<readonly string[]> {
  return root.evaluate(async (element) => {
    const smallest = 24;
    const troubles: string[] = [];
    const controls = element.querySelectorAll<HTMLElement>(
      'button:not(:disabled), input:not(:disabled), select, textarea, [role="menuitem"]',
    );
    for (const control of controls) {
      if (!control.checkVisibility()) continue;
      control.focus();
      // What opened from the field before closes when React hears that it was left.
      await Promise.resolve();
      // Where the arrows go while a field keeps the focus.
      if (document.activeElement !== control) control.scrollIntoView({ block: 'nearest' });
      // A radio is what is seen around it.
      const seen = control.closest('label') ?? control;
      const { left, right, top, bottom, width, height } = seen.getBoundingClientRect();
      const name = `${control.tagName} ${control.getAttribute('aria-label') ?? seen.textContent}`;
      const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      if (left < 0 || right > innerWidth) troubles.push(`${name}: past the edge`);
      else if (bottom <= 0 || top >= innerHeight) troubles.push(`${name}: out of sight`);
      else if (there === null || !(seen.contains(there) || there.contains(seen))) troubles.push(`${name}: covered`);
      if (width < smallest || height < smallest) troubles.push(`${name}: ${width} by ${height}`);
    }
    for (const part of [element, ...element.querySelectorAll('*')]) {
      const isCut = part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible';
      if (isCut && part.clientWidth > 1 && !part.matches('input, .map-title *')) {
        troubles.push(`${part.className}: ${part.scrollWidth} wide in ${part.clientWidth}`);
      }
    }
    return troubles;
  });
}

/** Looks at one screen in the small windows, and at 400 percent in every look. */
async function lookNarrow(page: Page, name: string, root: Locator): Promise<void> {
  await page.setViewportSize(half);
  await nextFrame(page);
  await page.screenshot({ path: `${pictures}/narrow--${name}--512.png` });
  expect(await troublesIn(root), `${name} at 200 %`).toEqual([]);
  await page.setViewportSize(quarter);
  for (const { name: look, ...emulated } of media) {
    await page.emulateMedia({ ...emulated, reducedMotion: 'reduce' });
    await nextFrame(page);
    await page.screenshot({ path: `${pictures}/narrow--${name}--320-${look}.png` });
    await expectAccessible(page, emulated.forcedColors === null ? 'all' : 'shapes');
  }
  expect(await troublesIn(root), `${name} at 400 %`).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(quarter.width);
  // Nothing moves for who asked for that.
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, reducedMotion: 'reduce' });
}

test('panels and dialogs can be used at 200 and 400 percent, in every look', async ({ program: { page } }) => {
  await mkdir(pictures, { recursive: true });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  const drawing = page.getByRole('application', { name: 'Tekening' });
  await expect(drawing).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const { keyboard } = page;
  const panel = (name: string | RegExp) => page.getByRole('region', { name, exact: true });
  const dialog = (name: string) => page.getByRole('dialog', { name });
  /** Opens somebody, or does something, by typing what it is. */
  const find = async (words: string) => {
    await keyboard.press('Control+k');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await keyboard.type(words);
    await keyboard.press('Enter');
    await expect(page.getByRole('searchbox')).toBeHidden();
  };
  const letGo = async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await drawing.focus();
    await keyboard.press('Escape');
    await keyboard.press('Escape');
  };

  await find('nog een huis');
  await lookNarrow(page, 'home', panel('Thuis'));

  await letGo();
  await find('noor');
  await panel('Noor').getByRole('button', { name: /^Waar/ }).click();
  await lookNarrow(page, 'fact', panel('Noor'));

  await letGo();
  await keyboard.press('Control+a');
  await keyboard.press('Enter');
  await lookNarrow(page, 'several', panel(/^\d+ gekozen$/));

  await letGo();
  await keyboard.press('f');
  await panel('Laat zien').getByRole('button', { name: 'Spanning' }).click();
  await lookNarrow(page, 'filter', panel('Laat zien'));
  await panel('Laat zien').getByRole('button', { name: 'Alles weer zien' }).click();

  await letGo();
  await keyboard.press('n');
  await lookNarrow(page, 'asking', panel('Nog vragen'));

  await letGo();
  await keyboard.press('p');
  await panel('Wie komt erbij?').getByRole('combobox', { name: 'Naam' }).fill('oma, de meester, Fatma');
  await lookNarrow(page, 'list-of-names', panel('Wie komt erbij?'));
  await panel('Wie komt erbij?').getByRole('combobox', { name: 'Naam' }).fill('');

  await letGo();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await panel('Lijst').getByRole('button', { name: /^Els/ }).first().click();
  await keyboard.press('Escape');
  await expect(panel('Lijst').getByRole('group', { name: 'Wat je met Els kunt doen' })).toBeVisible();
  await lookNarrow(page, 'list', panel('Lijst'));
  await panel('Lijst').getByRole('button', { name: 'Sluiten' }).click();

  await letGo();
  await keyboard.press('a');
  const plan = panel('Plan');
  await plan.getByRole('textbox', { name: 'Nog een zorg' }).fill('Noor slaapt slecht');
  await plan.getByRole('textbox', { name: 'Nog een actie' }).fill('Elke dinsdag samen koken en eten');
  await plan.getByRole('button', { name: 'Wie en wanneer?' }).click();
  for (const part of [/^Doelen/, /^Wie doet mee/, /^Volgend gesprek/])
    await plan.getByRole('button', { name: part }).click();
  await plan.getByRole('textbox', { name: 'Nog een doel' }).fill('Noor is uitgerust');
  await plan.getByRole('combobox', { name: 'Wie doet er nog mee?' }).fill('Mevrouw Peters');
  await keyboard.press('Enter');
  await lookNarrow(page, 'plan', plan);
  await plan.getByRole('button', { name: 'Terug naar de kaart' }).click();

  await letGo();
  await find('indeling');
  await expect(dialog('Indeling')).toBeVisible();
  await lookNarrow(page, 'arrangement', dialog('Indeling'));
  await keyboard.press('Escape');

  await letGo();
  await keyboard.press('Control+k');
  await keyboard.type('ri');
  await lookNarrow(page, 'palette', dialog('Zoeken'));
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(dialog('Zoeken')).toBeHidden();

  await letGo();
  await find('els');
  await letGo();
  await find('els');
  await keyboard.press('Escape');
  await page.setViewportSize(quarter);
  await drawing.focus();
  await keyboard.press('Shift+F10');
  await expect(page.getByRole('menu')).toBeVisible();
  await lookNarrow(page, 'menu', page.getByRole('menu'));
});
