import { join } from 'node:path';
import fc from 'fast-check';
import * as encoding from 'lib0/encoding';
import { expect, it } from 'vitest';
import { writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import type { PdfMaker } from '../../main/platform.ts';
import { type CallInput, type CallName, calls } from '../../shared/bridge.ts';
import { firstPaper } from '../../shared/paper.ts';
import { createCaller } from '../../shared/rpc/caller.ts';
import { decodeMainFrame, decodeWindowFrame, encodeFrame, type MainHeader } from '../../shared/rpc/frame.ts';
import type { Port } from '../../shared/rpc/port.ts';
import { createManualClock, settle } from '../support/manual-clock.ts';
import { mirrorDocument } from '../support/mirrored-document.ts';
import { createTestApp, type TestApp } from '../support/test-app.ts';

/*
 * What a window that has been taken over may send. For each call of the contract: thousands of frames that are not what
 * the contract says, after which nothing is different; and, as the control, one that is, after which something is.
 */
const framesPerCall = 5_000;

const passphrase = 'appel boom fiets kaas lamp tafel';
const title = 'De titel van de kaart';

type Json = Record<string, unknown>;

interface Target {
  readonly name: CallName;
  readonly input: Json;
  readonly body: Uint8Array;
}

interface HostileFrame {
  readonly how: string;
  readonly frame: Uint8Array;
  /** A frame that is one: it must be refused, where all others may close the port instead. */
  readonly isWhole: boolean;
}

const hostileValues = fc.oneof(
  fc.constantFrom<unknown>(null, true, -1, 0.5, 2 ** 53, 1e308, '', 'x'.repeat(5_000), '\0', '../..', [], {}, [[[]]]),
  fc.constant(JSON.parse('{"__proto__":{"isReadOnly":false}}')),
  fc.jsonValue(),
);

const hostileKeys = fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'isAdmin', ''), fc.string());

/** Sets a key as JSON.parse does: also `__proto__` is then a key like any other. */
function withKey(input: Json, key: string, value: unknown): Json {
  const changed = { ...input };
  Object.defineProperty(changed, key, { value, enumerable: true, configurable: true, writable: true });
  return changed;
}

function without(input: Json, key: string): Json {
  const { [key]: _, ...rest } = input;
  return rest;
}

function isAccepted(name: CallName, input: unknown): boolean {
  return calls[name].input.safeParse(input).success;
}

/** Whether a frame is, by accident, one that may be sent. */
function isAllowed(frame: Uint8Array): boolean {
  try {
    const { header } = decodeWindowFrame(frame);
    return header.kind === 'cancel' || (header.name in calls && isAccepted(header.name as CallName, header.input));
  } catch {
    return false;
  }
}

function hostileFrames({ name, input, body }: Target): fc.Arbitrary<HostileFrame> {
  const call = (id: number, called: string, given: unknown, carried?: Uint8Array) =>
    encodeFrame({ kind: 'call', id, name: called, input: given }, carried);
  const valid = call(1, name, input, body);
  // The question that is open has an id of its own: one that is in use would close the port.
  const ids = fc.integer({ min: 100 });
  const inputs = (how: string, given: fc.Arbitrary<unknown>) =>
    fc
      .tuple(
        ids,
        given.filter((value) => !isAccepted(name, value)),
      )
      .map(([id, value]) => ({ how, frame: call(id, name, value, body), isWhole: true }));
  const bytes = (how: string, given: fc.Arbitrary<Uint8Array>) =>
    given.filter((frame) => !isAllowed(frame)).map((frame) => ({ how, frame, isWhole: false }));

  const bodies = hostileBodies(name, body);

  const keys = Object.keys(input);
  const needed = keys.filter((key) => !isAccepted(name, without(input, key)));
  return fc.oneof(
    bytes('random bytes', fc.uint8Array({ maxLength: 300 })),
    bytes(
      'a frame cut short',
      fc.nat({ max: valid.length - body.length - 1 }).map((length) => valid.slice(0, length)),
    ),
    bytes(
      'a length that lies',
      fc.integer({ min: 0, max: 0xffffffff }).map((length) => {
        const frame = valid.slice();
        new DataView(frame.buffer).setUint32(0, length);
        return frame;
      }),
    ),
    bytes(
      'a frame with changed bytes',
      fc
        .array(fc.tuple(fc.nat({ max: valid.length - body.length - 1 }), fc.nat(255)), { minLength: 1 })
        .map((changes) => {
          const frame = valid.slice();
          for (const [place, value] of changes) frame[place] = value;
          return frame;
        }),
    ),
    fc
      .tuple(
        ids,
        fc.string().filter((called) => !Object.hasOwn(calls, called)),
      )
      .map(([id, called]) => ({ how: 'an unknown name', frame: call(id, called, input, body), isWhole: true })),
    inputs('another input', hostileValues),
    inputs(
      'an input with something more',
      fc.tuple(hostileKeys, hostileValues).map(([key, value]) => withKey(input, key, value)),
    ),
    ...(keys.length === 0
      ? []
      : [
          inputs(
            'an input with another value',
            fc.tuple(fc.constantFrom(...keys), hostileValues).map(([key, value]) => withKey(input, key, value)),
          ),
        ]),
    ...(needed.length === 0
      ? []
      : [
          inputs(
            'an input with something less',
            fc.constantFrom(...needed).map((key) => without(input, key)),
          ),
        ]),
    fc
      .tuple(ids, bodies)
      .map(([id, carried]) => ({ how: 'another body', frame: call(id, name, input, carried), isWhole: true })),
  );
}

