import { fileURLToPath } from 'node:url';
import { BrowserWindow } from 'electron';
import type { App } from '../app.ts';
import { createIpcPort } from './ipc-port.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { pageOrigin } from './page-origin.ts';

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
  const { webContents } = window;
  let closePort = () => {};
  webContents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
    if (!isMainFrame || isSameDocument) return;
    closePort();
    const port = createIpcPort(webContents);
    closePort = port.close;
    app.connect(port, () => createNativeDialogs(window));
  });
  webContents.on('render-process-gone', () => closePort());
  window.on('closed', () => closePort());
  void window.loadURL(`${pageOrigin}/`);
}
