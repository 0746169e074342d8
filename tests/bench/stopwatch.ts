import type { Page } from '@playwright/test';

declare global {
  /** Whether a canvas of the page holds a pixel of this colour. */
  var isDrawn: (pixel: number) => boolean;
}

/** What an act took in the page: from the moment the pointer came up to the end of the frame that showed its result. */
export interface Reading {
  readonly frames: number;
  readonly milliseconds: number;
}

/** Lets what is drawn on a page be seen. Call it before the page loads. */
export async function watchCanvases(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.isDrawn = (pixel) =>
      [...document.querySelectorAll('canvas')].some((canvas) => {
        const context = canvas.getContext('2d');
        if (context === null || canvas.width === 0) return false;
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return new Uint32Array(data.buffer).includes(pixel);
      });
  });
}

/** Does `act`, one tap, and reads how long it took until the page has drawn `colour` (`#rrggbb`). */
export async function timeUntilDrawn(page: Page, colour: string, act: () => Promise<void>): Promise<Reading> {
  const reading = page.evaluate(
    (pixel) =>
      new Promise<Reading>((resolve) => {
        const begin = ({ timeStamp }: Event) => {
          let frames = 0;
          const look = () => {
            frames += 1;
            // A message comes after everything else of this frame, drawing included.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const milliseconds = performance.now() - timeStamp;
              if (isDrawn(pixel)) resolve({ frames, milliseconds });
              else requestAnimationFrame(look);
            };
            port2.postMessage(null);
          };
          requestAnimationFrame(look);
        };
        addEventListener('pointerup', begin, { capture: true, once: true });
      }),
    pixelOf(colour),
  );
  await act();
  return reading;
}

export async function waitUntilNotDrawn(page: Page, colour: string): Promise<void> {
  await page.waitForFunction((pixel) => !isDrawn(pixel), pixelOf(colour));
}

/** An opaque colour as a canvas keeps it: one number, little-endian, alpha first. */
function pixelOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
