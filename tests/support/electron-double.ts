import type {
  App,
  CommandLine,
  Dialog,
  IpcMain,
  Menu,
  MenuItemConstructorOptions,
  NativeTheme,
  Protocol,
  Rectangle,
  Screen,
} from 'electron';
import type { PdfPrinting } from './electron-page.ts';
import { createEvents, refusing } from './electron-refusing.ts';
import { createSessions } from './electron-session.ts';
import { createWindows, type ElectronWindow } from './electron-window.ts';

type DialogName = 'showErrorBox' | 'showMessageBox' | 'showMessageBoxSync' | 'showOpenDialog' | 'showSaveDialog';

/** What the person does at a dialog: is given what the program gave it, answers what Electron would. */
export type DialogAnswers = { readonly [Name in DialogName]?: (...input: never[]) => unknown };

interface ElectronRun {
  readonly folders: { readonly documents: string; readonly userData: string };
  /** A dialog that is not expected throws. */
  readonly answers?: DialogAnswers;
  /** What Electron makes of a page that is to be a PDF. A PDF that is not expected fails. */
  readonly printToPDF?: PdfPrinting;
  /** False when the program already runs. */
  readonly isFirst?: boolean;
  /** The work area of each screen. */
  readonly screens?: readonly Rectangle[];
}

const oneScreen: Rectangle = { x: 0, y: 0, width: 1920, height: 1080 };

/**
 * Electron as its declarations say, for one run of the program in this process: it has what the program uses, does what
 * Electron does with that, and throws on anything else. Nothing is seen.
 */
export function createElectron({
  folders,
  answers = {},
  printToPDF = () => Promise.reject(new Error('Nobody expects a PDF')),
  isFirst = true,
  screens = [oneScreen],
}: ElectronRun) {
  /** What was done before Electron was ready, and the end. */
  const done: string[] = [];
  const ready = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<number>();
  const opened = Promise.withResolvers<ElectronWindow>();
  let isReady = false;
  let isQuitting = false;

  const beforeReady = (what: string) => {
    if (isReady) throw new Error(`${what} comes too late: Electron is ready`);
    done.push(what);
  };
  const events = createEvents('app', [
    'before-quit',
    'open-file',
    'second-instance',
    'session-created',
    'web-contents-created',
    'window-all-closed',
  ]);
  const { session, load } = createSessions((made) => events.emit('session-created', made));
  const windows = createWindows({
    load,
    printToPDF,
    onContents: (contents) => events.emit('web-contents-created', {}, contents),
    onOpened: opened.resolve,
    onGone() {
      if (windows.all().length === 0 && !isQuitting) events.emit('window-all-closed');
    },
  });
  const quit = () => {
    if (isFirst && events.isPrevented('before-quit')) return;
    isQuitting = true;
    for (const window of windows.all()) window.close();
    isQuitting = false;
    if (windows.all().length === 0) ended.resolve(0);
  };

  const app = {
    commandLine: refusing('app.commandLine', {
      appendSwitch: (name: string) => beforeReady(`switch ${name}`),
    }) as unknown as CommandLine,
    enableSandbox: () => beforeReady('sandbox'),
    exit: (code = 0) => ended.resolve(code),
    getPath(name) {
      if (name === 'documents' || name === 'userData') return folders[name];
      throw new Error(`The double of Electron knows no folder ${name}`);
    },
    getLocale: () => 'nl-NL',
    getVersion: () => '1.2.3',
    on: events.on as unknown as App['on'],
    quit,
    requestSingleInstanceLock: () => isFirst,
    whenReady: () => ready.promise,
  } satisfies Partial<App>;

  const ask =
    (name: DialogName) =>
    (...input: unknown[]) => {
      const answer = answers[name];
      if (answer === undefined) throw new Error(`Nobody expects the dialog ${name} ${JSON.stringify(input.at(-1))}`);
      return answer(...(input as never[]));
    };
  const dialog = {
    showErrorBox: ask('showErrorBox') as Dialog['showErrorBox'],
    showMessageBox: ask('showMessageBox') as Dialog['showMessageBox'],
    showMessageBoxSync: ask('showMessageBoxSync') as Dialog['showMessageBoxSync'],
    showOpenDialog: ask('showOpenDialog') as Dialog['showOpenDialog'],
    showSaveDialog: ask('showSaveDialog') as Dialog['showSaveDialog'],
  } satisfies Pick<Dialog, DialogName>;

  const protocol = {
    registerSchemesAsPrivileged(schemes) {
      for (const { scheme } of schemes) beforeReady(`scheme ${scheme}`);
    },
  } satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>;

  const screen = {
    getAllDisplays: () => screens.map((workArea) => ({ workArea }) as ReturnType<Screen['getAllDisplays']>[number]),
  } satisfies Pick<Screen, 'getAllDisplays'>;

  let shownMenu: readonly MenuItemConstructorOptions[] = [];
  const menu = {
    buildFromTemplate: (template) => template as unknown as Menu,
    setApplicationMenu(built) {
      shownMenu = built as unknown as readonly MenuItemConstructorOptions[];
    },
  } satisfies Pick<typeof Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

  // What electron-store asks for a page that keeps settings by itself: ours has none.
  const ipcMain = { on: (() => undefined) as unknown as IpcMain['on'] } satisfies Pick<IpcMain, 'on'>;

  // The system itself is light.
  const nativeTheme: Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> = {
    themeSource: 'system',
    get shouldUseDarkColors() {
      return this.themeSource === 'dark';
    },
  };

  const parts = {
    app: refusing('app', app),
    BrowserWindow: windows.BrowserWindow,
    dialog: refusing('dialog', dialog),
    ipcMain: refusing('ipcMain', ipcMain),
    Menu: refusing('Menu', menu),
    nativeTheme: refusing('nativeTheme', nativeTheme),
    protocol: refusing('protocol', protocol),
    screen: refusing('screen', screen),
    session,
    shell: refusing('shell', {}),
  };
  return {
    /** To stand for the module `electron`. */
    module: { ...parts, default: refusing('electron', parts) },
    done,
    /** The first window. */
    opened: opened.promise,
    /** The menu as it stands now: the items of each part by its label. */
    menu: () => new Map(shownMenu.map(({ label, submenu }) => [label, submenu as MenuItemConstructorOptions[]])),
    /** Light, dark or as the system: what is outside the page looks so. */
    look: () => nativeTheme.themeSource,
    /** How many windows there are. */
    countWindows: () => windows.all().length,
    /** The code the program ended with. */
    ended: ended.promise,
    becomeReady() {
      isReady = true;
      ready.resolve();
    },
    /** Tells the running program what came from outside. */
    tell: events.emit,
    quit,
  };
}
