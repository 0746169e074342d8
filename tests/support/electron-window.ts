import type { BrowserWindow, BrowserWindowConstructorOptions, Rectangle, Session, WebContents } from 'electron';
import { createContents, type ElectronPage, type PdfPrinting } from './electron-page.ts';
import { createEvents, refusing } from './electron-refusing.ts';

/** A window as a test looks at it. */
export interface ElectronWindow {
  readonly options: BrowserWindowConstructorOptions;
  /** The page in it, once it is there. */
  readonly page: Promise<ElectronPage>;
  /** Every time it was brought to the front, or made large. */
  readonly shown: readonly string[];
  readonly isGone: Promise<void>;
  /** Moves or sizes it, as the person does. */
  moveTo(place: Partial<Rectangle>): void;
  /** Closes it, as the person does. */
  close(): void;
  /** Makes its page hold back when it is to be closed, as one with something unsaved does. */
  holdBack(isHolding: boolean): void;
}

interface WindowsHost {
  load(session: Session | undefined, address: string): Promise<Response>;
  onContents(contents: WebContents): void;
  onOpened(window: ElectronWindow): void;
  readonly printToPDF: PdfPrinting;
  /** Called when a window is gone. */
  onGone(): void;
}

/** The windows of one run: `BrowserWindow` as the program uses it. */
export function createWindows(host: WindowsHost) {
  const open = new Map<BrowserWindow, ElectronWindow>();

  const create = (options: BrowserWindowConstructorOptions): BrowserWindow => {
    const { contents, events, state, show } = createContents(
      (address) => host.load(options.webPreferences?.session, address),
      host.printToPDF,
    );
    host.onContents(contents);
    const windowEvents = createEvents('window', ['close', 'closed']);
    const page = Promise.withResolvers<ElectronPage>();
    const gone = Promise.withResolvers<void>();
    const shown: string[] = [];
    const { x = 0, y = 0, width = 800, height = 600 } = options;
    const place = { x, y, width, height };
    let isHolding = false;
    const close = () => {
      if (state.isDestroyed) return;
      if (windowEvents.isPrevented('close')) return;
      if (isHolding && !events.isPrevented('will-prevent-unload')) return;
      state.isDestroyed = true;
      open.delete(window);
      windowEvents.emit('closed');
      gone.resolve();
      host.onGone();
    };
    const known = {
      webContents: contents,
      close,
      getNormalBounds: () => ({ ...place }),
      focus: () => void shown.push('focus'),
      isMaximized: () => shown.includes('maximize'),
      isMinimized: () => false,
      async loadURL(address) {
        await show(address).then(page.resolve, page.reject);
      },
      maximize: () => void shown.push('maximize'),
      on: windowEvents.on as unknown as BrowserWindow['on'],
      restore: () => void shown.push('restore'),
    } satisfies Partial<BrowserWindow>;
    const window = refusing('BrowserWindow', known) as unknown as BrowserWindow;
    const seen: ElectronWindow = {
      options,
      page: page.promise,
      shown,
      isGone: gone.promise,
      close,
      moveTo: (moved) => void Object.assign(place, moved),
      holdBack(isHoldingNow) {
        isHolding = isHoldingNow;
      },
    };
    open.set(window, seen);
    host.onOpened(seen);
    return window;
  };

  const construct = function (this: unknown, options: BrowserWindowConstructorOptions) {
    return create(options);
  };
  const statics = { getAllWindows: () => [...open.keys()] } satisfies Pick<typeof BrowserWindow, 'getAllWindows'>;
  return {
    BrowserWindow: refusing('BrowserWindow', Object.assign(construct, statics)),
    all: () => [...open.values()],
  };
}
