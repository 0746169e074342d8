import type { WebSocket } from 'ws';
import type { Port } from '../../shared/rpc/port.ts';

/** A window's port over its WebSocket. A message of text is no frame, and closes it. */
export function createSocketPort(socket: WebSocket): Port {
  // A message that is too large, or no WebSocket at all: the socket closes itself after it.
  socket.on('error', () => undefined);
  return {
    send(frame) {
      if (socket.readyState === socket.OPEN) socket.send(frame);
    },
    onFrame(listener) {
      socket.on('message', (data: Buffer, isBinary) => {
        if (isBinary) listener(data);
        else socket.close();
      });
    },
    onClose(listener) {
      socket.once('close', listener);
    },
    close() {
      socket.close();
    },
  };
}
