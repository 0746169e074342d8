import { fileURLToPath } from 'node:url';
import { createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { findBrowser, hasDisplay } from '../installed-browser.ts';
import { languageOfEnvironment } from '../language.ts';
import { type Page, readPage } from '../page.ts';
import { createPreferences } from '../preferences.ts';
import { createSettings } from '../settings.ts';
import { hearStopSignals } from '../stop-signals.ts';
import { createVault } from '../vault/vault.ts';
import { readVersion } from '../version.ts';
import { type BrowserWindow, openBrowserWindow } from './browser-window.ts';
import { findDocumentsFolder } from './documents-folder.ts';
import { createPageDialogs } from './page-dialogs.ts';
import { type PageServer, startServer } from './server.ts';
import { openSettingsStore } from './settings-store.ts';
import { endOnTerminal } from './terminal-ending.ts';
import { type WindowWatch, watchWindows } from './window-watch.ts';

/*
 * The browser host as a program. It ends, with everything saved, when the window it opened is closed, or by a signal.
 * What can't be saved it keeps, and tries again, until a second signal.
 * KRACHTENKAART_BROWSER   the browser to open; `none` opens none and prints the address
 * KRACHTENKAART_PORT      the port to serve on, instead of any that is free
 * KRACHTENKAART_SETTINGS_FOLDER   where settings are kept, instead of the person's own configuration folder
 * LC_ALL, LC_MESSAGES, LANG   the language, until the person chooses one
 */
const settings = createSettings(openSettingsStore(process.env['KRACHTENKAART_SETTINGS_FOLDER']));
const preferences = createPreferences(settings, languageOfEnvironment(process.env));
const { text } = preferences;
const documentsFolder = findDocumentsFolder();

async function run(page: Page): Promise<void> {
  const app = createApp({ version: readVersion(), documentsFolder, settings, preferences }, createVault(), systemClock);
  const windows = watchWindows(systemClock);
  const server = await startServer({
    page,
    preferences: preferences.now,
    port: Number.parseInt(process.env['KRACHTENKAART_PORT'] ?? '', 10) || 0,
    onPort(port) {
      windows.watch(port);
      app.connect(port, (emit) => createPageDialogs(emit, documentsFolder));
    },
  });

  const signals = hearStopSignals();
  const stopped = signals.next();
  const browserWindow = await openWindow(server);
  if (browserWindow !== null && (await isShown(browserWindow, windows, stopped))) {
    await Promise.race([windows.gone, browserWindow.ended, stopped]);
  } else {
    await browserWindow?.close();
    server.closeDoors();
    console.log(text('launcher.address', { address: server.address }));
    console.log(text('launcher.stop'));
    await stopped;
  }

  // The page stays until all is saved: from there a person can still keep a map elsewhere.
  const isSaved = await endOnTerminal(app, { signals, text, address: server.address, say: console.error });
  await server.close();
  await browserWindow?.close();
  // A save that waits for its disk for ever would keep the program from ending.
  if (!isSaved) process.exit(1);
}

/** A browser that is given up by its system (no screen after all, no rights) ends before it shows anything. */
function isShown(browserWindow: BrowserWindow, windows: WindowWatch, stopped: Promise<unknown>): Promise<boolean> {
  return Promise.race([
    windows.opened.then(() => true),
    stopped.then(() => true),
    browserWindow.ended.then(() => false),
  ]);
}

async function openWindow(server: PageServer): Promise<BrowserWindow | null> {
  const asked = process.env['KRACHTENKAART_BROWSER'];
  if (asked === 'none') return null;
  const browser = asked ?? findBrowser();
  if (!hasDisplay() || browser === null) {
    console.log(text(hasDisplay() ? 'launcher.noBrowser' : 'launcher.noDisplay'));
    return null;
  }
  try {
    return await openBrowserWindow(browser, server.createDoor());
  } catch {
    console.log(text('launcher.noWindow'));
    return null;
  }
}

/** The sentence for what ended the program. */
function sentenceFor(error: unknown): string {
  const isPortTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  return text(isPortTaken ? 'launcher.portTaken' : 'errors.internal-error');
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

const page = await readPage(fileURLToPath(new URL('../../renderer/', import.meta.url))).catch(() => null);
if (page === null) fail(text('launcher.noPage'));
else await run(page).catch((error: unknown) => fail(sentenceFor(error)));
