import type { Page } from '@playwright/test';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import { drag } from './dragging.ts';
import { type Capture, capture, programDrawing, referenceDrawing, setViewport, subjectsIn } from './drawing.ts';
import { shareDiffering, shareInColour, visibleIn } from './pixels.ts';
import type { Bench } from './row.ts';
import { openReference, openSampleFile, writeSampleFile } from './sample-pages.ts';
import { ground, subjectsOf } from './subjects.ts';

/** Names can be read, and a part of the map is in sight. */
const view = { zoom: 0.6, pan: { x: 340, y: 60 } };
/** Where nobody stands on the sample: there the ground is taken hold of, in pixels of the drawing. */
const hold = { x: 380, y: 250 };
/** Of what is looked at in a frame. */
const leastSeen = 0.95;
/** After a pan everything is back, and then nothing changes any more, in milliseconds. */
const backAfter = 150;
const restAfter = 500;
/** Of the pixels of a picture, at most. */
const mostDiffering = 0.01;

/**
 * How long a frame takes while the ground is dragged by a real pointer, names large enough to read. In the middle of each
 * pan a frame is looked at: everybody and every tie that is there at rest has to be there, in colour.
 */
export function pan(people: 500 | 2_000): Bench {
  return {
    name: `pan-${people}`,
    unit: 'ms',
    target: () => 0.5,
    async prepare() {
      const map = sampleMap({ people, ties: 2 * people });
      const subjects = subjectsOf(map);
      const arena = await openArena();
      const program = await arena.openPage();
      await writeSampleFile(arena, map);
      await openSampleFile(arena, program);
      const reference = await arena.openPage();
      await openReference(arena, reference, map);

      const run = async (page: Page, drawing: string) => {
        await page.bringToFront();
        await setViewport(page, drawing, view);
        await capture(page, drawing, restAfter);
        const { took, moving } = await drag(page, drawing, hold);
        const back = await capture(page, drawing, backAfter);
        const rest = await capture(page, drawing, restAfter);
        expectWhole(drawing, subjects, rest, moving);
        // The reference owes nobody that, and on a slow machine one of its frames takes longer.
        if (drawing === programDrawing && shareDiffering(back, rest) > mostDiffering) {
          throw new Error(`${drawing}: not all is back ${backAfter} ms after a pan.`);
        }
        return took;
      };
      return {
        ours: () => run(program, programDrawing),
        reference: () => run(reference, referenceDrawing),
        close: () => arena.close(),
      };
    },
  };
}

type Subjects = ReturnType<typeof subjectsOf>;

/** Refuses a frame that lacks what is there at rest, and a rest at which hardly anything is there. */
function expectWhole(drawing: string, { people, ties }: Subjects, rest: Capture, moving: Capture): void {
  for (const [kind, all] of [
    ['persons', people],
    ['ties', ties],
  ] as const) {
    const there = subjectsIn(rest, all);
    const visible = visibleIn(rest, there, ground);
    if (visible.length < leastSeen * there.length) {
      throw new Error(`${drawing}: of ${there.length} ${kind} only ${visible.length} can be seen at rest.`);
    }
    const share = shareInColour(moving, visible, ground);
    if (!(share >= leastSeen)) {
      throw new Error(`${drawing}: only ${Math.round(100 * share)} % of the ${kind} is there in the middle of a pan.`);
    }
  }
}
