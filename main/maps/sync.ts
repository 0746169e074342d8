import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import {
  messageYjsSyncStep1,
  messageYjsSyncStep2,
  messageYjsUpdate,
  writeSyncStep2,
  writeUpdate,
} from 'y-protocols/sync';
import * as Y from 'yjs';
import { AppError } from '../../shared/errors.ts';

/** What a mirror says of a document: what it has, so that it is told the rest, or what it changed. */
export type SyncMessage =
  | { readonly kind: 'question'; readonly stateVector: Uint8Array }
  | { readonly kind: 'update'; readonly update: Uint8Array };

/**
 * Reads one sync message of y-protocols and decodes all of what is in it, so that a message which makes no sense is
 * refused (`bad-request`) before a document is touched.
 */
export function readSyncMessage(message: Uint8Array): SyncMessage {
  try {
    const decoder = decoding.createDecoder(message);
    const type = decoding.readVarUint(decoder);
    const content = decoding.readVarUint8Array(decoder);
    if (decoding.hasContent(decoder)) throw new AppError('bad-request');
    if (type === messageYjsSyncStep1) {
      Y.decodeStateVector(content);
      return { kind: 'question', stateVector: content };
    }
    if (type !== messageYjsSyncStep2 && type !== messageYjsUpdate) throw new AppError('bad-request');
    Y.decodeUpdate(content);
    return { kind: 'update', update: content };
  } catch (cause) {
    throw new AppError('bad-request', { cause });
  }
}

/** The message that gives a mirror everything its state vector lacks. */
export function answerQuestion(document: Y.Doc, stateVector: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => writeSyncStep2(encoder, document, stateVector));
}

/** The message that passes a change on. */
export function updateMessage(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => writeUpdate(encoder, update));
}
