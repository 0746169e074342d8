import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import type { App } from '../app.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { pageOrigin } from './page-origin.ts';
import { askBeforeLeaving, connectPages } from './page-ports.ts';
import { isLeavingUnsaved } from './unsaved-dialogs.ts';

/** Opens a window on the page, which gets a port of its own each time it is loaded. */
export function openWindow(app: App): void {
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
  const leave = connectPages(window.webContents, (port) => app.connect(port, () => createNativeDialogs(window)));
  askBeforeLeaving(window.webContents, () => isLeavingUnsaved(window));
  window.on('closed', leave);
  void window.loadURL(`${pageOrigin}/`);
}
