import type { Port } from '../../shared/rpc/port.ts';

const { contextBridge, ipcRenderer } = require('electron') as typeof import('electron');

/** All that the page is given: whole frames to main and back. */
const port: Port = {
  send: (frame) => ipcRenderer.send('frame', frame),
  onFrame: (listener) => void ipcRenderer.on('frame', (_event, frame: Uint8Array) => listener(frame)),
  onClose: (listener) => void ipcRenderer.once('closed', () => listener()),
  close: () => ipcRenderer.send('close'),
};

contextBridge.exposeInMainWorld('krachtenkaart', port);
