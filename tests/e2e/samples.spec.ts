import { expect, test } from '@playwright/test';
import { drawingSvg } from '../../shared/notation/drawing-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { readSample, sampleNames } from '../samples/samples.ts';
import { difference, drawAsSvg, drawOnCanvas, prepare, words } from '../support/two-drawings.ts';

/** Of a large map its middle is looked at: there everything is that is in it. */
const most = { width: 1_000, height: 750 };

test('the canvas and the SVG draw each sample map alike', async ({ page }) => {
  await page.setViewportSize(most);
  await prepare(page);
  for (const name of sampleNames) {
    const map = await readSample(name);
    const { left, top, right, bottom } = drawingSvg(map, words, palettes.light).bounds;
    const [width, height] = [Math.min(Math.ceil(right - left), most.width), Math.min(bottom - top, most.height)];
    const part = {
      left: Math.round((left + right - width) / 2),
      top: Math.round((top + bottom - height) / 2),
      width,
      height: Math.ceil(height),
    };
    const drawn = await drawOnCanvas(page, { name, map, part });
    const differing = await difference(page, drawn, await drawAsSvg(page, { name, map, part }));
    expect.soft(differing, `the canvas and the SVG draw ${name} alike`).toBeLessThan(0.005);
  }
});
