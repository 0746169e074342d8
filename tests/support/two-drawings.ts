import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { backdropOf, type ZoneName } from '../../shared/notation/backdrop.ts';
import { drawingSvg } from '../../shared/notation/drawing-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { fontFamily } from '../../shared/notation/text-svg.ts';
import { drawnElements } from './drawn-elements.ts';
import { painterScript } from './painter-script.ts';

/** A map drawn in both ways there are, in one page: to compare them. */

const require = createRequire(import.meta.url);
export const words = {
  homeWithoutName: 'Thuis',
  letterOf: (mark: string) => ({ own: 'E', network: 'N', volunteer: 'V', professional: 'B' })[mark] ?? '?',
  nameOfZone: (zone: ZoneName) => (zone.kind === 'ring' ? `Ring ${zone.closeness}` : zone.kind),
};
const palette = palettes.light;

/** A part of the map, in map units, which at zoom 1 are pixels. */
export interface Part {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Sample {
  readonly name: string;
  readonly map: HouseholdMap;
  readonly part: Part;
}

/** Does something to the picture, and waits until it is painted. */
export async function act(page: Page, script: string): Promise<void> {
  // Nothing comes back: Cytoscape is no value to be sent.
  await page.evaluate(`${script}; 0`);
  await page.evaluate(() => new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen))));
}

/** Makes an empty page ready to draw on in either way. */
export async function prepare(page: Page): Promise<void> {
  const files = ['latin', 'latin-ext'].map((script) =>
    require.resolve(
      `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${script}-wght-normal.woff2`,
    ),
  );
  const [latin, extended] = await Promise.all(files.map((file) => readFile(file, 'base64')));
  const face = (data: string | undefined, range: string) =>
    `@font-face { font-family: 'Atkinson Hyperlegible Next Variable'; font-weight: 200 800; src: url(data:font/woff2;base64,${data}); unicode-range: ${range}; }`;
  await page.setContent(
    `<style>${face(latin, 'U+0000-00FF, U+2000-206F')} ${face(extended, 'U+0100-02BA')} body { margin: 0 }
    #stage { background: ${palette.ground}; overflow: hidden }</style><div id="stage"></div>`,
  );
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  await page.addScriptTag({ path: require.resolve('cytoscape/dist/cytoscape.umd.js') });
  await page.addScriptTag({ content: await painterScript() });
}

/** A picture of a part of the map as the program's canvas shows it: PNG in base64. */
export async function drawOnCanvas(page: Page, { map, part }: Sample): Promise<string> {
  await page.evaluate(
    async ({ elements, backdrop, palette, left, top, width, height }) => {
      // biome-ignore lint/suspicious/noExplicitAny: a script tag made it a global.
      const style = (window as any).painting.styleSheetFor(palette);
      const stage = document.querySelector<HTMLElement>('#stage');
      if (stage === null) throw new Error('No stage');
      stage.replaceChildren();
      stage.style.width = `${width}px`;
      stage.style.height = `${height}px`;
      // biome-ignore lint/suspicious/noExplicitAny: the script tag made it a global.
      const cy = (window as any).cytoscape({ container: stage, elements, style, layout: { name: 'preset' } });
      // biome-ignore lint/suspicious/noExplicitAny: so did this one, and a test acts on the picture by its name.
      const { keepPainted, paintBackdrop } = Object.assign(window as any, { cy }).painting;
      const painter = keepPainted(cy);
      painter.paintUnder(backdrop === null ? null : paintBackdrop(backdrop, palette, () => 1));
      cy.viewport({ zoom: 1, pan: { x: -left, y: -top } });
      // Figures are images: what is drawn before they are loaded is drawn without them, and kept.
      for (const node of cy.nodes('.person')) {
        const [figure] = node.pstyle('background-image').value;
        await new Promise<void>((loaded) => {
          if (cy.renderer().getCachedImage(figure, 'anonymous', loaded).complete) loaded();
        });
      }
      cy.style(style);
      await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
      cy.forceRender();
      await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
    },
    { elements: drawnElements(map, words), backdrop: backdropOf(map, words.nameOfZone), palette, ...part },
  );
  return (await page.locator('#stage').screenshot()).toString('base64');
}

/** The same as it is exported and printed. */
export async function drawAsSvg(page: Page, { map, part: { left, top, width, height } }: Sample): Promise<string> {
  const { markup } = drawingSvg(map, words, palette);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" font-family="${fontFamily}" style="display: block">${markup}</svg>`;
  await page.evaluate(
    ({ svg, width, height }) => {
      const stage = document.querySelector<HTMLElement>('#stage');
      if (stage === null) throw new Error('No stage');
      stage.style.width = `${width}px`;
      stage.style.height = `${height}px`;
      const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      if (documentElement.querySelector('parsererror') !== null) throw new Error('Not well formed');
      stage.replaceChildren(documentElement);
    },
    { svg, width, height },
  );
  return (await page.locator('#stage').screenshot()).toString('base64');
}

/** The part of the pixels that differ by more than an eighth of the scale, after a blur of one pixel of the map. */
export function difference(page: Page, one: string, other: string): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const [a, b] = await Promise.all(
        pictures.map(async (picture) => {
          const image = new Image();
          image.src = `data:image/png;base64,${picture}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext('2d');
          if (context === null) throw new Error('No canvas');
          context.filter = 'blur(2px)';
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (a === undefined || b === undefined || a.length !== b.length) throw new Error('Not two pictures of one size');
      let differing = 0;
      const isFar = (at: number) => Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > 32;
      for (let at = 0; at < a.length; at += 4) if (isFar(at) || isFar(at + 1) || isFar(at + 2)) differing += 1;
      return differing / (a.length / 4);
    },
    [one, other],
  );
}
