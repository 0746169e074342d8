import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { mouseOf } from './hand.ts';
import { addPerson, expectSaved, makeMap } from './household.ts';
import { test, zoomed } from './program.ts';

async function expectWhole(page: Page, target: Locator): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await expect(target).toBeInViewport({ ratio: 1 });
  const box = await target.boundingBox();
  expect(box).not.toBeNull();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
}

async function expectNothingAside(page: Page): Promise<void> {
  const { width } = page.viewportSize() ?? { width: 0 };
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}

test('everything can be reached in a window at 150 and 200 percent', async ({
  program: { page, host, lookZoomed },
}) => {
  const hand = mouseOf(page);
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await makeMap(hand, page, 'Ons gezin');
  await lookZoomed('empty-map');
  await button('Persoon').click();
  for (const [name, stands] of [
    ['Sam', 'Woont hier'],
    ['Oma', 'Netwerk'],
    ['Juf Ans', 'Beroepskracht'],
  ] as const) {
    await addPerson(hand, page, name, stands);
  }
  await expectSaved(page);
  await lookZoomed('add');
  const panel = page.getByRole('region', { name: 'Wie komt erbij?' });
  // Also where the words of the bar only just fit, or only just do not.
  for (const size of [...zoomed, ...[830, 850, 940, 980, 1000].map((width) => ({ width, height: 700 }))]) {
    await page.setViewportSize(size);
    const bar = page.getByRole('banner');
    for (const word of ['Kaarten', 'Persoon', 'Lijn', 'Ongedaan', 'Opnieuw', 'Netjes', 'Lijst', 'Plan', 'Meer']) {
      await expectWhole(page, bar.getByRole('button', { name: word, exact: true }));
    }
    await expectWhole(page, bar.getByRole('paragraph').filter({ hasText: 'Bewaard' }));
    await expectWhole(page, panel.getByRole('button', { name: 'Sluiten' }));
    await expectNothingAside(page);
  }
  await panel.getByRole('button', { name: 'Sluiten' }).click();
  await lookZoomed('whole');

  await page.setViewportSize({ width: 512, height: 384 });
  await button('Lijst').click();
  await lookZoomed('list');
  await page.setViewportSize({ width: 512, height: 384 });
  await page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Oma', exact: true }).click();
  await lookZoomed('list-and-panel');
  await page.setViewportSize({ width: 512, height: 384 });
  const oma = page.getByRole('region', { name: 'Oma', exact: true });
  await expectWhole(page, oma.getByRole('button', { name: 'Weghalen' }));
  await oma.getByRole('button', { name: 'Sluiten' }).click();
  await expectWhole(page, page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Sluiten' }));
  await page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Sluiten' }).click();
  await button('Lijn').click();
  await lookZoomed('picking');
  await page.setViewportSize({ width: 512, height: 384 });
  await expectWhole(page, button('Stop'));
  await button('Stop').click();

  // The folder goes, and a file stands in its place: nothing can be saved there.
  await rm(join(host.documents, 'Krachtenkaart'), { recursive: true });
  await page.getByRole('textbox', { name: 'Naam van de kaart' }).fill('Anders');
  const trouble = page.getByRole('alert').filter({ hasText: 'Niet bewaard' });
  await expect(trouble).toBeVisible();
  await lookZoomed('not-saved');
  for (const size of zoomed) {
    await page.setViewportSize(size);
    await expectWhole(page, trouble);
    await expectWhole(page, trouble.getByRole('button'));
    await expectWhole(page, button('Meer'));
    await expectNothingAside(page);
  }
  await mkdir(join(host.documents, 'Krachtenkaart'));
  await page.setViewportSize({ width: 1024, height: 768 });
});

test('a map is made, its words changed and another opened at 150 and 200 percent', async ({ program }) => {
  const { page, lookZoomed } = program;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const chips = page.getByRole('region', { name: /^De (zes|nieuwe) woorden$/ }).getByRole('listitem');
  const expectWholeWords = async () => {
    for (const size of zoomed) {
      await page.setViewportSize(size);
      await expect(chips).toHaveCount(6);
      const cut = await chips.evaluateAll(
        (words) => words.filter((word) => word.scrollWidth > word.clientWidth).length,
      );
      expect(cut).toBe(0);
      await expectNothingAside(page);
    }
  };
  await page.setViewportSize({ width: 512, height: 384 });
  await lookZoomed('start');
  await button('Kaart openen').click();
  await lookZoomed('chooser');
  await page.getByRole('dialog').getByRole('button', { name: 'Terug' }).click();
  if (await button('Terug').isVisible()) await button('Terug').click();
  await button('Nieuwe kaart').click();
  for (let draw = 0; draw < 5; draw++) {
    await expectWholeWords();
    await button('Andere woorden').click();
  }
  await lookZoomed('words');
  await button('Neem deze woorden').click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await button('Meer').click();
  await page.getByRole('menuitem', { name: 'Woorden veranderen…' }).click();
  await expectWholeWords();
  await lookZoomed('change-words');
  await expectWhole(page, button('Niet veranderen'));
});
