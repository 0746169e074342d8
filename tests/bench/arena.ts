import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startServer } from '../../main/browser/server.ts';
import { readPage } from '../../main/page.ts';
import { createPreferences } from '../../main/preferences.ts';
import { createSettings } from '../../main/settings.ts';
import { type BrowserHost, startBrowserHost } from '../support/browser-host.ts';
import { chromiumLaunch } from '../support/chromium.ts';
import { watchCanvases } from './stopwatch.ts';

/** One browser in which the program and the bare reference page are served alike and looked at alike. */
export interface Arena {
  readonly host: BrowserHost;
  readonly referenceAddress: string;
  /** A fresh page of the one size all rows use. */
  openPage(): Promise<Page>;
  close(): Promise<void>;
}

export async function openArena(): Promise<Arena> {
  const folder = await mkdtemp(join(tmpdir(), 'krachtenkaart-reference-'));
  await build({
    root: fileURLToPath(new URL('reference', import.meta.url)),
    base: './',
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, assetsInlineLimit: 0 },
  });
  const page = await readPage(folder);
  await rm(folder, { recursive: true });
  const reference = await startServer({
    page,
    port: 0,
    preferences: createPreferences(createSettings({ store: {} }), 'nl').now,
    onPort: (port) => port.close(),
  });
  const host = await startBrowserHost();
  const browser = await chromium.launch(await chromiumLaunch());
  return {
    host,
    referenceAddress: reference.address,
    async openPage() {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        deviceScaleFactor: 1,
        locale: 'nl-NL',
      });
      await watchCanvases(page);
      return page;
    },
    async close() {
      await browser.close();
      await reference.close();
      await host.close();
    },
  };
}
