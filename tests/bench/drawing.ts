import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';
import type { Point } from '../../shared/map/schema.ts';
import type { Frame, Subject } from './pixels.ts';
import { ground } from './subjects.ts';

/** Where a page's Cytoscape draws: the program's, and the reference's. */
export const programDrawing = '.drawing-canvas';
export const referenceDrawing = '#drawing';

export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** What was on the canvases at the end of one frame, and where the picture then was. */
export interface Capture extends Frame {
  readonly viewport: Viewport;
}

interface Drawing extends HTMLElement {
  /** Cytoscape's own note of what draws there. */
  readonly _cyreg: { readonly cy: Core };
}

/** Brings the picture to a place, as no person can to the pixel. */
export async function setViewport(page: Page, drawing: string, viewport: Viewport): Promise<void> {
  await page.evaluate(
    ([selector, { zoom, pan }]) => {
      const found = document.querySelector<Drawing>(selector);
      found?._cyreg.cy.viewport({ zoom, pan });
    },
    [drawing, viewport] as const,
  );
}

/** Takes the frame in which the pointer next moves, or `milliseconds` pass. */
export async function capture(page: Page, drawing: string, milliseconds: number | null = null): Promise<Capture> {
  const taken = await page.evaluate(
    async ([selector, colour, wait]) => {
      const found = document.querySelector<Drawing>(selector);
      if (found === null) throw new Error('Nothing is drawn on this page.');
      if (wait === null) {
        const moved = Promise.withResolvers<Event>();
        addEventListener('mousemove', moved.resolve, { capture: true, once: true });
        await moved.promise;
      } else await new Promise((resolve) => setTimeout(resolve, wait));
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { port1, port2 } = new MessageChannel();
      const ended = new Promise((resolve) => {
        port1.onmessage = resolve;
      });
      port2.postMessage(null);
      await ended;
      const layers = [...found.querySelectorAll('canvas')].toReversed();
      const { width, height } = layers[0] ?? { width: 0, height: 0 };
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (context === null) throw new Error('No canvas');
      context.fillStyle = colour;
      context.fillRect(0, 0, width, height);
      for (const layer of layers) context.drawImage(layer, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      // What TypeScript does not know of yet.
      const bytes = (new Uint8Array(data.buffer) as unknown as { toBase64(): string }).toBase64();
      const { cy } = found._cyreg;
      return { width, height, bytes, viewport: { zoom: cy.zoom(), pan: { ...cy.pan() } } };
    },
    [drawing, ground, milliseconds] as const,
  );
  return { ...taken, bytes: Buffer.from(taken.bytes, 'base64') };
}

/** The subjects of a map with the places that are in a captured frame, as its pixels. */
export function subjectsIn({ width, height, viewport }: Capture, subjects: readonly Subject[]): readonly Subject[] {
  const { zoom, pan } = viewport;
  return subjects.flatMap((subject) => {
    const places = subject.places
      .map(({ x, y }) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y }))
      .filter(({ x, y }) => x >= 0 && y >= 0 && x < width && y < height);
    return places.length === 0 ? [] : [{ ...subject, places }];
  });
}
