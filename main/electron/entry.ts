import { fileURLToPath } from 'node:url';
import { dialog, app as electronApp, session } from 'electron';
import ElectronStore from 'electron-store';
import { errorCodeOf } from '../../shared/errors.ts';
import { createText } from '../../shared/text/text.ts';
import { type App, createApp } from '../app.ts';
import { systemClock } from '../clock.ts';
import { readPage } from '../page.ts';
import { createVault } from '../vault/vault.ts';
import { confinePages, confineSession } from './hardening.ts';
import { registerPageScheme, servePage } from './page-protocol.ts';
import { openWindow } from './window.ts';

/* The Electron host as a program. It ends, with everything saved, when its last window is closed. */
electronApp.enableSandbox();
registerPageScheme();
confinePages();
// Electron is not ready before this file is done, so nothing here may wait for that.
void electronApp.whenReady().then(start);

async function start(): Promise<void> {
  const settingsFolder = process.env['KRACHTENKAART_SETTINGS_FOLDER'];
  const platform = {
    version: electronApp.getVersion(),
    documentsFolder: electronApp.getPath('documents'),
    settings: new ElectronStore<Record<string, unknown>>({
      name: 'settings',
      clearInvalidConfig: true,
      ...(settingsFolder === undefined ? {} : { cwd: settingsFolder }),
    }),
  };
  const app = createApp(platform, createVault(), systemClock);
  let isSaved = false;
  electronApp.on('window-all-closed', () => electronApp.quit());
  electronApp.on('before-quit', (event) => {
    if (isSaved) return;
    event.preventDefault();
    void save(app).then(() => {
      isSaved = true;
      electronApp.quit();
    });
  });
  confineSession(session.defaultSession);
  servePage(await readPage(fileURLToPath(new URL('../../renderer/', import.meta.url))));
  openWindow(app);
}

async function save(app: App): Promise<void> {
  try {
    await app.close();
  } catch (error) {
    const text = createText('nl');
    const reason = text(`errors.${errorCodeOf(error)}`);
    dialog.showErrorBox('Krachtenkaart', text('launcher.notSaved', { reason }));
  }
}
