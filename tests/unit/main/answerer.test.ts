import { expect, it } from 'vitest';
import { answerCalls, type Handlers } from '../../../main/answerer.ts';
import { calls } from '../../../shared/bridge.ts';
import { AppError } from '../../../shared/errors.ts';
import { decodeMainFrame, encodeFrame, type WindowHeader } from '../../../shared/rpc/frame.ts';
import { settle } from '../../support/manual-clock.ts';
import { createPortPair } from '../../support/port-pair.ts';

/** Main's end with the handlers of a test; every other call fails. Says in words what the window hears. */
function connect(own: Partial<Handlers>) {
  const { window, main } = createPortPair();
  const begun: string[] = [];
  const others = Object.keys(calls).map((name) => [name, () => Promise.reject(new Error('secret'))]);
  const all = Object.entries({ ...Object.fromEntries(others), ...own }) as [string, (...input: never[]) => unknown][];
  const noted = all.map(([name, handler]) => [
    name,
    (...input: never[]) => {
      begun.push(name);
      return handler(...input);
    },
  ]);
  answerCalls(main, Object.fromEntries(noted) as Handlers);
  const heard: string[] = [];
  window.onFrame((bytes) => {
    const { header, body } = decodeMainFrame(bytes);
    if (header.kind === 'answer') heard.push(`${header.id}: ${JSON.stringify(header.output)} ${[...body]}`.trim());
    else if (header.kind === 'refusal') heard.push(`${header.id}: ${header.code}`);
  });
  window.onClose(() => heard.push('closed'));
  const say = async (header: WindowHeader, body?: Uint8Array) => {
    window.send(encodeFrame(header, body));
    await settle();
  };
  return { window, begun, heard, say };
}

const save = { kind: 'call', name: 'maps.save', input: { map: 'a' } } as const;

it('answers a call with what its handler gives', async () => {
  const { heard, say } = connect({
    'recent.keep': ({ isKept }) => (isKept ? {} : Promise.reject(new AppError('disk-full'))),
    'document.sync': ({ map }, { body }) => ({ output: {}, body: new Uint8Array([map.length, ...body]) }),
  });
  await say({ kind: 'call', id: 1, name: 'recent.keep', input: { isKept: true } });
  await say({ kind: 'call', id: 2, name: 'recent.keep', input: { isKept: false } });
  await say({ kind: 'call', id: 3, name: 'document.sync', input: { map: 'abc' } }, new Uint8Array([7]));
  expect(heard).toEqual(['1: {}', '2: disk-full', '3: {} 3,7']);
});

it('refuses with a code only, whatever went wrong', async () => {
  const { heard, say } = connect({
    'app.describe': () => {
      throw new TypeError('secret');
    },
  });
  await say({ ...save, id: 1 });
  await say({ kind: 'call', id: 2, name: 'app.describe', input: {} });
  expect(heard).toEqual(['1: internal-error', '2: internal-error']);
});

it.each<[string, WindowHeader, Uint8Array?]>([
  ['an unknown name', { ...save, id: 1, name: 'maps.burn' }],
  ['a name every object has', { ...save, id: 1, name: 'constructor' }],
  ['the name of a prototype', { ...save, id: 1, name: '__proto__' }],
  ['an input of another shape', { ...save, id: 1, input: { map: 1 } }],
  ['an input with something more', { ...save, id: 1, input: { map: 'a', more: 1 } }],
  ['an input with a prototype', { ...save, id: 1, input: JSON.parse('{"map":"a","__proto__":{"x":1}}') }],
  ['no input', { ...save, id: 1, input: null }],
  ['a body nobody asked for', { ...save, id: 1 }, new Uint8Array([1])],
])('refuses %s, and nothing has begun', async (_, header, body) => {
  const { begun, heard, say } = connect({});
  await say(header, body);
  expect({ begun, heard }).toEqual({ begun: [], heard: ['1: bad-request'] });
});

it('begins calls in the order they came in', async () => {
  const { begun, window } = connect({});
  for (const [id, name] of ['maps.save', 'document.sync', 'maps.save'].entries()) {
    window.send(encodeFrame({ kind: 'call', id, name, input: { map: 'a' } }));
  }
  await settle();
  expect(begun).toEqual(['maps.save', 'document.sync', 'maps.save']);
});

it('aborts a call that is cancelled, and every call of a window that is gone', async () => {
  const signals: AbortSignal[] = [];
  const { say, window } = connect({
    'maps.save': (_, { signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    },
  });
  await say({ ...save, id: 1 });
  await say({ ...save, id: 2 });
  await say({ kind: 'cancel', id: 1 });
  await say({ kind: 'cancel', id: 99 });
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  window.close();
  expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
});

it('closes the port on a frame that is none, and on an id that is in use', async () => {
  const broken = connect({});
  broken.window.send(new Uint8Array([1]));
  await settle();
  expect(broken.heard).toEqual(['closed']);

  const twice = connect({ 'maps.save': () => new Promise(() => undefined) });
  await twice.say({ ...save, id: 1 });
  await twice.say({ ...save, id: 1 });
  expect({ begun: twice.begun, heard: twice.heard }).toEqual({ begun: ['maps.save'], heard: ['closed'] });
});
