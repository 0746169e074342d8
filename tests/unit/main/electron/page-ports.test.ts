import { expect, it } from 'vitest';
import { askBeforeLeaving, connectPages } from '../../../../main/electron/page-ports.ts';
import { createContents } from '../../../support/electron-contents.ts';

function begin() {
  const ends = createContents();
  const heard: string[] = [];
  let count = 0;
  const leave = connectPages(ends.contents, (port) => {
    const name = `page ${++count}`;
    heard.push(`${name} is there`);
    port.onFrame((frame) => heard.push(`${name} says ${frame}`));
    port.onClose(() => heard.push(`${name} is gone`));
  });
  return { ...ends, heard, leave };
}

it('gives a page that is loaded again a port of its own, and tells it nothing of the one before', () => {
  const { events, heard, sent, say } = begin();
  events.emit('did-navigate');
  say('frame', new Uint8Array([1]));
  events.emit('did-navigate');
  say('frame', new Uint8Array([2]));
  expect(heard).toEqual(['page 1 is there', 'page 1 says 1', 'page 1 is gone', 'page 2 is there', 'page 2 says 2']);
  expect(sent).toEqual([]);
});

it('leaves the port open when a navigation is begun and denied', () => {
  const { events, heard, say } = begin();
  events.emit('did-navigate');
  events.emit('did-start-navigation', { isMainFrame: true, isSameDocument: false });
  say('frame', new Uint8Array([1]));
  expect(heard).toEqual(['page 1 is there', 'page 1 says 1']);
});

it('ends the port when the page breaks off, and when the window is closed', () => {
  const broken = begin();
  broken.events.emit('did-navigate');
  broken.events.emit('render-process-gone');
  expect(broken.heard).toEqual(['page 1 is there', 'page 1 is gone']);

  const closed = begin();
  closed.events.emit('did-navigate');
  closed.state.isDestroyed = true;
  closed.leave();
  expect(closed.heard).toEqual(['page 1 is there', 'page 1 is gone']);
});

it.each([
  ['closes a page with something unsaved when the person says so', true],
  ['keeps a page with something unsaved open when the person wants to wait', false],
])('%s', (_, isLeaving) => {
  const { contents, events } = createContents();
  let isClosed = false;
  askBeforeLeaving(contents, () => isLeaving);
  events.emit('will-prevent-unload', {
    preventDefault() {
      isClosed = true;
    },
  });
  expect(isClosed).toBe(isLeaving);
});
