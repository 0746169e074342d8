import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import type {
  ContextBridge,
  IpcMainEvent,
  IpcRenderer,
  PrintToPDFOptions,
  WebContents,
  WebFrameMain,
  WebUtils,
} from 'electron';
import type { Port } from '../../shared/rpc/port.ts';
import { createEvents, refusing } from './electron-refusing.ts';

const preload = stripTypeScriptTypes(
  readFileSync(fileURLToPath(new URL('../../main/electron/preload.cts', import.meta.url)), 'utf8'),
);

/** A page that stands in a window, with what the real preload gave it. */
export interface ElectronPage {
  readonly html: string;
  readonly headers: Headers;
  readonly port: Port & { pathOf(file: File): string };
}

/** What Electron is asked to make a PDF with, and what it makes. */
export type PdfPrinting = (options: PrintToPDFOptions) => Promise<Buffer>;

/** What a window shows: the page's side of Electron's IPC and main's, with copies in between as in Electron. */
export function createContents(load: (address: string) => Promise<Response>, printToPDF: PdfPrinting) {
  const ipc = new EventEmitter();
  const renderer = new EventEmitter();
  const events = createEvents('webContents', [
    'did-navigate',
    'render-process-gone',
    'will-attach-webview',
    'will-frame-navigate',
    'will-navigate',
    'will-prevent-unload',
    'will-redirect',
  ]);
  const state = { isDestroyed: false };
  const known = {
    ipc: refusing('webContents.ipc', {
      on: (name: string, listener: (...input: never[]) => void) => ipc.on(name, listener as () => void),
      off: (name: string, listener: (...input: never[]) => void) => ipc.off(name, listener as () => void),
    }) as unknown as WebContents['ipc'],
    on: events.on as unknown as WebContents['on'],
    isDestroyed: () => state.isDestroyed,
    async printToPDF(options) {
      if (state.isDestroyed) throw new Error('Object has been destroyed');
      return printToPDF(options);
    },
    send(channel: string, ...values: unknown[]) {
      if (state.isDestroyed) throw new Error('Object has been destroyed');
      const copies = structuredClone(values);
      setImmediate(() => renderer.emit(channel, {}, ...copies));
    },
    setWindowOpenHandler() {},
    setWebRTCIPHandlingPolicy() {},
  } satisfies Pick<
    WebContents,
    'ipc' | 'isDestroyed' | 'on' | 'printToPDF' | 'send' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy'
  >;
  const contents = refusing('webContents', known);

  const show = async (address: string): Promise<ElectronPage> => {
    const response = await load(address);
    if (response.status !== 200) throw new Error(`${address} is not there`);
    const html = await response.text();
    renderer.removeAllListeners();
    events.emit('did-navigate');
    const frame = { parent: null, origin: new URL(address).href.replace(/\/$/, '') } as unknown as WebFrameMain;
    return { html, headers: response.headers, port: runPreload(frame) };
  };

  /** Runs the preload as Electron does: before the page, which then has nothing but what it exposed. */
  const runPreload = (senderFrame: WebFrameMain): ElectronPage['port'] => {
    const world: Record<string, unknown> = {};
    const ipcRenderer = {
      send(channel: string, ...values: unknown[]) {
        const copies = structuredClone(values);
        setImmediate(() => ipc.emit(channel, { senderFrame } as IpcMainEvent, ...copies));
      },
      on: renderer.on.bind(renderer) as unknown as IpcRenderer['on'],
      once: renderer.once.bind(renderer) as unknown as IpcRenderer['once'],
    } satisfies Pick<IpcRenderer, 'on' | 'once' | 'send'>;
    const contextBridge = {
      exposeInMainWorld(name: string, value: unknown) {
        world[name] = value;
      },
    } satisfies Pick<ContextBridge, 'exposeInMainWorld'>;
    const webUtils = {
      getPathForFile: (file) => `/dropped/${file.name}`,
    } satisfies Pick<WebUtils, 'getPathForFile'>;
    const electron = refusing('electron', {
      contextBridge: refusing('contextBridge', contextBridge),
      ipcRenderer: refusing('ipcRenderer', ipcRenderer),
      webUtils: refusing('webUtils', webUtils),
    });
    new Function('require', preload)((name: string) => {
      if (name !== 'electron') throw new Error(`A sandboxed preload has no ${name}`);
      return electron;
    });
    return world['krachtenkaart'] as ElectronPage['port'];
  };

  return { contents: contents as unknown as WebContents, events, state, show };
}
