import type { Page } from '@playwright/test';
import type { MapJson } from '../../shared/map/json.ts';
import { sampleMap } from '../support/sample-map.ts';
import { withPlan } from '../support/sample-plan.ts';
import { openArena } from './arena.ts';
import { bareSvgPage } from './reference/bare-svg.ts';
import type { Bench } from './row.ts';
import { openSampleFile, writeSampleFile } from './sample-pages.ts';

/** As the program asks Electron for it. */
const printing = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true };

/** The map of 60 persons, with the list of all of them and their ties. */
export const pdf60: Bench = pdfOf('pdf-60', sampleMap({ people: 60, ties: 90 }), 'Mensen en lijnen');

/** The map of 60 persons with a plan of 30 actions. */
export const pdfPlan: Bench = pdfOf(
  'pdf-plan',
  withPlan(sampleMap({ people: 60, ties: 90 }), { goals: 6, actions: 30, from: new Date() }),
);

/**
 * A map and its plan, open with the preview, to a PDF of all pages; the reference is the same browser making a PDF of one
 * static SVG that has as many elements as those pages, with the same words in the same fonts. `more` is a part that is not
 * printed unless it is chosen.
 */
function pdfOf(name: string, map: MapJson, more: string | null = null): Bench {
  return {
    name,
    unit: 'ms',
    target: () => 1.2,
    async prepare() {
      const arena = await openArena();
      const ours = await arena.openPage();
      await writeSampleFile(arena, map);
      await openSampleFile(arena, ours);
      await ours.keyboard.press('Control+p');
      if (more !== null) await ours.getByRole('button', { name: more }).click();
      const printed = ours.locator('article.paper');
      await printed.locator('.paper-map svg').waitFor({ state: 'attached' });
      if (more !== null) await printed.locator('[data-part="list"]').first().waitFor({ state: 'attached' });
      for (const { text } of map.plan.actions) await printed.getByText(text).first().waitFor({ state: 'attached' });
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
}

async function timePdf(page: Page): Promise<number> {
  const began = performance.now();
  const file = await page.pdf(printing);
  const took = performance.now() - began;
  if (file.length < 10_000) throw new Error('This PDF holds no map.');
  return took;
}
