import type { Page } from '@playwright/test';

declare global {
  /** Whether a canvas shows this colour in the middle of the page, where whoever is new is put. */
  var isDrawn: (colour: string) => boolean;
}

/** What an act took in the page: from the moment the pointer came up to the end of the frame that showed its result. */
export interface Reading {
  readonly frames: number;
  readonly milliseconds: number;
}

/** Lets what is drawn on a page be seen. Call it before the page loads. */
export async function watchCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const middle = { x: 240, y: 0, width: 640, height: 800 };
    /** How far each channel may be off: small figures are drawn with soft edges. */
    const tolerance = 24;
    globalThis.isDrawn = (colour) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
      return [...document.querySelectorAll('canvas')].some((canvas) => {
        const { x, y, width, height } = middle;
        const data = canvas.getContext('2d')?.getImageData(x, y, width, height).data ?? new Uint8ClampedArray();
        for (let at = 0; at < data.length; at += 4) {
          const isNear =
            Math.abs((data[at] ?? 0) - red) <= tolerance &&
            Math.abs((data[at + 1] ?? 0) - green) <= tolerance &&
            Math.abs((data[at + 2] ?? 0) - blue) <= tolerance;
          if (isNear && (data[at + 3] ?? 0) >= 128) return true;
        }
        return false;
      });
    };
  });
}

/** Does `act`, one tap, and reads how long it took until the page has drawn `colour` (`#rrggbb`). */
export async function timeUntilDrawn(page: Page, colour: string, act: () => Promise<void>): Promise<Reading> {
  const reading = page.evaluate(
    (wanted) =>
      new Promise<Reading>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          let frames = 0;
          const look = () => {
            frames += 1;
            // A message comes after everything else of this frame, drawing included.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const milliseconds = performance.now() - timeStamp;
              if (isDrawn(wanted)) resolve({ frames, milliseconds });
              else requestAnimationFrame(look);
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        };
        addEventListener('pointerup', begin, { capture: true, once: true });
      }),
    colour,
  );
  await act();
  return reading;
}

export async function waitUntilNotDrawn(page: Page, colour: string): Promise<void> {
  await page.waitForFunction((wanted) => !isDrawn(wanted), colour);
}
