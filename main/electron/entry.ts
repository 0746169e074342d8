import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, app as electronApp, protocol, session } from 'electron';
import { createText } from '../../shared/text/text.ts';
import { createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { endApp } from '../ending.ts';
import { type Page, readPage } from '../page.ts';
import { onStopSignal } from '../stop-signals.ts';
import { createVault } from '../vault/vault.ts';
import { confineApp, hardening } from './hardening.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { openSettingsStore } from './settings-store.ts';
import { askWithDialog } from './unsaved-dialogs.ts';
import { openWindow } from './window.ts';

/*
 * The Electron host as a program. It ends, with everything saved, when its last window is closed; what can't be saved is
 * asked about. Of one person it runs once: starting it again brings its window to the front.
 */
const text = createText('nl');
confineApp(electronApp);
registerPageScheme(protocol);
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
    settings: openSettingsStore(process.env['KRACHTENKAART_SETTINGS_FOLDER']),
  };
  const app = createApp(platform, createVault(), systemClock);
  const ownSession = session.fromPartition(hardening.partition, hardening.sessionOptions);
  let isEnding = false;
  let hasEnded = false;
  const open = () => openWindow(app, ownSession, () => hasEnded);
  const showWindow = () => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) return open();
    if (window.isMinimized()) window.restore();
    window.focus();
  };
  const end = async () => {
    if (isEnding) return;
    isEnding = true;
    try {
      hasEnded = await endApp(app, askWithDialog);
    } finally {
      isEnding = false;
    }
    if (hasEnded) electronApp.quit();
    else showWindow();
  };
  onStopSignal(() => electronApp.quit());
  electronApp.on('window-all-closed', () => electronApp.quit());
  electronApp.on('second-instance', showWindow);
  electronApp.on('before-quit', (event) => {
    if (hasEnded) return;
    event.preventDefault();
    void end();
  });
  servePage(ownSession.protocol, page);
  open();
}
