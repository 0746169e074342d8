import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { Core, ElementDefinition, LayoutOptions } from 'cytoscape';
import type { MapJson } from '../../shared/map/json.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import type { Bench } from './row.ts';
import { openSampleFile, writeSampleFile } from './sample-pages.ts';
import { pictureOf } from './sample-picture.ts';

const require = createRequire(import.meta.url);
/** Cytoscape and fcose with what it stands on, each as a script that leaves a global behind. */
const scripts = ['cytoscape/dist/cytoscape.umd.js', 'layout-base', 'cose-base', 'cytoscape-fcose'];

/**
 * Tidying up a map of which nobody was put by hand. Ours is all of it but the frames: from the press, by the new places in
 * the document, until everybody is on them in the picture. The reference is the layout of fcose alone, in its fastest
 * quality, of the same elements in the same page.
 */
export function tidyUp(people: 120 | 500): Bench {
  return {
    name: `tidy-${people}`,
    unit: 'ms',
    target: () => 1.3,
    async prepare() {
      const map = untouched(sampleMap({ people, ties: 2 * people }));
      const arena = await openArena();
      const page = await arena.openPage();
      // Moves that people see take as long as they should, whatever the work.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await writeSampleFile(arena, map);
      await openSampleFile(arena, page);
      for (const script of scripts) await page.evaluate(await readFile(require.resolve(script), 'utf8'));
      const { elements } = pictureOf(map);
      return {
        ours: () => tidyInProgram(page),
        reference: () => layOut(page, elements),
        close: () => arena.close(),
      };
    },
  };
}

/** The same map, its places found by a program. */
function untouched(map: MapJson): MapJson {
  return {
    ...map,
    people: map.people.map((person) => ({
      ...person,
      position: person.position === null ? null : { ...person.position, byHand: false },
    })),
  };
}

async function tidyInProgram(page: Page): Promise<number> {
  const button = page.getByRole('button', { name: 'Netjes', exact: true });
  const took = await button.evaluate((element: HTMLElement) => {
    const began = performance.now();
    element.click();
    return performance.now() - began;
  });
  // It cannot be pressed unless something was moved.
  await page.getByRole('button', { name: 'Ongedaan', exact: true }).click();
  await page.getByText('Bewaard', { exact: true }).waitFor();
  return took;
}

function layOut(page: Page, elements: ElementDefinition[]): Promise<number> {
  return page.evaluate((given) => {
    const { cytoscape } = globalThis as unknown as { cytoscape: (options: object) => Core };
    const cy = cytoscape({ headless: true, styleEnabled: true, elements: structuredClone(given) });
    const fixed = cy.nodes('.home').map((home) => ({ nodeId: home.id(), position: { ...home.position() } }));
    const options = { name: 'fcose', quality: 'draft', animate: false, fit: false, fixedNodeConstraint: fixed };
    const began = performance.now();
    cy.layout(options as LayoutOptions).run();
    const took = performance.now() - began;
    cy.destroy();
    return took;
  }, elements);
}
