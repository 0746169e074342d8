import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Point } from '../../shared/map/schema.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import { drag, step, steps } from './dragging.ts';
import { capture, programDrawing, referenceDrawing, setViewport } from './drawing.ts';
import type { Bench } from './row.ts';
import { openReference, openSampleFile, writeSampleFile } from './sample-pages.ts';

const people = 120;
/** Somebody in the middle of the picture, with ties to the home and to others. */
const dragged = 'person-7';
const view = { zoom: 0.6, pan: { x: 640, y: 380 } };
const restAfter = 300;

/** How long a frame takes while somebody on a map of 120 is dragged by a real pointer, names large enough to read. */
export const drag120: Bench = {
  name: `drag-${people}`,
  unit: 'ms',
  target: () => 1,
  async prepare() {
    const map = sampleMap({ people, ties: 2 * people });
    const arena = await openArena();
    const program = await arena.openPage();
    await writeSampleFile(arena, map);
    await openSampleFile(arena, program);
    const reference = await arena.openPage();
    await openReference(arena, reference, map);

    const run = async (page: Page, drawing: string, putBack: () => Promise<void>) => {
      await page.bringToFront();
      await setViewport(page, drawing, view);
      await capture(page, drawing, restAfter);
      const before = await placeOf(page, drawing);
      const { took } = await drag(page, drawing, before.onPage);
      const { inMap } = await placeOf(page, drawing);
      // One move before the frames that are counted, and one after them.
      const way = { x: ((steps + 2) * step.x) / view.zoom, y: ((steps + 2) * step.y) / view.zoom };
      const off = Math.hypot(inMap.x - before.inMap.x - way.x, inMap.y - before.inMap.y - way.y);
      if (!(off < 2)) throw new Error(`${drawing}: ${dragged} ended ${off} from where the pointer went.`);
      await putBack();
      return took;
    };
    return {
      ours: () =>
        run(program, programDrawing, async () => {
          await program.getByRole('button', { name: 'Ongedaan', exact: true }).click();
        }),
      reference: () =>
        run(reference, referenceDrawing, async () => {
          await reference.reload();
        }),
      close: () => arena.close(),
    };
  },
};

/** Where who is dragged stands: in map units, and in pixels of the drawing. */
function placeOf(page: Page, drawing: string): Promise<{ inMap: Point; onPage: Point }> {
  return page.evaluate(
    ([selector, id]) => {
      const found = document.querySelector<HTMLElement & { readonly _cyreg: { readonly cy: Core } }>(selector);
      if (found === null) throw new Error('Nothing is drawn on this page.');
      const node = found._cyreg.cy.getElementById(id);
      return { inMap: { ...node.position() }, onPage: { ...node.renderedPosition() } };
    },
    [drawing, dragged] as const,
  );
}
