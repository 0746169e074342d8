import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { createVault } from '../../main/vault/vault.ts';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import type { Bench } from './row.ts';
import { pictureOf } from './sample-picture.ts';
import { type Reading, timeUntilDrawn, waitUntilNotDrawn } from './stopwatch.ts';

const words = 'appel boom fiets kaas lamp tafel';
/** Nobody on the sample is a volunteer: this colour is on a canvas when the new one is. */
const newColour = palettes.light.marks.volunteer.line;

/**
 * From the tap that adds a person, to the end of the frame in which a canvas shows the new one. Ours edits the document,
 * the panels and the picture; the reference adds the same two elements to a Cytoscape that shows the same.
 */
export function editToScreen(people: 50 | 500): Bench {
  return {
    name: `edit-to-screen-${people}`,
    // At 50 both are done within a frame or two: then frames count, and one more is allowed.
    ...(people === 50
      ? { unit: 'frames', target: (reference) => (reference + 1) / reference }
      : { unit: 'ms', target: () => 1.1 }),
    async prepare() {
      const map = sampleMap({ people, ties: 2 * people });
      const arena = await openArena();
      const ours = await arena.openPage();
      await writeMap(join(arena.host.documents, 'kaart.kaart'), map);
      await openMap(ours, arena.host.address);
      const reference = await arena.openPage();
      const sample = JSON.stringify(pictureOf(map));
      await reference.addInitScript(`globalThis.sample = ${sample};`);
      await reference.goto(arena.referenceAddress);

      const take = ({ frames, milliseconds }: Reading) => (people === 50 ? frames : milliseconds);
      return {
        async ours() {
          const reading = await addVolunteer(ours);
          await ours.getByRole('button', { name: 'Ongedaan', exact: true }).click();
          await waitUntilNotDrawn(ours, newColour);
          await ours.getByText('Bewaard', { exact: true }).waitFor();
          return take(reading);
        },
        async reference() {
          const reading = await addVolunteer(reference);
          await reference.getByRole('button', { name: 'Ongedaan maken' }).click();
          await waitUntilNotDrawn(reference, newColour);
          return take(reading);
        },
        close: () => arena.close(),
      };
    },
  };
}

async function writeMap(path: string, map: MapJson): Promise<void> {
  const document = new Y.Doc();
  writeMapJson(document, map);
  const vault = createVault({ logN: 15 });
  const content = { map, update: Y.encodeStateAsUpdate(document) };
  (await vault.createMapFile(path, words, content, new AbortController().signal)).close();
  vault.close();
}

async function openMap(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await page.getByRole('option', { name: 'kaart.kaart' }).click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await page.getByRole('application', { name: 'Tekening' }).waitFor();
}

/** The same words on both pages. The panel is open before the tap that counts. */
async function addVolunteer(page: Page): Promise<Reading> {
  const name = page.getByRole('textbox', { name: 'Naam', exact: true });
  if (!(await name.isVisible())) await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await name.fill('Nieuw');
  return timeUntilDrawn(page, newColour, () => page.getByRole('button', { name: 'Vrijwilliger' }).click());
}
