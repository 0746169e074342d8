import type { Page } from '@playwright/test';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import { bareSvgPage } from './reference/bare-svg.ts';
import type { Bench } from './row.ts';
import { openSampleFile, writeSampleFile } from './sample-pages.ts';

/** As the program asks Electron for it. */
const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/**
 * The map of 60 persons, open with its preview, to a PDF of all its pages; the reference is the same browser making a
 * PDF of one static SVG that has as many elements as those pages, with the same words in the same fonts.
 */
export const pdf60: Bench = {
  name: 'pdf-60',
  unit: 'ms',
  target: () => 1.2,
  async prepare() {
    const arena = await openArena();
    const ours = await arena.openPage();
    await writeSampleFile(arena, sampleMap({ people: 60, ties: 90 }));
    await openSampleFile(arena, ours);
    await ours.keyboard.press('Control+p');
    const printed = ours.locator('article.paper');
    await printed.locator('.paper-map svg').waitFor({ state: 'attached' });
    const texts = await printed.locator('*:not(:has(*))').allTextContents();
    const words = texts.filter((text) => text !== '');
    const shapes = (await printed.locator('*').count()) - words.length;
    const reference = await arena.openPage();
    await reference.setContent(bareSvgPage(words, shapes));
    await reference.evaluate(() => document.fonts.ready);
    return {
      ours: () => timePdf(ours),
      reference: () => timePdf(reference),
      close: () => arena.close(),
    };
  },
};

async function timePdf(page: Page): Promise<number> {
  const began = performance.now();
  const file = await page.pdf(printing);
  const took = performance.now() - began;
  if (file.length < 10_000) throw new Error('This PDF holds no map.');
  return took;
}
