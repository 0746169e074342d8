/** How whole frames travel between a window and main: the one thing a host must give (a WebSocket, Electron's IPC). */
export interface Port {
  /** Does nothing once the port is closed. */
  send(frame: Uint8Array): void;
  onFrame(listener: (frame: Uint8Array) => void): void;
  /** Called once, when the other side is gone or the port was closed. */
  onClose(listener: () => void): void;
  close(): void;
}
