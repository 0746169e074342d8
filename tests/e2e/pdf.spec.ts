import { access, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@playwright/test';
import { createApp } from '../../main/app.ts';
import { createPageDialogs } from '../../main/browser/page-dialogs.ts';
import { startServer } from '../../main/browser/server.ts';
import { systemClock } from '../../main/clock.ts';
import { readPage } from '../../main/page.ts';
import type { PdfMaker } from '../../main/platform.ts';
import { createPreferences } from '../../main/preferences.ts';
import { createSettings } from '../../main/settings.ts';
import { createVault } from '../../main/vault/vault.ts';
import { AppError } from '../../shared/errors.ts';
import { partsOfPdf, textOfPdf } from '../support/pdf.ts';
import { test } from './program.ts';

/** The program in a host that makes PDFs by itself: Electron's part in that is done by the same Chromium. */
async function startPdfHost(documentsFolder: string, pdf: PdfMaker) {
  const settings = createSettings({ store: {} });
  const preferences = createPreferences(settings, 'nl');
  const app = createApp({ version: '0', documentsFolder, settings, preferences }, createVault(), systemClock);
  const page = await readPage(fileURLToPath(new URL('../../out/renderer/', import.meta.url)));
  const server = await startServer({
    page,
    port: 0,
    preferences: preferences.now,
    onPort: (port) => app.connect(port, (emit) => ({ ...createPageDialogs(emit, documentsFolder), pdf })),
  });
  return {
    address: server.address,
    async close() {
      await app.close();
      await server.close();
    },
  };
}

test('saves the map as a PDF where the host can, and says where it went or why not', async ({ program }, info) => {
  const { page, look } = program;
  const folder = info.outputPath('Documenten');
  await mkdir(folder, { recursive: true });
  const place: { path: string | null } = { path: null };
  const making = Promise.withResolvers<void>();
  let isFailing = false;
  const host = await startPdfHost(folder, {
    choose: async () => place.path,
    async make() {
      if (isFailing) throw new AppError('pdf-failed');
      await making.promise;
      return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
    },
  });
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await page.keyboard.press('Control+p');
  const preview = page.getByRole('dialog', { name: 'Afdrukken' });
  await expect(preview.getByText('Op een PDF zit geen slot.')).toBeVisible();
  const save = preview.getByRole('button', { name: 'Bewaren als PDF…' });

  // Whoever chooses no place is where they were.
  await save.click();
  await expect(save).toBeEnabled();

  place.path = join(folder, 'kaart.pdf');
  await save.click();
  await expect(preview.getByText('PDF maken…')).toBeVisible();
  making.resolve();
  await expect(preview.getByText(/^De PDF kaart\.pdf staat in .*Documenten\.$/)).toBeVisible();
  await look('saved');
  const { title, language, isTagged, images } = await partsOfPdf(place.path);
  expect([title, language, isTagged, images]).toEqual(['Voorbeeld: gezin Verzonnen', 'nl', true, 0]);
  const pages = await textOfPdf(place.path);
  expect(pages[0]).toContain('Voorbeeld: gezin Verzonnen');
  expect(pages.join('\n')).not.toContain('PDF');

  const before = await readFile(place.path);
  await save.click();
  await expect(preview.getByText('Daar staat al een bestand met deze naam. Kies een andere naam.')).toBeVisible();
  expect((await readFile(place.path)).equals(before)).toBe(true);
  place.path = join(folder, 'nog een.pdf');
  isFailing = true;
  await save.click();
  await expect(preview.getByText('De PDF lukt niet. Kies “Afdrukken” en dan een PDF.')).toBeVisible();
  await expect(access(place.path)).rejects.toThrow();
  await preview.getByRole('button', { name: 'Terug' }).click();
  await expect(preview).toHaveCount(0);
  await page.goto('about:blank');
  await host.close();
});
