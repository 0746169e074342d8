import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { startBrowserHost } from './support/browser-host.ts';
import { chromiumLaunch } from './support/chromium.ts';

/** `npm run picture`: makes the picture in the README from the real program, with the example map open. */

const picture = fileURLToPath(new URL('../docs/picture.png', import.meta.url));

const host = await startBrowserHost();
const browser = await chromium.launch(await chromiumLaunch());
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('application', { name: 'Tekening' }).waitFor();
  await page.getByRole('button', { name: 'Alles zien' }).click();
  await page.mouse.move(640, 780);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture, animations: 'disabled' });
} finally {
  await browser.close();
  await host.close();
}
