import { expect, it } from 'vitest';
import { createCaller } from '../../../../shared/rpc/caller.ts';
import { createEmit } from '../../../../shared/rpc/emit.ts';
import { decodeWindowFrame, encodeFrame, type WindowHeader } from '../../../../shared/rpc/frame.ts';
import { createManualClock, settle } from '../../../support/manual-clock.ts';
import { createPortPair } from '../../../support/port-pair.ts';

/** A caller, and the other end of its port, with what was heard there. */
function connect() {
  const { window, main } = createPortPair();
  const clock = createManualClock();
  const heard: WindowHeader[] = [];
  main.onFrame((bytes) => heard.push(decodeWindowFrame(bytes).header));
  return { caller: createCaller(window, clock), main, clock, heard };
}

const nothing = new Uint8Array();

it('gives each call its own answer, in whatever order they come', async () => {
  const { caller, main } = connect();
  const suggested = caller.call('passphrase.suggest', {});
  const judged = caller.call('passphrase.judge', { passphrase: 'kaas' });
  main.send(encodeFrame({ kind: 'answer', id: 1, output: { score: 0, isWeak: true } }));
  main.send(encodeFrame({ kind: 'answer', id: 0, output: { words: ['appel'] } }, new Uint8Array([5])));
  expect(await judged).toEqual({ output: { score: 0, isWeak: true }, body: nothing });
  expect(await suggested).toEqual({ output: { words: ['appel'] }, body: new Uint8Array([5]) });
});

it('rejects with the code that main refuses with', async () => {
  const { caller, main } = connect();
  const opened = caller.call('maps.open', { path: '/a.kaart', passphrase: 'b' });
  main.send(encodeFrame({ kind: 'refusal', id: 0, code: 'wrong-passphrase' }));
  await expect(opened).rejects.toMatchObject({ name: 'AppError', code: 'wrong-passphrase' });
});

it('gives up after the seconds of the contract, and says so to main', async () => {
  const { caller, clock, heard } = connect();
  const described = expect(caller.call('app.describe', {})).rejects.toMatchObject({ code: 'timed-out' });
  await clock.advance(9_999);
  expect(heard.map(({ kind }) => kind)).toEqual(['call']);
  await clock.advance(1);
  await described;
  expect(heard.map(({ kind }) => kind)).toEqual(['call', 'cancel']);
});

it('waits for ever where a person decides', async () => {
  const { caller, main, clock } = connect();
  const chosen = caller.call('dialogs.chooseMap', {});
  await clock.advance(24 * 60 * 60 * 1_000);
  main.send(encodeFrame({ kind: 'answer', id: 0, output: { path: null } }));
  expect((await chosen).output).toEqual({ path: null });
});

it('cancels a call when its signal is aborted, and ignores the answer that comes after all', async () => {
  const { caller, main, heard } = connect();
  const abort = new AbortController();
  const listed = caller.call('chooser.list', { folder: '/a' }, { signal: abort.signal });
  abort.abort();
  await expect(listed).rejects.toMatchObject({ code: 'cancelled' });
  main.send(encodeFrame({ kind: 'answer', id: 0, output: {} }));
  await settle();
  expect(heard.map(({ kind }) => kind)).toEqual(['call', 'cancel']);
});

const changing = { map: 'a', current: 'b', next: 'c' };

it('waits for what main says of a change that was cancelled, for it may be done already', async () => {
  const { caller, main, heard } = connect();
  const abort = new AbortController();
  const done = caller.call('maps.changePassphrase', changing, { signal: abort.signal });
  const refused = caller.call('maps.changePassphrase', changing, { signal: abort.signal });
  abort.abort();
  await settle();
  main.send(encodeFrame({ kind: 'answer', id: 0, output: {} }));
  main.send(encodeFrame({ kind: 'refusal', id: 1, code: 'cancelled' }));
  expect(await done).toEqual({ output: {}, body: nothing });
  await expect(refused).rejects.toMatchObject({ code: 'cancelled' });
  expect(heard.map(({ kind }) => kind)).toEqual(['call', 'call', 'cancel', 'cancel']);
});

it('tells such a change that takes too long to stop, and says which it was: too late, or too long', async () => {
  const { caller, main, clock, heard } = connect();
  const done = caller.call('maps.changePassphrase', changing);
  const refused = caller.call('maps.changePassphrase', changing);
  await clock.advance(120_000);
  expect(heard.map(({ kind }) => kind)).toEqual(['call', 'call', 'cancel', 'cancel']);
  main.send(encodeFrame({ kind: 'answer', id: 0, output: {} }));
  main.send(encodeFrame({ kind: 'refusal', id: 1, code: 'cancelled' }));
  expect((await done).output).toEqual({});
  await expect(refused).rejects.toMatchObject({ code: 'timed-out' });
});

it('sends nothing for a call that was cancelled before it began', async () => {
  const { caller, heard } = connect();
  const call = caller.call('app.describe', {}, { signal: AbortSignal.abort() });
  await expect(call).rejects.toMatchObject({ code: 'cancelled' });
  await settle();
  expect(heard).toEqual([]);
});

it('rejects all that is waited for when the connection is lost, and all that is asked later', async () => {
  const { caller, main } = connect();
  const first = expect(caller.call('app.describe', {})).rejects.toMatchObject({ code: 'connection-lost' });
  const second = expect(caller.call('recent.list', {})).rejects.toMatchObject({ code: 'connection-lost' });
  main.close();
  await first;
  await second;
  await expect(caller.call('app.describe', {})).rejects.toMatchObject({ code: 'connection-lost' });
});

it('closes a port that says what is no frame', async () => {
  const { caller, main } = connect();
  const described = caller.call('app.describe', {});
  main.send(new Uint8Array([1, 2, 3]));
  await expect(described).rejects.toMatchObject({ code: 'connection-lost' });
});

it('passes an event with its body to those who listen, until they stop', async () => {
  const { caller, main } = connect();
  const heard: unknown[] = [];
  const emit = createEmit(main);
  const stop = caller.on('document.changed', ({ map }, body) => heard.push([map, [...body]]));
  emit('document.changed', { map: 'a' }, new Uint8Array([1]));
  emit('maps.closed', { map: 'a' });
  await settle();
  stop();
  emit('document.changed', { map: 'a' }, new Uint8Array([2]));
  await settle();
  expect(heard).toEqual([['a', [1]]]);
});
