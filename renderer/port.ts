import type { Port } from '../shared/rpc/port.ts';

declare global {
  interface Window {
    /** What Electron's preload gives the page, instead of a network. */
    readonly krachtenkaart?: Port & { pathOf(file: File): string };
  }
}

/**
 * Opens this window's port to main: the preload's in Electron, and in a browser a WebSocket to where the page came from.
 * What is sent before it is open goes first when it is. The only place in the page that knows of a network.
 */
export function openPort(): Port {
  return window.krachtenkaart ?? openSocketPort();
}

/** Where a file is that was dropped on this window. Null where only its contents are given: in a browser. */
export function pathOfFile(file: File): string | null {
  return window.krachtenkaart?.pathOf(file) || null;
}

function openSocketPort(): Port {
  const address = new URL('port', window.location.href);
  address.protocol = 'ws:';
  const socket = new WebSocket(address);
  socket.binaryType = 'arraybuffer';
  const waiting: Uint8Array[] = [];
  socket.addEventListener('open', () => {
    for (const frame of waiting.splice(0)) socket.send(frame as Uint8Array<ArrayBuffer>);
  });
  return {
    send(frame) {
      if (socket.readyState === WebSocket.CONNECTING) waiting.push(frame);
      else if (socket.readyState === WebSocket.OPEN) socket.send(frame as Uint8Array<ArrayBuffer>);
    },
    onFrame(listener) {
      socket.addEventListener('message', ({ data }) => {
        if (data instanceof ArrayBuffer) listener(new Uint8Array(data));
      });
    },
    onClose(listener) {
      socket.addEventListener('close', listener, { once: true });
    },
    close() {
      socket.close();
    },
  };
}
