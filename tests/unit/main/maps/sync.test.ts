import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { answerQuestion, readSyncMessage, updateMessage } from '../../../../main/maps/sync.ts';

function sampleDocument(): Y.Doc {
  const document = new Y.Doc();
  document.getMap('about').set('title', 'Gezin');
  return document;
}

function message(type: number, content: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, type);
    encoding.writeVarUint8Array(encoder, content);
  });
}

it('reads a question and an update', () => {
  const document = sampleDocument();
  const stateVector = Y.encodeStateVector(document);
  const update = Y.encodeStateAsUpdate(document);
  expect(readSyncMessage(message(0, stateVector))).toEqual({ kind: 'question', stateVector });
  expect(readSyncMessage(message(1, update))).toEqual({ kind: 'update', update });
  expect(readSyncMessage(updateMessage(update))).toEqual({ kind: 'update', update });
});

it('answers a question with what the other lacks', () => {
  const document = sampleDocument();
  const other = new Y.Doc();
  const answer = readSyncMessage(answerQuestion(document, Y.encodeStateVector(other)));
  if (answer.kind === 'update') Y.applyUpdate(other, answer.update);
  expect(other.getMap('about').toJSON()).toEqual({ title: 'Gezin' });
});

const update = Y.encodeStateAsUpdate(sampleDocument());

it.each([
  ['nothing', new Uint8Array()],
  ['a type there is not', message(3, update)],
  ['a type without content', new Uint8Array([2])],
  ['content that is shorter than it says', message(2, update).subarray(0, -1)],
  ['something after the content', Buffer.concat([message(2, update), Buffer.from([0])])],
  ['an update that ends too soon', message(2, update.subarray(0, -3))],
  ['an update that is none', message(2, new Uint8Array([255, 255, 255, 255, 15]))],
  ['a question without an end', message(0, new Uint8Array([9, 1]))],
])('refuses %s', (_, bytes) => {
  expect(() => readSyncMessage(bytes)).toThrow('bad-request');
});
