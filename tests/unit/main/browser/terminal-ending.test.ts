import { expect, it } from 'vitest';
import { endOnTerminal } from '../../../../main/browser/terminal-ending.ts';
import type { UnsavedMap } from '../../../../main/maps/maps.ts';
import { launcher } from '../../../../shared/text/nl/launcher.ts';
import { createText } from '../../../../shared/text/text.ts';
import { settle } from '../../../support/manual-clock.ts';

const text = createText('nl');
const diskFull = text('errors.disk-full');

/** A terminal, and a program that answers to `close` as it is told. */
function begin(close: () => Promise<readonly UnsavedMap[]>) {
  const said: string[] = [];
  const waiting = new Set<() => void>();
  const signals = { next: () => new Promise<void>((resolve) => waiting.add(resolve)) };
  const ended = endOnTerminal(
    { close },
    { signals, text, address: 'http://127.0.0.1:1/', say: (message) => said.push(message) },
  );
  return {
    said,
    ended,
    async signal() {
      await settle();
      for (const resolve of waiting) resolve();
      waiting.clear();
      await settle();
    },
  };
}

it('says nothing when all is saved', async () => {
  const { ended, said } = begin(async () => []);
  expect(await ended).toBe(true);
  expect(said).toEqual([]);
});

it('keeps what cannot be saved until a signal says to leave it', async () => {
  let isOpen = true;
  const unsaved: UnsavedMap = {
    path: '/stick/kaart.kaart',
    code: 'disk-full',
    keepElsewhere: async () => undefined,
    discard() {
      isOpen = false;
    },
  };
  const { ended, said, signal } = begin(async () => (isOpen ? [unsaved] : []));
  await settle();
  expect(said).toEqual([
    text('launcher.notSavedYet', { reason: diskFull }),
    text('launcher.address', { address: 'http://127.0.0.1:1/' }),
    launcher.stopAnyway,
  ]);
  await signal();
  expect(await ended).toBe(false);
  expect(said.slice(3)).toEqual([text('launcher.notSaved', { reason: diskFull })]);
});

it('ends at the second signal where a save never answers', async () => {
  const { ended, said, signal } = begin(() => new Promise(() => undefined));
  await signal();
  expect(said).toEqual([`${launcher.stillSaving} ${launcher.stopAnyway}`]);
  await signal();
  expect(await ended).toBe(false);
});
