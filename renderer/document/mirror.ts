import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';
import { origins } from '../../shared/origins.ts';
import { createStore, type Store } from './store.ts';

/** How a mirror talks with the document it mirrors: y-protocols sync messages; an empty answer says nothing. */
export interface DocumentChannel {
  exchange(message: Uint8Array): Promise<Uint8Array>;
  /** Calls `listener` for what the other side says unasked. The returned function ends that. */
  onMessage(listener: (message: Uint8Array) => void): () => void;
}

export interface Mirror {
  /**
   * Settles when the whole document is here for the first time: from then on it may be edited. Rejects with why it could
   * not be had; `damaged-file` when what came is no document.
   */
  readonly ready: Promise<void>;
  /** Whether something edited here is not yet known to be there. */
  readonly unsent: Store<{ readonly hasUnsent: boolean }>;
  /** Tries again after `onTrouble`; settles when that is done, with or without success. */
  retry(): Promise<void>;
  close(): void;
}

/**
 * Keeps a document the same as one elsewhere. What is edited here is sent in the order it was made. Where sending fails,
 * both sides tell each other what they have; `onTrouble` hears the error when that fails too, and null when all is well
 * again. No edit is lost meanwhile: it stays in the document, and goes with the next attempt.
 */
export function createMirror(document: Y.Doc, channel: DocumentChannel, onTrouble: (error: unknown) => void): Mirror {
  const unsent: Uint8Array[] = [];
  const unsentStore = createStore({ hasUnsent: false });
  let isSending = false;
  let isInTrouble = false;
  let isClosed = false;

  const take = async (message: Uint8Array): Promise<void> => {
    if (message.length === 0 || isClosed) return;
    const reply = encoding.createEncoder();
    readSyncMessage(decoding.createDecoder(message), reply, document, origins.window, refuseUpdate);
    if (encoding.length(reply) > 0) await say(encoding.toUint8Array(reply));
  };
  const say = async (message: Uint8Array): Promise<void> => take(await channel.exchange(message));

  const ask = () => say(encoding.encode((encoder) => writeSyncStep1(encoder, document)));
  const send = (update: Uint8Array) => say(encoding.encode((encoder) => writeUpdate(encoder, update)));

  const resend = async () => {
    unsent.length = 0;
    await ask();
    await send(Y.encodeStateAsUpdate(document));
  };

  const sendAll = async () => {
    if (isSending || isClosed) return;
    isSending = true;
    try {
      if (isInTrouble) await resend();
      for (let update = unsent.shift(); update !== undefined; update = unsent.shift()) {
        await send(update).catch(resend);
      }
      if (isInTrouble) onTrouble(null);
      isInTrouble = false;
    } catch (error) {
      isInTrouble = true;
      if (!isClosed) onTrouble(error);
    } finally {
      isSending = false;
      unsentStore.update({ hasUnsent: unsent.length > 0 || isInTrouble });
    }
  };

  const onUpdate = (update: Uint8Array, origin: unknown) => {
    if (origin === origins.window) return;
    unsent.push(update);
    unsentStore.update({ hasUnsent: true });
    void sendAll();
  };
  const stopListening = channel.onMessage((message) => {
    take(message).catch((error: unknown) => {
      isInTrouble = true;
      onTrouble(error);
      void sendAll();
    });
  });

  const begin = async () => {
    await ask();
    // Yjs encodes anew what it tells this listener of: the first time that would be the whole map, for nobody.
    if (!isClosed) document.on('update', onUpdate);
  };

  return {
    ready: begin(),
    unsent: unsentStore,
    retry: sendAll,
    close() {
      isClosed = true;
      document.off('update', onUpdate);
      stopListening();
    },
  };
}

function refuseUpdate(cause: Error): never {
  throw new AppError('damaged-file', { cause });
}
