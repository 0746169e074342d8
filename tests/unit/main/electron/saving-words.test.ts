import { expect, it, vi } from 'vitest';
import { createText } from '../../../../shared/text/text.ts';
import { createElectron } from '../../../support/electron-double.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

/** A last save that is done when the test says so, and what was said meanwhile. */
async function begin() {
  const said: { readonly message: string; readonly signal: AbortSignal }[] = [];
  const electron = createElectron({
    folders: { documents: '/d', userData: '/u' },
    answers: { showMessageBox: async (options: (typeof said)[number]) => void said.push(options) },
  });
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  const { saveWithWords } = await import('../../../../main/electron/saving-words.ts');
  const clock = createManualClock();
  const saving = Promise.withResolvers<string>();
  return { said, clock, saving, saved: saveWithWords(createText('nl'), clock, () => saving.promise) };
}

it('says nothing of a last save that is soon done', async () => {
  const { said, clock, saving, saved } = await begin();
  await clock.advance(1_000);
  saving.resolve('done');
  expect(await saved).toBe('done');
  await clock.advance(60_000);
  expect(said).toEqual([]);
});

it('says so when a last save takes long, until it is done', async () => {
  const { said, clock, saving, saved } = await begin();
  await clock.advance(3_000);
  expect(said).toMatchObject([{ message: 'Je kaart wordt nog bewaard.' }]);
  expect(said[0]?.signal.aborted).toBe(false);
  saving.resolve('done');
  await saved;
  expect(said[0]?.signal.aborted).toBe(true);
});

it('takes its words away when a last save does not succeed', async () => {
  const { said, clock, saving, saved } = await begin();
  await clock.advance(3_000);
  saving.reject(new Error('full'));
  await expect(saved).rejects.toThrow('full');
  expect(said[0]?.signal.aborted).toBe(true);
});
