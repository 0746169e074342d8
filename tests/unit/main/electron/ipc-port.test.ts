import { expect, it } from 'vitest';
import { createIpcPort } from '../../../../main/electron/ipc-port.ts';
import { createContents } from '../../../support/electron-contents.ts';

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

it('ends without a word when another page stands in the window', () => {
  const { port, heard, sent, say } = begin();
  port.leave();
  say('frame', new Uint8Array([1]));
  port.close();
  expect(heard).toEqual(['closed']);
  expect(sent).toEqual([]);
});
