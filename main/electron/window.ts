import { fileURLToPath } from 'node:url';
import { BrowserWindow, type Session, screen } from 'electron';
import type { Text } from '../../shared/text/text.ts';
import type { App } from '../app.ts';
import type { SettingsStore } from '../settings.ts';
import { hardening } from './hardening.ts';
import { createNativeDialogs } from './native-dialogs.ts';
import { groundOfWindow } from './native-look.ts';
import { pageAddress } from './page-origin.ts';
import { askBeforeLeaving, connectPages } from './page-ports.ts';
import { fitPlace, keepPlace, readPlace, windowSize } from './window-place.ts';

interface WindowSource {
  readonly app: App;
  readonly text: Text;
  readonly session: Session;
  /** Where the place of the window is remembered. */
  readonly places: SettingsStore;
  /** Asked when the window is to be closed and its page holds something unsaved. */
  mayLeave(window: BrowserWindow): boolean;
}

/** Opens a window on the page, where it stood last. The page gets a port of its own each time it is loaded. */
export function openWindow({ app, text, session, places, mayLeave }: WindowSource): void {
  const place = readPlace(places);
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...windowSize,
    ...(place === null ? {} : fitPlace(place, screens)),
    backgroundColor: groundOfWindow(),
    webPreferences: {
      ...hardening.webPreferences,
      session,
      preload: fileURLToPath(new URL('preload.cjs', import.meta.url)),
    },
  });
  if (place?.isMaximized === true) window.maximize();
  const leave = connectPages(window.webContents, (port) => app.connect(port, () => createNativeDialogs(window, text)));
  askBeforeLeaving(window.webContents, () => mayLeave(window));
  window.on('close', () => keepPlace(places, window.getNormalBounds(), window.isMaximized()));
  window.on('closed', leave);
  void window.loadURL(pageAddress);
}
