import { join } from 'node:path';
import { expect } from '@playwright/test';
import { addPerson, changeTie, placePeople } from '../../shared/map/edit.ts';
import { readMap } from '../../shared/map/read.ts';
import { tiesOf } from '../../shared/map/ties.ts';
import { supportLabels } from '../../shared/map/vocabulary.ts';
import { documentWith } from '../support/map-content.ts';
import { selectionOf } from './household.ts';
import { openMap, writeMap } from './map-file.ts';
import { test } from './program.ts';

/** A household with every kind of line, and Oma at the bottom of it. */
function householdOf() {
  const document = documentWith('Oma');
  const [home = ''] = readMap(document).homes.keys();
  for (const label of [...supportLabels, null]) {
    const id = addPerson(document, { name: `${label}`, role: '', position: null, stands: { around: home, label } });
    for (const tie of tiesOf(readMap(document), id)) {
      changeTie(document, tie.id, {
        strength: 'strong',
        stress: label === 'own',
        flow: label === null ? 'none' : 'both',
      });
    }
  }
  const [oma = ''] = readMap(document).people.keys();
  placePeople(document, new Map([[oma, { x: 0, y: 900, byHand: true }]]));
  return document;
}

test('the picture keeps clear of the legend, which folds where there is little room', async ({ program }) => {
  const { page, host, look } = program;
  await writeMap(join(host.documents, 'gezin.kaart'), householdOf());
  await openMap(page, 'gezin');
  const fold = page.getByRole('button', { name: 'Legenda' });
  const legend = page.getByRole('complementary', { name: 'Legenda' });
  const oma = selectionOf(page, 'Oma, netwerk');
  const bottomOf = async (target: typeof oma) => {
    const box = await target.boundingBox();
    return box === null ? 0 : box.y + box.height;
  };
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  // Nobody is further down than Oma: another arrow stays with her.
  for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowDown');
  await expect(oma).toBeVisible();
  const open = await bottomOf(oma);
  expect(open).toBeLessThan((await legend.boundingBox())?.y ?? 0);

  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect.poll(() => bottomOf(oma)).toBeGreaterThan(open + 20);
  await expect.poll(async () => (await bottomOf(oma)) < ((await legend.boundingBox())?.y ?? 0)).toBe(true);
  await fold.click();
  await expect.poll(async () => Math.abs((await bottomOf(oma)) - open)).toBeLessThan(2);
  await look('open');

  // Folds by itself beside list and panel, stays open for who opens it there, and is remembered for each.
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  await page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Oma', exact: true }).click();
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await look('folded');
  // In a smaller window too, who is selected stands beside what covers the picture.
  await expect(oma).toBeInViewport({ ratio: 0.99 });
  const beside = page.getByRole('region', { name: 'Oma', exact: true });
  await expect
    .poll(async () => ((await oma.boundingBox())?.x ?? 0) < ((await beside.boundingBox())?.x ?? 0) - 60)
    .toBe(true);
  await fold.click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name: 'Sluiten' }).click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
});
