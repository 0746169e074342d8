import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, app as electronApp, protocol, session } from 'electron';
import { createText } from '../../shared/text/text.ts';
import { createApp } from '../app.ts';
import { createAskedFile } from '../asked-file.ts';
import { systemClock } from '../clock.ts';
import { endApp } from '../ending.ts';
import { type Page, readPage } from '../page.ts';
import { onStopSignal } from '../stop-signals.ts';
import { createVault } from '../vault/vault.ts';
import { askedPathIn } from './asked-path.ts';
import { confineApp, hardening } from './hardening.ts';
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
const text = createText('nl');
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
  try {
    run(await readPage(fileURLToPath(new URL('../../renderer/', import.meta.url))));
  } catch {
    dialog.showErrorBox('Krachtenkaart', text('launcher.notWhole'));
    electronApp.exit(1);
  }
}

function run(page: Page): void {
  const platform = {
    version: electronApp.getVersion(),
    documentsFolder: electronApp.getPath('documents'),
    settings: openSettingsStore('settings', settingsFolder),
    menu: createNativeMenu(text),
  };
  const app = createApp(platform, createVault(), systemClock, askedFile);
  const ownSession = session.fromPartition(hardening.partition, hardening.sessionOptions);
  const places = openSettingsStore('window', settingsFolder);
  let isEnding = false;
  let hasEnded = false;

  const open = () => openWindow({ app, session: ownSession, places, mayLeave });
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
      hasEnded = await endApp({ close }, askWithDialog);
    } finally {
      isEnding = false;
    }
    if (hasEnded) electronApp.quit();
    else showWindow();
  };
  /** A page with something unsaved stands until all is saved. What only the page knows of is for its person to say. */
  function mayLeave(window: BrowserWindow): boolean {
    if (hasEnded) return true;
    if (!isEnding && !app.hasUnsaved()) return isLeavingUnsaved(window);
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
  servePage(ownSession.protocol, page);
  askToOpen(process.argv, process.cwd());
  open();
}
