import { beforeEach, expect, it } from 'vitest';
import { createStore } from '../../../../renderer/document/store.ts';
import { type Saving, watchSaving } from '../../../../renderer/keeping/saving.ts';
import type { SavingState } from '../../../../shared/bridge-shapes.ts';
import type { ErrorCode } from '../../../../shared/errors.ts';
import type { Caller } from '../../../../shared/rpc/caller.ts';

const at = '2026-11-24T12:00:00.000Z';

let told: Saving[];
let say: (state: SavingState) => void;
let unsent = createStore({ hasUnsent: false });
let trouble = createStore<{ readonly code: ErrorCode | null }>({ code: null });
let stop: () => void;
let start: () => Promise<void>;

let answer: SavingState = { map: 'a', state: 'saved', at };

beforeEach(async () => {
  told = [];
  answer = { map: 'a', state: 'saved', at };
  unsent = createStore({ hasUnsent: false });
  trouble = createStore<{ readonly code: ErrorCode | null }>({ code: null });
  const listeners = new Set<(state: SavingState) => void>();
  say = (state) => {
    for (const listener of listeners) listener(state);
  };
  const on: Caller['on'] = (name, listener) => {
    if (name !== 'maps.savingChanged') throw new Error(`Nothing is known of ${name}`);
    const hear = (state: SavingState) => listener(state as never, new Uint8Array());
    listeners.add(hear);
    return () => listeners.delete(hear);
  };
  const call: Caller['call'] = async (name) => {
    if (name !== 'maps.saving') throw new Error(`Nothing is known of ${name}`);
    return { output: answer, body: new Uint8Array() } as never;
  };
  start = async () => {
    told = [];
    stop = watchSaving({ on, call }, { map: 'a' }, { unsent, trouble }, (saving) => told.push(saving));
    await Promise.resolve();
    await Promise.resolve();
  };
  await start();
  // What came before main's answer is a test of its own.
  told = told.slice(1);
});

const states = () => told.map(({ state }) => state);

it('is saved at first only on the word of main', async () => {
  stop();
  await start();
  expect(states()).toEqual(['saving', 'saved']);
});

it('says at once that a map which is joined could not be saved', async () => {
  stop();
  answer = { map: 'a', state: 'failed', code: 'disk-full' };
  await start();
  expect(told.at(-1)).toEqual({ state: 'failed', code: 'disk-full' });
});

it('is not saved from the moment of an edit until main says so', () => {
  unsent.update({ hasUnsent: true });
  say({ map: 'a', state: 'saving' });
  unsent.update({ hasUnsent: false });
  expect(states()).toEqual(['saved', 'saving']);
  say({ map: 'a', state: 'saved', at });
  expect(states()).toEqual(['saved', 'saving', 'saved']);
});

it('does not take the word about an earlier save for one about an edit still on its way', () => {
  say({ map: 'a', state: 'saving' });
  unsent.update({ hasUnsent: true });
  say({ map: 'a', state: 'saved', at });
  expect(states()).toEqual(['saved', 'saving']);
  say({ map: 'a', state: 'saving' });
  unsent.update({ hasUnsent: false });
  say({ map: 'a', state: 'saved', at });
  expect(states()).toEqual(['saved', 'saving', 'saved']);
});

it('stays failed while it is tried again, and says each new reason', () => {
  say({ map: 'a', state: 'failed', code: 'disk-full' });
  say({ map: 'a', state: 'saving' });
  say({ map: 'a', state: 'failed', code: 'disk-full' });
  say({ map: 'a', state: 'failed', code: 'folder-missing' });
  say({ map: 'a', state: 'saving' });
  say({ map: 'a', state: 'saved', at });
  expect(told).toEqual([
    { state: 'saved' },
    { state: 'failed', code: 'disk-full' },
    { state: 'failed', code: 'folder-missing' },
    { state: 'saved' },
  ]);
});

it('is failed while edits do not reach main', () => {
  unsent.update({ hasUnsent: true });
  trouble.update({ code: 'timed-out' });
  trouble.update({ code: null });
  expect(told.slice(1)).toEqual([{ state: 'saving' }, { state: 'failed', code: 'timed-out' }, { state: 'saving' }]);
});

it('hears nothing of another map, and nothing after it was stopped', () => {
  say({ map: 'b', state: 'saving' });
  stop();
  say({ map: 'a', state: 'saving' });
  unsent.update({ hasUnsent: true });
  expect(states()).toEqual(['saved']);
});
