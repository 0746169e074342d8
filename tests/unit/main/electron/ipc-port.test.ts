import { EventEmitter } from 'node:events';
import type { IpcMainEvent, WebContents, WebFrameMain } from 'electron';
import { expect, it } from 'vitest';
import { createIpcPort } from '../../../../main/electron/ipc-port.ts';

/*
 * Electron itself is not here: its binary is not an npm package. What stands in for a window's contents has only what
 * the port uses, and fails on anything else.
 */
function createContents() {
  const ipc = new EventEmitter();
  const sent: unknown[][] = [];
  const state = { isDestroyed: false };
  const contents = {
    ipc: ipc as unknown as WebContents['ipc'],
    isDestroyed: () => state.isDestroyed,
    send(channel: string, ...values: unknown[]) {
      if (state.isDestroyed) throw new Error('Object has been destroyed');
      sent.push([channel, ...values]);
    },
  } satisfies Pick<WebContents, 'ipc' | 'isDestroyed' | 'send'>;
  const page = { parent: null, origin: 'app://krachtenkaart' };
  const say = (channel: string, value?: unknown, senderFrame: object | null = page) => {
    ipc.emit(channel, { senderFrame: senderFrame as WebFrameMain | null } as IpcMainEvent, value);
  };
  return { contents: contents as unknown as WebContents, sent, state, say, page };
}

function begin() {
  const ends = createContents();
  const port = createIpcPort(ends.contents);
  const heard: unknown[] = [];
  port.onFrame((frame) => heard.push([...frame]));
  port.onClose(() => heard.push('closed'));
  return { ...ends, port, heard };
}

it('carries whole frames both ways', () => {
  const { port, sent, heard, say } = begin();
  say('frame', new Uint8Array([1, 2]));
  port.send(new Uint8Array([3]));
  expect(heard).toEqual([[1, 2]]);
  expect(sent).toEqual([['frame', new Uint8Array([3])]]);
});

it('hears the page only', () => {
  const { heard, say, page } = begin();
  for (const sender of [null, { ...page, parent: page }, { ...page, origin: 'https://evil.example' }]) {
    say('frame', new Uint8Array([1]), sender);
    say('close', undefined, sender);
  }
  expect(heard).toEqual([]);
});

it('is closed by a message that is no frame, and hears nothing after it', () => {
  const { heard, sent, say } = begin();
  say('frame', 'text');
  say('frame', new Uint8Array([1]));
  say('close');
  expect(heard).toEqual(['closed']);
  expect(sent).toEqual([['closed']]);
});

it('is closed by the page, and once only', () => {
  const { port, heard, say } = begin();
  say('close');
  port.close();
  expect(heard).toEqual(['closed']);
});

it('closes quietly when its window is already gone', () => {
  const { port, heard, state } = begin();
  state.isDestroyed = true;
  port.send(new Uint8Array([1]));
  port.close();
  expect(heard).toEqual(['closed']);
});
