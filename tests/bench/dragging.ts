import type { Page } from '@playwright/test';
import type { Point } from '../../shared/map/schema.ts';
import { type Capture, capture } from './drawing.ts';

declare global {
  /** The frames in which the pointer moved: when the first of its moves came, when the last of these frames ended. */
  var panning: { frames: number; began: number; ended: number };
}

/** How far the pointer goes from one frame to the next, and how often. */
export const step = { x: 12, y: 7 };
export const steps = 8;
/**
 * Drags what is at a place of the drawing, in pixels, by a real pointer. Gives the milliseconds a frame took, and a frame
 * while the pointer still moves.
 */
export async function drag(page: Page, drawing: string, hold: Point): Promise<{ took: number; moving: Capture }> {
  const box = await page.locator(drawing).boundingBox();
  const at = { x: hold.x + (box?.x ?? 0), y: hold.y + (box?.y ?? 0) };
  const move = () => {
    at.x += step.x;
    at.y += step.y;
    return page.mouse.move(at.x, at.y);
  };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  await move();
  await page.evaluate(() => {
    globalThis.panning = { frames: 0, began: 0, ended: 0 };
    let isDue = false;
    const onMove = ({ timeStamp }: Event) => {
      if (panning.frames === 0 && !isDue) panning.began = timeStamp;
      if (isDue) return;
      isDue = true;
      requestAnimationFrame(() => {
        // A message comes after everything else of this frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          isDue = false;
          panning.frames += 1;
          panning.ended = performance.now();
        };
        port2.postMessage(null);
      });
    };
    addEventListener('mousemove', onMove, { capture: true });
    addEventListener('mouseup', () => removeEventListener('mousemove', onMove, { capture: true }), { once: true });
  });
  for (let each = 0; each < steps; each += 1) await move();
  const captured = capture(page, drawing);
  const { frames, began, ended } = await page.evaluate(() => panning);
  await move();
  const moving = await captured;
  await page.mouse.up();
  if (frames < steps / 2) throw new Error(`Only ${frames} frames came of ${steps} moves.`);
  return { took: (ended - began) / frames, moving };
}
