import { writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { doTenActs } from './e2e/ten-acts.ts';
import { startBrowserHost } from './support/browser-host.ts';
import { chromiumLaunch } from './support/chromium.ts';
import { actNames, acts, type Counts, missedIn, usabilityPage, usabilityPagePath } from './support/usability-page.ts';

/** `npm run usability`: counts what ten acts take in the built program. Ends with 1 when an act takes more than it may. */

const browser = await chromium.launch(await chromiumLaunch());
const count = async (way: 'byHand' | 'byKeys') => {
  const host = await startBrowserHost();
  try {
    const page = await browser.newPage({ locale: 'nl-NL' });
    await page.goto(host.address);
    return await doTenActs(page, way);
  } finally {
    await host.close();
  }
};

try {
  const byHand = await count('byHand');
  const byKeys = await count('byKeys');
  const counts = Object.fromEntries(
    actNames.map((name) => [name, { byHand: byHand[name], byKeys: byKeys[name] }]),
  ) as Counts;
  await writeFile(usabilityPagePath, usabilityPage(counts));
  console.log(usabilityPage(counts));
  for (const name of missedIn(counts)) {
    console.error(`MISSED ${acts[name].title}`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
