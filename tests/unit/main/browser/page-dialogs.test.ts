import { expect, it } from 'vitest';
import { createPageDialogs } from '../../../../main/browser/page-dialogs.ts';
import type { EventPayload } from '../../../../shared/bridge-events.ts';

function begin() {
  const asked: EventPayload<'chooser.asked'>[] = [];
  const dialogs = createPageDialogs((_, payload) => {
    asked.push(payload as EventPayload<'chooser.asked'>);
  }, '/home/jan/Documenten');
  return { asked, dialogs };
}

it('asks the page, and gives each question its own answer', async () => {
  const { asked, dialogs } = begin();
  const map = dialogs.chooseMap('/home/jan');
  const copy = dialogs.chooseCopy('/stick', 'kaart-2026-11-24.kaart');
  expect(asked).toEqual([
    { question: 0, purpose: 'open-map', folder: '/home/jan', suggestedName: null },
    { question: 1, purpose: 'save-copy', folder: '/stick', suggestedName: 'kaart-2026-11-24.kaart' },
  ]);
  dialogs.chooser?.answer({ question: 1, path: '/stick/kopie.kaart' });
  dialogs.chooser?.answer({ question: 0, path: null });
  expect([await map, await copy]).toEqual([null, '/stick/kopie.kaart']);
});

it('refuses an answer to what is not asked, or not any more', async () => {
  const { dialogs } = begin();
  const folder = dialogs.chooseFolder('/home/jan');
  dialogs.chooser?.answer({ question: 0, path: '/stick' });
  expect(await folder).toBe('/stick');
  for (const question of [0, 1]) {
    expect(() => dialogs.chooser?.answer({ question, path: '/elders' })).toThrow('bad-request');
  }
});

it('lets its questions end with the window', async () => {
  const { dialogs } = begin();
  const folder = dialogs.chooseFolder('/home/jan');
  dialogs.close();
  expect(await folder).toBe(null);
});
