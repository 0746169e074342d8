import type { Page } from '@playwright/test';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import { capture, programDrawing, referenceDrawing } from './drawing.ts';
import type { Bench } from './row.ts';
import { openReference, openSampleFile, writeSampleFile } from './sample-pages.ts';
import { subjectsOf } from './subjects.ts';
import { lookAt, watchWhole } from './whole-picture.ts';

declare global {
  /** What came from main: when, in milliseconds of the page, and how many bytes. */
  var heard: { readonly at: number; readonly bytes: number }[];
}

const size = { people: 2_000, ties: 4_000 };
/** The document is the first thing of this size that main sends. */
const documentBytes = 100_000;
/** Until a picture no longer changes, in milliseconds. */
const restAfter = 3_000;

/**
 * A map that is opened, up to the end of the first frame that shows everybody and every tie, in pixels. Ours is counted
 * from main's answer to the tap, as the window is told that the map is open (`open-1000` is about what comes before): the
 * document is fetched and read, and the screen made. The reference is counted from the line before it makes a Cytoscape.
 */
export const firstPicture: Bench = {
  name: 'first-picture-2000',
  unit: 'ms',
  target: () => 1,
  async prepare() {
    const map = sampleMap(size);
    const subjects = subjectsOf(map);
    const arena = await openArena();
    await writeSampleFile(arena, map);
    /** What is seen when all is at rest: each later page is compared with it. */
    const restOf = async (drawing: string, open: (page: Page) => Promise<void>) => {
      const page = await arena.openPage();
      await open(page);
      const look = lookAt(await capture(page, drawing, restAfter), subjects);
      await page.context().close();
      return look;
    };
    const ourRest = await restOf(programDrawing, (page) => openSampleFile(arena, page));
    const theirRest = await restOf(referenceDrawing, (page) => openReference(arena, page, map));

    return {
      async ours() {
        const page = await arena.openPage();
        await watchHeard(page);
        await watchWhole(page, programDrawing, ourRest);
        await openSampleFile(arena, page);
        const { whole, messages } = await page.evaluate(async () => ({ whole: await wholeAt, messages: heard }));
        await page.context().close();
        const document = messages.findIndex(({ bytes }) => bytes >= documentBytes);
        return whole - (messages[document - 1]?.at ?? Number.NaN);
      },
      async reference() {
        const page = await arena.openPage();
        await watchWhole(page, referenceDrawing, theirRest);
        await openReference(arena, page, map);
        const took = await page.evaluate(
          async () => (await wholeAt) - (performance.getEntriesByName('mount')[0]?.startTime ?? Number.NaN),
        );
        await page.context().close();
        return took;
      },
      close: () => arena.close(),
    };
  },
};

async function watchHeard(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.heard = [];
    globalThis.WebSocket = class extends WebSocket {
      constructor(address: string | URL) {
        super(address);
        this.addEventListener('message', ({ data }) => {
          heard.push({ at: performance.now(), bytes: (data as ArrayBuffer).byteLength });
        });
      }
    };
  });
}
