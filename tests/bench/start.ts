import type { Page } from '@playwright/test';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import type { Bench } from './row.ts';
import { openReference } from './sample-pages.ts';

declare global {
  /** When a button with a word was first on the screen, a tap ended, a frame of main came in: milliseconds. */
  var times: { readonly shown: Record<string, number>; readonly taps: number[]; readonly heard: number[] };
}

const watched = ['Nieuwe kaart', 'Persoon', 'Vrijwilliger'];

/**
 * From the address to the panel that a tap on "Persoon" opens. In the program that is: the start screen stands, the new
 * map stands (counted from main's answer: until then a person chooses and the key is derived), the panel stands.
 */
export const start: Bench = {
  name: 'start',
  unit: 'ms',
  target: () => 1.3,
  async prepare() {
    const arena = await openArena();
    const map = sampleMap({ people: 0, ties: 0 });

    return {
      async ours() {
        const page = await arena.openPage();
        await watchTimes(page);
        await page.goto(arena.host.address);
        await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
        await page.getByRole('button', { name: 'Neem deze woorden' }).click();
        await openPanel(page);
        const { shown, taps, heard } = await page.evaluate(() => times);
        const made = heard.find((at) => at > (taps[1] ?? 0)) ?? Number.NaN;
        await page.context().close();
        return at(shown, 'Nieuwe kaart') + (at(shown, 'Persoon') - made) + panelTime(shown, taps);
      },
      async reference() {
        const page = await arena.openPage();
        await watchTimes(page);
        await openReference(arena, page, map);
        await openPanel(page);
        const { shown, taps } = await page.evaluate(() => times);
        await page.context().close();
        return at(shown, 'Persoon') + panelTime(shown, taps);
      },
      close: () => arena.close(),
    };
  },
};

async function openPanel(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await page.getByRole('button', { name: 'Vrijwilliger' }).waitFor();
  await page.waitForFunction(() => 'Vrijwilliger' in times.shown);
}

function panelTime(shown: Record<string, number>, taps: readonly number[]): number {
  return at(shown, 'Vrijwilliger') - (taps.at(-1) ?? Number.NaN);
}

function at(shown: Record<string, number>, word: string): number {
  return shown[word] ?? Number.NaN;
}

/** Notes in the page itself, at the end of each frame, what is there: asking from outside takes longer than the act. */
async function watchTimes(page: Page): Promise<void> {
  await page.addInitScript((words) => {
    globalThis.times = { shown: {}, taps: [], heard: [] };
    addEventListener('pointerup', ({ timeStamp }) => times.taps.push(timeStamp), { capture: true });
    globalThis.WebSocket = class extends WebSocket {
      constructor(address: string | URL) {
        super(address);
        this.addEventListener('message', () => times.heard.push(performance.now()));
      }
    };
    const look = () => {
      const shown = [...document.querySelectorAll('button')].filter((button) => button.checkVisibility());
      const buttons = shown.map(({ textContent }) => textContent);
      const now = performance.now();
      for (const word of words) if (buttons.some((text) => text.includes(word))) times.shown[word] ??= now;
    };
    const onFrame = () => {
      // Comes when this frame has been painted, and before any other work that waits for that.
      void scheduler.postTask(look, { priority: 'user-blocking' });
      requestAnimationFrame(onFrame);
    };
    requestAnimationFrame(onFrame);
  }, watched);
}
