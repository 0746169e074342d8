import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from '@playwright/test';
import * as Y from 'yjs';
import { writeMapJson } from '../../shared/map/json.ts';
import { partsOfPdf, tagsOfPdf, textOfPdf } from '../support/pdf.ts';
import { createPrintingBrowser } from '../support/printing-browser.ts';
import { sampleMap } from '../support/sample-map.ts';
import { withPlan } from '../support/sample-plan.ts';
import { openMap, words, writeMap } from './map-file.ts';
import { test } from './program.ts';

const run = promisify(execFile);

test('the command line prints the very pages that a window prints', async ({ program }, info) => {
  const { page, host } = program;
  const document = new Y.Doc();
  const sample = sampleMap({ people: 24, ties: 40 });
  writeMapJson(document, withPlan(sample, { goals: 3, actions: 8, from: new Date() }));
  const file = join(host.documents, 'gezin.kaart');
  await writeMap(file, document);
  await page.reload();
  await openMap(page, 'gezin.kaart');
  await page.keyboard.press('Control+p');
  const preview = page.getByRole('dialog', { name: 'Afdrukken' });
  await expect(preview.locator('article.paper .paper-map svg')).toBeAttached();
  await expect(preview.getByText(/^Zo komt het op papier: /)).toBeVisible();
  const byWindow = info.outputPath('window.pdf');
  await page.pdf({ path: byWindow, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

  const byCommand = info.outputPath('command.pdf');
  const env = {
    ...process.env,
    KRACHTENKAART_PASSPHRASE: words,
    KRACHTENKAART_BROWSER: await createPrintingBrowser(),
    LC_ALL: 'nl_NL.UTF-8',
    // The hour on the paper is that of the place where the window is.
    TZ: 'Europe/Amsterdam',
  };
  const entry = join('out', 'main', 'cli', 'entry.js');
  await run(process.execPath, [entry, 'export', file, '--as', 'pdf', '--out', byCommand], { env });

  expect(await partsOfPdf(byCommand)).toEqual(await partsOfPdf(byWindow));
  expect(await textOfPdf(byCommand)).toEqual(await textOfPdf(byWindow));
  expect(await tagsOfPdf(byCommand)).toEqual(await tagsOfPdf(byWindow));
  const pictures = async (path: string) => {
    await run('pdftoppm', ['-r', '60', path, `${path}-page`]);
    const { sizes } = await partsOfPdf(path);
    return Promise.all(sizes.map((_, index) => readFile(`${path}-page-${index + 1}.ppm`)));
  };
  const [command, window] = [await pictures(byCommand), await pictures(byWindow)];
  for (const [index, picture] of command.entries())
    expect(window[index]?.equals(picture), `page ${index + 1}`).toBe(true);
});
