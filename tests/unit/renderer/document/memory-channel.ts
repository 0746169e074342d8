import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { DocumentChannel } from '../../../../renderer/document/mirror.ts';

export interface MemoryHub {
  readonly document: Y.Doc;
  connect(): DocumentChannel;
  /** While it says so, no message gets through. */
  setDown(isDown: boolean): void;
  /** Resolves when every message sent so far has been answered. */
  settled(): Promise<void>;
}

/** The other side of any number of mirrors: a document that answers as main does, and passes changes on. */
export function createMemoryHub(): MemoryHub {
  const document = new Y.Doc();
  const listeners = new Map<DocumentChannel, (message: Uint8Array) => void>();
  let talking = 0;
  let isDown = false;

  document.on('update', (update: Uint8Array, origin: unknown) => {
    for (const [channel, listener] of listeners) {
      if (channel !== origin) listener(encoding.encode((encoder) => writeUpdate(encoder, update)));
    }
  });
  return {
    document,
    connect() {
      const channel: DocumentChannel = {
        async exchange(message) {
          talking += 1;
          try {
            await Promise.resolve();
            if (isDown) throw new Error('down');
            const answer = encoding.createEncoder();
            readSyncMessage(decoding.createDecoder(message), answer, document, channel);
            return encoding.toUint8Array(answer);
          } finally {
            talking -= 1;
          }
        },
        onMessage(listener) {
          listeners.set(channel, listener);
          return () => listeners.delete(channel);
        },
      };
      return channel;
    },
    setDown(value) {
      isDown = value;
    },
    async settled() {
      // A message may be followed by another: all is said when nothing is for a while of turns.
      for (let quiet = 0; quiet < 20; quiet += 1) {
        await Promise.resolve();
        if (talking > 0) quiet = 0;
      }
    },
  };
}
