import { fileURLToPath } from 'node:url';
import { BrowserWindow, dialog, app as electronApp, session } from 'electron';
import { createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { endApp } from '../ending.ts';
import { createRunningLanguage, languageOfLocale } from '../language.ts';
import { type Page, readPage } from '../page.ts';
import type { Platform } from '../platform.ts';
import { createSettings } from '../settings.ts';
import { onStopSignal } from '../stop-signals.ts';
import { createVault } from '../vault/vault.ts';
import { confinePages, confineSession } from './hardening.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { openSettingsStore } from './settings-store.ts';
import { askWithDialog } from './unsaved-dialogs.ts';
import { openWindow } from './window.ts';

/*
 * The Electron host as a program. It ends, with everything saved, when its last window is closed; what can't be saved is
 * asked about. Of one person it runs once: starting it again brings its window to the front.
 */
electronApp.enableSandbox();
registerPageScheme();
confinePages();
// Electron is not ready before this file is done, so nothing here may wait for that.
if (electronApp.requestSingleInstanceLock()) void electronApp.whenReady().then(start);
else electronApp.quit();

async function start(): Promise<void> {
  const settings = createSettings(openSettingsStore(process.env['KRACHTENKAART_SETTINGS_FOLDER']));
  const language = createRunningLanguage(settings, languageOfLocale(electronApp.getLocale()));
  const documentsFolder = electronApp.getPath('documents');
  try {
    const page = await readPage(fileURLToPath(new URL('../../renderer/', import.meta.url)));
    run(page, { version: electronApp.getVersion(), documentsFolder, settings, language });
  } catch {
    dialog.showErrorBox('Krachtenkaart', language.text('launcher.notWhole'));
    electronApp.exit(1);
  }
}

function run(page: Page, platform: Platform): void {
  const { language } = platform;
  const app = createApp(platform, createVault(), systemClock);
  let isEnding = false;
  let hasEnded = false;
  const open = () => openWindow(app, language.text, () => hasEnded);
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
      hasEnded = await endApp(app, askWithDialog(language.text));
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
  confineSession(session.defaultSession);
  servePage(page, language);
  open();
}
