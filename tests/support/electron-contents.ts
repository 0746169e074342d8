import { EventEmitter } from 'node:events';
import type { IpcMainEvent, WebContents, WebFrameMain } from 'electron';

/**
 * Electron itself is not here: its binary is not an npm package. What stands in for a window's contents has only what
 * a port uses, and fails on anything else.
 */
export function createContents() {
  const ipc = new EventEmitter();
  const events = new EventEmitter();
  const sent: unknown[][] = [];
  const state = { isDestroyed: false };
  const contents = {
    ipc: ipc as unknown as WebContents['ipc'],
    on: events.on.bind(events) as unknown as WebContents['on'],
    isDestroyed: () => state.isDestroyed,
    send(channel: string, ...values: unknown[]) {
      if (state.isDestroyed) throw new Error('Object has been destroyed');
      sent.push([channel, ...values]);
    },
  } satisfies Pick<WebContents, 'ipc' | 'isDestroyed' | 'on' | 'send'>;
  const page = { parent: null, origin: 'app://krachtenkaart' };
  const say = (channel: string, value?: unknown, senderFrame: object | null = page) => {
    ipc.emit(channel, { senderFrame: senderFrame as WebFrameMain | null } as IpcMainEvent, value);
  };
  return { contents: contents as unknown as WebContents, events, sent, state, say, page };
}
