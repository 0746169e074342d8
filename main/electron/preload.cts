import type { Port } from '../../shared/rpc/port.ts';

const { contextBridge, ipcRenderer, webUtils } = require('electron') as typeof import('electron');

type GivenFile = Parameters<typeof webUtils.getPathForFile>[0];

/** All that the page is given: whole frames to main and back, and where a file is that was dropped on it. */
const host: Port & { pathOf(file: GivenFile): string } = {
  send: (frame) => ipcRenderer.send('frame', frame),
  onFrame: (listener) => void ipcRenderer.on('frame', (_event, frame: Uint8Array) => listener(frame)),
  onClose: (listener) => void ipcRenderer.once('closed', () => listener()),
  close: () => ipcRenderer.send('close'),
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('krachtenkaart', host);
