import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import type { Text } from '../../shared/text/text.ts';
import type { App } from '../app.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { pageOrigin } from './page-origin.ts';
import { askBeforeLeaving, connectPages } from './page-ports.ts';
import { isLeavingUnsaved } from './unsaved-dialogs.ts';

/**
 * Opens a window on the page, which gets a port of its own each time it is loaded. Before a page with something unsaved
 * is closed the person is asked, unless `isSaved` knows better than the page.
 */
export function openWindow(app: App, text: Text, isSaved: () => boolean): void {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    minWidth: 1024,
    minHeight: 640,
    webPreferences: {
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
      contextIsolation: true,
      nodeIntegration: false,
      sandbox: true,
      spellcheck: false,
    },
  });
  const leave = connectPages(window.webContents, (port) => app.connect(port, () => createNativeDialogs(window, text)));
  askBeforeLeaving(window.webContents, () => isSaved() || isLeavingUnsaved(window, text));
  window.on('closed', leave);
  void window.loadURL(`${pageOrigin}/`);
}
