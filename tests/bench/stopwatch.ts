import type { Page } from '@playwright/test';

/** What an act took in the page: from the moment the pointer came up to the end of the frame that showed its result. */
export interface Reading {
  readonly frames: number;
  readonly milliseconds: number;
}

/** Does `act`, one tap, and reads how long it took until a canvas of the page holds `colour` (`#rrggbb`). */
export async function timeUntilDrawn(page: Page, colour: string, act: () => Promise<void>): Promise<Reading> {
  const reading = page.evaluate((wanted) => {
    const holds = (canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      if (context === null || canvas.width === 0) return false;
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      return new Uint32Array(data.buffer).includes(wanted);
    };
    return new Promise<{ frames: number; milliseconds: number }>((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        let frames = 0;
        const look = () => {
          frames += 1;
          // A message comes after everything else of this frame, drawing included.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            if ([...document.querySelectorAll('canvas')].some(holds)) {
              resolve({ frames, milliseconds: performance.now() - timeStamp });
            } else requestAnimationFrame(look);
          };
          port2.postMessage(null);
        };
        requestAnimationFrame(look);
      };
      addEventListener('pointerup', begin, { capture: true, once: true });
    });
  }, asPixel(colour));
  await act();
  return reading;
}

/** An opaque colour as a canvas keeps it: one number, little-endian, alpha first. */
function asPixel(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
  return ((0xff << 24) | (blue << 16) | (green << 8) | red) >>> 0;
}
