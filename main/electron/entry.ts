import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, app as electronApp, protocol, session } from 'electron';
import { createApp } from '../app.ts';
import { createAskedFile } from '../asked-file.ts';
import { systemClock } from '../clock.ts';
import { endApp } from '../ending.ts';
import { languageOfLocale } from '../language.ts';
import { type Page, readPage } from '../page.ts';
import type { Platform } from '../platform.ts';
import { createPreferences } from '../preferences.ts';
import { createSettings } from '../settings.ts';
import { onStopSignal } from '../stop-signals.ts';
import { createVault } from '../vault/vault.ts';
import { askedPathIn } from './asked-path.ts';
import { confineApp, hardening } from './hardening.ts';
import { followLook } from './native-look.ts';
import { createNativeMenu } from './native-menu.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { saveWithWords } from './saving-words.ts';
import { openSettingsStore } from './settings-store.ts';
import { askWithDialog, isLeavingUnsaved } from './unsaved-dialogs.ts';
import { openWindow } from './window.ts';

/*
 * The Electron host as a program. It ends, with everything saved, when its last window is closed; what can't be saved is
 * asked about. Of one person it runs once: starting it again brings its window to the front, with the map file it was
 * started with.
 */
const askedFile = createAskedFile();
const settingsFolder = process.env['KRACHTENKAART_SETTINGS_FOLDER'];
confineApp(electronApp);
registerPageScheme(protocol);
// A Mac says which file, and may say so before Electron is ready.
electronApp.on('open-file', (event, path) => {
  event.preventDefault();
  askedFile.ask(path);
});
// Electron is not ready before this file is done, so nothing here may wait for that.
if (electronApp.requestSingleInstanceLock()) void electronApp.whenReady().then(start);
else electronApp.quit();

async function start(): Promise<void> {
  const settings = createSettings(openSettingsStore('settings', settingsFolder));
  const preferences = createPreferences(settings, languageOfLocale(electronApp.getLocale()));
  const documentsFolder = electronApp.getPath('documents');
  const menu = createNativeMenu(preferences.text);
  preferences.onChange(menu.redraw);
  followLook(preferences);
  try {
    const page = await readPage(fileURLToPath(new URL('../../renderer/', import.meta.url)));
    run(page, { version: electronApp.getVersion(), documentsFolder, settings, preferences, menu });
  } catch {
    dialog.showErrorBox('Krachtenkaart', preferences.text('launcher.notWhole'));
    electronApp.exit(1);
  }
}

function run(page: Page, platform: Platform): void {
  const { preferences } = platform;
  const { text } = preferences;
  const app = createApp(platform, createVault(), systemClock, askedFile);
  const ownSession = session.fromPartition(hardening.partition, hardening.sessionOptions);
  const places = openSettingsStore('window', settingsFolder);
  let isEnding = false;
  let hasEnded = false;

  const open = () => openWindow({ app, text, session: ownSession, places, mayLeave });
  const showWindow = () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const askToOpen = (words: readonly string[], folder: string) => {
    const path = askedPathIn(words, folder);
    if (path !== null) askedFile.ask(path);
  };
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    try {
      const close = () => saveWithWords(text, systemClock, app.close);
      hasEnded = await endApp({ close }, askWithDialog(text));
    } finally {
      isEnding = false;
    }
    if (hasEnded) electronApp.quit();
    else showWindow();
  };
  /** A page with something unsaved stands until all is saved. What only the page knows of is for its person to say. */
  function mayLeave(window: BrowserWindow): boolean {
    if (hasEnded) return true;
    if (!isEnding && !app.hasUnsaved()) return isLeavingUnsaved(window, text);
    void end();
    return false;
  }

  onStopSignal(() => electronApp.quit());
  electronApp.on('window-all-closed', () => electronApp.quit());
  electronApp.on('second-instance', (_event, words, folder) => {
    showWindow();
    askToOpen(words, folder);
  });
  electronApp.on('before-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    // A page that goes has told all it knew. What it told is saved when the last one is gone.
    const windows = BrowserWindow.getAllWindows();
    if (windows.length === 0) void end();
    for (const window of windows) window.close();
  });
  servePage(ownSession.protocol, page, preferences.now);
  askToOpen(process.argv, process.cwd());
  open();
}
