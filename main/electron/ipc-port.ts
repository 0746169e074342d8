import type { IpcMainEvent, WebContents } from 'electron';
import type { Port } from '../../shared/rpc/port.ts';
import { pageOrigin } from './page-origin.ts';

/** A port to one page of a window. */
export interface IpcPort extends Port {
  /** Closes it when its page is gone, telling nothing: what stands in the window now is another page. */
  leave(): void;
}

/**
 * A window's port over Electron's IPC, for as long as one page is shown in it. Only the page itself is heard: a frame
 * within it, or a page from elsewhere, is not.
 */
export function createIpcPort(contents: WebContents): IpcPort {
  const frameListeners = new Set<(frame: Uint8Array) => void>();
  const closeListeners = new Set<() => void>();
  let isOpen = true;

  const isPage = ({ senderFrame }: IpcMainEvent) =>
    senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin;

  const onFrame = (event: IpcMainEvent, frame: unknown) => {
    if (!isPage(event)) return;
    if (!(frame instanceof Uint8Array)) return close();
    for (const listener of frameListeners) listener(frame);
  };
  const onClose = (event: IpcMainEvent) => {
    if (isPage(event)) close();
  };

  const leave = () => {
    if (!isOpen) return;
    isOpen = false;
    if (!contents.isDestroyed()) {
      contents.ipc.off('frame', onFrame);
      contents.ipc.off('close', onClose);
    }
    for (const listener of closeListeners) listener();
  };
  const close = () => {
    if (isOpen && !contents.isDestroyed()) contents.send('closed');
    leave();
  };

  contents.ipc.on('frame', onFrame);
  contents.ipc.on('close', onClose);

  return {
    send(frame) {
      if (isOpen && !contents.isDestroyed()) contents.send('frame', frame);
    },
    onFrame: (listener) => void frameListeners.add(listener),
    onClose: (listener) => void closeListeners.add(listener),
    close,
    leave,
  };
}
