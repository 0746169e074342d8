import type { Page } from '@playwright/test';
import { palettes } from '../../shared/notation/palette.ts';
import { sampleMap } from '../support/sample-map.ts';
import { openArena } from './arena.ts';
import type { Bench } from './row.ts';
import { openReference, openSampleFile, writeSampleFile } from './sample-pages.ts';
import { type Reading, timeUntilDrawn, waitUntilNotDrawn } from './stopwatch.ts';

/** Nobody on the sample is a volunteer: this colour is on a canvas when the new one is. */
const newColour = palettes.light.marks.volunteer.line;

/**
 * From the tap that adds a person, to the end of the frame in which a canvas shows the new one. Ours edits the document,
 * the panels and the picture; the reference adds the same two elements to a Cytoscape that shows the same.
 */
export function editToScreen(people: 50 | 500 | 2_000): Bench {
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
      await writeSampleFile(arena, map);
      await openSampleFile(arena, ours);
      const reference = await arena.openPage();
      await openReference(arena, reference, map);

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

/** The same words on both pages. The panel is open before the tap that counts. */
async function addVolunteer(page: Page): Promise<Reading> {
  const name = page.getByLabel('Naam', { exact: true });
  if (!(await name.isVisible())) await page.getByRole('button', { name: 'Persoon', exact: true }).click();
  await name.fill('Nieuw');
  return timeUntilDrawn(page, newColour, () => page.getByRole('button', { name: 'Vrijwilliger' }).click());
}
