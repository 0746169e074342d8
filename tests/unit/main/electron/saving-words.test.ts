import { expect, it, vi } from 'vitest';
import { createText } from '../../../../shared/text/text.ts';
import { createElectron } from '../../../support/electron-double.ts';
import { createManualClock } from '../../../support/manual-clock.ts';

interface Said {
  readonly message: string;
  readonly signal: AbortSignal;
}

/** A last save that is done when the test says so, and what was said meanwhile: at which window, if any, and what. */
async function begin({ isMac = false, windows = [] as readonly string[] } = {}) {
  const said: Said[] = [];
  const at: unknown[] = [];
  const electron = createElectron({
    folders: { documents: '/d', userData: '/u' },
    answers: {
      async showMessageBox(...input: readonly [...windows: unknown[], options: Said]) {
        said.push(input.at(-1) as Said);
        at.push(...input.slice(0, -1));
      },
    },
  });
  vi.resetModules();
  vi.doMock('electron', () => ({ ...electron.module, BrowserWindow: { getAllWindows: () => windows } }));
  const { saveWithWords } = await import('../../../../main/electron/saving-words.ts');
  const clock = createManualClock();
  const saving = Promise.withResolvers<string>();
  const saved = saveWithWords(createText('nl'), clock, () => saving.promise, isMac);
  return { said, at, clock, saving, saved };
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

it.each([true, false])('says it at the window that still stands, on a Mac: %s', async (isMac) => {
  const { said, at, clock, saving, saved } = await begin({ isMac, windows: ['the window'] });
  await clock.advance(3_000);
  expect([said.length, at]).toEqual([1, ['the window']]);
  saving.resolve('done');
  await saved;
});

it('says nothing on a Mac without a window, where the save would wait for who closes the words', async () => {
  const { said, clock, saving, saved } = await begin({ isMac: true });
  await clock.advance(60_000);
  saving.resolve('done');
  expect(await saved).toBe('done');
  expect(said).toEqual([]);
});
