import { fileURLToPath } from 'node:url';
import { BrowserWindow, type Session } from 'electron';
import type { App } from '../app.ts';
import { hardening } from './hardening.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { pageAddress } from './page-origin.ts';
import { askBeforeLeaving, connectPages } from './page-ports.ts';
import { isLeavingUnsaved } from './unsaved-dialogs.ts';

/**
 * Opens a window on the page, which gets a port of its own each time it is loaded. Before a page with something unsaved
 * is closed the person is asked, unless `isSaved` knows better than the page.
 */
export function openWindow(app: App, session: Session, isSaved: () => boolean): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    webPreferences: {
      ...hardening.webPreferences,
      session,
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
    },
  });
  const leave = connectPages(window.webContents, (port) => app.connect(port, () => createNativeDialogs(window)));
  askBeforeLeaving(window.webContents, () => isSaved() || isLeavingUnsaved(window));
  window.on('closed', leave);
  void window.loadURL(pageAddress);
}
