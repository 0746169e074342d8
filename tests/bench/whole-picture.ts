import type { Page } from '@playwright/test';
import { type Capture, subjectsIn } from './drawing.ts';
import type { Subject } from './pixels.ts';
import { ground, type subjectsOf } from './subjects.ts';

/** Where a whole picture is looked at, as offsets into the bytes of its canvas, and what is there: red, green, blue. */
export interface Look {
  readonly people: readonly Pixel[];
  readonly ties: readonly Pixel[];
}
type Pixel = readonly [at: number, red: number, green: number, blue: number];

declare global {
  /** When the first frame ended in which everybody and every tie was drawn, in milliseconds of the page. */
  var wholeAt: Promise<number>;
}

/** Of a tie, on a map where all of it is in sight. */
const placesPerTie = 12;
/** A pixel of the ground says nothing; one that is further off than this is another. */
const noticeable = 30;
const leastSeen = 0.95;
/** After this many milliseconds a picture that is not whole is not waited for. */
const longest = 120_000;

/** Chooses what to look at in a picture at rest. Throws where hardly anything is to be seen. */
export function lookAt(rest: Capture, { people, ties }: ReturnType<typeof subjectsOf>): Look {
  const colour = [1, 3, 5].map((at) => Number.parseInt(ground.slice(at, at + 2), 16));
  const pixelsOf = (subjects: readonly Subject[]) => {
    const there = subjectsIn(rest, subjects);
    const found = there.map(({ places }) =>
      places.flatMap(({ x, y }): Pixel[] => {
        const at = 4 * (Math.floor(y) * rest.width + Math.floor(x));
        const [red = 0, green = 0, blue = 0] = rest.bytes.subarray(at, at + 3);
        const off = [red, green, blue].map((channel, index) => Math.abs(channel - (colour[index] ?? 0)));
        return Math.max(...off) > noticeable ? [[at, red, green, blue]] : [];
      }),
    );
    const seen = found.filter((pixels) => pixels.length > 0).length;
    if (there.length < subjects.length || seen < leastSeen * subjects.length) {
      throw new Error(`Of ${subjects.length} only ${seen} can be seen at rest.`);
    }
    return found.flat();
  };
  return { people: pixelsOf(people), ties: pixelsOf(ties.map(thinnedOut)) };
}

function thinnedOut({ places, ...tie }: Subject): Subject {
  const every = Math.max(1, Math.floor(places.length / placesPerTie));
  return { ...tie, places: places.filter((_, index) => index % every === 0) };
}

/** Lets a page note when its picture was first whole. Call it before the page loads. */
export async function watchWhole(page: Page, drawing: string, look: Look): Promise<void> {
  await page.addInitScript(
    ({ selector, pixels, colour, least, tolerance, patience }) => {
      const { promise, resolve, reject } = Promise.withResolvers<number>();
      globalThis.wholeAt = promise;
      setTimeout(() => reject(new Error('The picture never became whole.')), patience);
      const { port1, port2 } = new MessageChannel();
      const isThere = (data: Uint8ClampedArray, kind: readonly (readonly number[])[]) => {
        const seen = kind.filter(([at = 0, ...channels]) =>
          channels.every((channel, index) => Math.abs((data[at + index] ?? 0) - channel) <= tolerance),
        );
        return seen.length >= least * kind.length;
      };
      const onGround = (canvas: HTMLCanvasElement) => {
        const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
        if (context === null) return undefined;
        context.fillStyle = colour;
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.drawImage(canvas, 0, 0);
        return context.getImageData(0, 0, canvas.width, canvas.height).data;
      };
      port1.onmessage = () => {
        const now = performance.now();
        const canvas = document.querySelector<HTMLCanvasElement>(`${selector} canvas[data-id$="node"]`);
        const data = canvas?.width ? onGround(canvas) : undefined;
        if (data && isThere(data, pixels.people) && isThere(data, pixels.ties)) resolve(now);
        else requestAnimationFrame(onFrame);
      };
      // A message comes after everything else of this frame.
      const onFrame = () => port2.postMessage(null);
      requestAnimationFrame(onFrame);
    },
    { selector: drawing, pixels: look, colour: ground, least: leastSeen, tolerance: 2 * noticeable, patience: longest },
  );
}
