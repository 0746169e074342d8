import type { WebContents } from 'electron';
import type { Port } from '../../shared/rpc/port.ts';
import { createIpcPort } from './ipc-port.ts';

/**
 * Gives each page that comes to stand in a window a port of its own; it ends when another page stands there, or none. A
 * navigation that is only begun, and may yet be denied, ends nothing. The returned function ends the last port.
 */
export function connectPages(contents: WebContents, connect: (port: Port) => void): () => void {
  let leave = () => {};
  contents.on('did-navigate', () => {
    leave();
    const port = createIpcPort(contents);
    leave = port.leave;
    connect(port);
  });
  contents.on('render-process-gone', () => leave());
  return () => leave();
}

/**
 * A page with something unsaved does not let itself be closed. `isLeaving` asks the person, since otherwise nothing at
 * all would happen; true closes it all the same.
 */
export function askBeforeLeaving(contents: WebContents, isLeaving: () => boolean): void {
  contents.on('will-prevent-unload', (event) => {
    if (isLeaving()) event.preventDefault();
  });
}