function hostileBodies(name: CallName, body: Uint8Array): fc.Arbitrary<Uint8Array> {
  if (!('body' in calls[name]) || name === 'import.graph') return fc.uint8Array({ minLength: 1, maxLength: 64 });
  const cut = fc.nat({ max: body.length - 1 }).map((length) => body.subarray(0, length));
  const other = fc.uint8Array().map((content) => Buffer.concat([Buffer.from([9]), content]));
  // Whatever follows the beginning of a picture is part of it.
  if (name === 'maps.savePicture') return fc.oneof(cut, other);
  // Of a given file it is said how long it is.
  if (name === 'import.read')
    return fc.oneof(
      cut,
      other.filter(({ length }) => length !== body.length),
    );
  return fc.oneof(
    cut,
    other,
    fc.uint8Array({ minLength: 1 }).map((added) => Buffer.concat([body, added])),
    fc.nat({ max: body.length - 3 }).map((length) => updateOf(body.subarray(2, 2 + length))),
  );
}

function updateOf(update: Uint8Array): Uint8Array {
  return encoding.encode((encoder) => writeUpdate(encoder, update));
}

const table = new TextEncoder().encode('naam;rol\nOma;oma\n');
const mapping = { people: { name: 0 }, ties: {} };

/** The one valid input for each call on what this app has. `map` and `source` are those of the hostile window itself. */
function inputsFor(
  folder: string,
  map: string,
  path: string,
  source: string,
): { readonly [Name in CallName]: CallInput<Name> } {
  return {
    'app.describe': {},
    'app.prefer': { language: 'nl', look: 'dark' },
    'recent.list': {},
    'recent.forget': { path },
    'recent.keep': { isKept: false },
    'paper.last': {},
    'paper.remember': firstPaper,
    'paper.canSavePdf': {},
    'paper.choosePdf': { map },
    'paper.savePdf': { map, path: join(folder, 'kaart.pdf') },
    'export.last': {},
    'export.remember': { form: 'csv', fineness: 4, style: 'international' },
    'passphrase.suggest': {},
    'passphrase.judge': { passphrase },
    'dialogs.chooseMap': {},
    'dialogs.chooseFolder': { folder },
    'dialogs.chooseCopy': { map },
    'dialogs.chooseSource': {},
    'import.read': { files: [{ name: 'mensen.csv', size: table.length }], isSwapped: false },
    'import.graph': { source, mapping },
    'import.forget': { source },
    'maps.ask': { path },
    'maps.takeAsked': {},
    'dialogs.chooseExport': { map, form: 'svg' },
    'maps.create': { title: 'Nog een', passphrase, folder },
    'maps.createFrom': { title: 'Van elders', passphrase, folder, from: { source, mapping } },
    'maps.open': { path, passphrase },
    'maps.openExample': { language: 'nl' },
    'maps.close': { map, isDiscarding: false },
    'maps.saving': { map },
    'maps.save': { map },
    'maps.saveCopy': { map, path: join(folder, 'kopie.kaart'), isMoving: false },
    'maps.savePicture': { map, path: join(folder, 'kaart.svg'), form: 'svg' },
    'maps.export': {
      map,
      path: join(folder, 'kaart.json'),
      form: 'json',
      reader: null,
      style: 'dutch',
      language: 'nl',
    },
    'maps.changePassphrase': { map, current: passphrase, next: 'zes heel andere woorden van nu' },
    'keys.list': { map },
    'keys.change': { map, change: { kind: 'rename', slot: 1, label: 'Wij' } },
    'keys.makeSheet': { map },
    'document.sync': { map },
    'menu.set': { commands: [{ id: 'undo', textKey: 'commands.undo', keys: 'Mod+Z', isEnabled: true, group: 0 }] },
    'chooser.list': { folder },
    'chooser.makeFolder': { folder, name: 'Nieuw' },
    'chooser.answer': { question: 0, path: null },
  };
}

