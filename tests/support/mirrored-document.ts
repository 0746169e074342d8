import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { origins } from '../../shared/origins.ts';
import type { Caller } from '../../shared/rpc/caller.ts';

export interface MirroredDocument {
  readonly document: Y.Doc;
  /** Every message that came unasked. */
  readonly heard: readonly Uint8Array[];
  /** Resolves when main has everything that was edited here; rejects with why it does not want it. */
  sent(): Promise<void>;
}

/** A window's copy of an open map, as plainly as the protocol allows. */
export async function mirrorDocument(caller: Caller, map: string): Promise<MirroredDocument> {
  const document = new Y.Doc();
  const heard: Uint8Array[] = [];
  let sending = Promise.resolve();
  const say = async (message: Uint8Array) => (await caller.call('document.sync', { map }, { body: message })).body;
  const take = (message: Uint8Array) => {
    readSyncMessage(decoding.createDecoder(message), encoding.createEncoder(), document, origins.window);
  };
  caller.on('document.changed', (changed, message) => {
    if (changed.map !== map) return;
    heard.push(message);
    take(message);
  });
  document.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin === origins.window) return;
    const sent = say(encoding.encode((encoder) => writeUpdate(encoder, update)));
    sending = Promise.all([sending, sent]).then(() => undefined);
    sending.catch(() => undefined);
  });
  take(await say(encoding.encode((encoder) => writeSyncStep1(encoder, document))));
  return { document, heard, sent: () => sending };
}