/** A window whose frames are written by hand, with all that main says to it. */
function listen(port: Port) {
  const heard: MainHeader[] = [];
  const state = { isOpen: true };
  let tell = () => {};
  port.onFrame((bytes) => {
    heard.push(decodeMainFrame(bytes).header);
    tell();
  });
  port.onClose(() => {
    state.isOpen = false;
  });
  /** Resolves when main next says something. */
  const next = () =>
    new Promise<void>((resolve) => {
      tell = resolve;
    });
  return { port, heard, state, next };
}

const pdf: PdfMaker = { choose: async () => null, make: async () => new TextEncoder().encode('%PDF-1.4') };

const beginning = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg ');

/** Somebody's map, open in a window of theirs and in a hostile one, which has one question open as well. */
async function prepare(test: TestApp) {
  const clock = createManualClock();
  const own = test.connect();
  const { output: created } = await own.call('maps.create', { title, passphrase, folder: test.folder });
  const mirror = await mirrorDocument(own, created.map);
  const port = test.connectPort();
  const hostile = createCaller(port, clock);
  const { output: opened } = await hostile.call('maps.open', { path: created.path, passphrase });
  const { output: read } = await hostile.call('import.read', inputsFor('', '', '', '')['import.read'], { body: table });
  const asked = new Promise<void>((resolve) => hostile.on('chooser.asked', () => resolve()));
  hostile.call('dialogs.chooseMap', {}).catch(() => undefined);
  await asked;
  const steady = listen(port);

  const edit = new Y.Doc();
  Y.applyUpdate(edit, Y.encodeStateAsUpdate(mirror.document));
  const before = Y.encodeStateVector(edit);
  edit.getMap('about').set('title', 'Een andere titel');
  return {
    path: created.path,
    map: opened.map,
    source: read.source,
    steady,
    update: updateOf(Y.encodeStateAsUpdate(edit, before)),
    /** Everything a hostile window could have changed, or come to know. */
    async read() {
      return {
        files: await test.readFiles(),
        settings: structuredClone(test.settings.store),
        map: mirror.document.toJSON(),
        told: steady.heard.filter(({ kind }) => kind !== 'refusal'),
      };
    },
  };
}

it.each(Object.keys(calls) as CallName[])('%s takes no harm from hostile frames', async (name) => {
  const test = await createTestApp({ pdf });
  const { map, source, path, update, steady, read } = await prepare(test);
  const bodies: Partial<Record<CallName, Uint8Array>> = {
    'document.sync': update,
    'maps.savePicture': beginning,
    'import.read': table,
  };
  const target: Target = {
    name,
    input: inputsFor(test.folder, map, path, source)[name],
    body: bodies[name] ?? new Uint8Array(),
  };
  const before = await read();
  let thrown = listen(test.connectPort());

  await fc.assert(
    fc.asyncProperty(hostileFrames(target), async ({ frame, isWhole }) => {
      if (!thrown.state.isOpen) thrown = listen(test.connectPort());
      const window = isWhole ? steady : thrown;
      window.port.send(frame);
      await settle();
      const heard = window.heard.splice(0);
      if (isWhole || window.state.isOpen) expect(heard).toMatchObject([{ kind: 'refusal', code: 'bad-request' }]);
      else expect(heard).toEqual([]);
      expect(steady.state.isOpen).toBe(true);
    }),
    { numRuns: framesPerCall },
  );
  expect(await read()).toEqual(before);

  const answered = steady.next();
  steady.port.send(encodeFrame({ kind: 'call', id: 99, name, input: target.input }, target.body));
  await answered;
  expect(steady.heard).not.toContainEqual(expect.objectContaining({ kind: 'refusal' }));
  expect(await read()).not.toEqual(before);
});
