import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readMap } from '../../shared/map/read.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { placesOf } from '../../shared/notation/places.ts';
import { documentWith } from '../support/map-content.ts';
import { mouseOf, type Place } from './hand.ts';
import { expectSaved, placeOf, readFile, selectionOf, standingPlaceOf } from './household.ts';
import { openMap, words, writeMap } from './map-file.ts';
import { test } from './program.ts';

const names = ['Oma', 'Fatma', 'Juf Marloes', 'Henk', 'Priya', 'Tante Sjaan'];
/** How far above the middle of a home without members the first ring is, and the last while one stands in the first. */
const heights = { close: 195, far: 437 };

async function chooseArrangement(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Indeling…' }).click();
  await page.getByRole('dialog', { name: 'Indeling' }).getByText(choice, { exact: true }).click();
}

test('people stand in rings and sectors, say how near they are, and go back to where they were', async ({
  program,
}) => {
  const { page, host, look } = program;
  const hand = mouseOf(page);
  const path = join(host.documents, 'kaart.kaart');
  const document = documentWith(...names);
  const before = readMap(document);
  const standing = placesOf({ ...before, about: { ...before.about, rings: true } }).people.get(
    [...before.people.keys()][0] ?? '',
  ) ?? { x: 0, y: 0 };
  await writeMap(path, document);
  await openMap(page, 'kaart');
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const told = page.locator('p[aria-live="polite"]');
  const closeness = () => page.getByRole('region', { name: 'Oma', exact: true }).getByText('Hoe dichtbij?');

  await chooseArrangement(page, 'In ringen');
  await look('choice');
  await button('Klaar').click();

  await button('Lijst').click();
  await placeOf(hand, page, 'Oma');
  await button('Lijst').click();
  let oma = await standingPlaceOf(page, 'Oma');
  const zoom = ((await selectionOf(page, 'Oma').boundingBox())?.width ?? 0) / figureSize;
  const home = { x: oma.x - standing.x * zoom, y: oma.y - standing.y * zoom };
  const above = (height: number): Place => ({ x: home.x - 30, y: home.y - height * zoom });

  await hand.drag(oma, above(heights.close));
  await expect(told).toHaveText('Oma staat nu bij “Dichtbij”.');
  oma = await standingPlaceOf(page, 'Oma');
  expect(Math.hypot(oma.x - above(heights.close).x, oma.y - above(heights.close).y)).toBeLessThan(2);
  await hand.drag(oma, above(heights.far));
  await expect(told).toHaveText('Oma gaat verder weg, naar “Verder weg”.');
  await look('farther');
  await button('Ongedaan').click();
  await standingPlaceOf(page, 'Oma');
  await expect(told).toHaveText('Oma, netwerk');

  // The same by keys.
  await page.getByRole('application', { name: 'Tekening' }).focus();
  for (let steps = 0; steps < 20; steps += 1) {
    if ((await told.textContent())?.includes('verder weg') === true) break;
    await page.keyboard.press('Shift+ArrowUp');
  }
  await expect(told).toHaveText('Oma gaat verder weg, naar “Ertussenin”.');
  await expect(closeness()).toBeVisible();

  await chooseArrangement(page, 'Soort kracht');
  await button('Klaar').click();
  await look('rings-and-sectors');
  await chooseArrangement(page, 'Vrij');
  await page.getByRole('dialog', { name: 'Indeling' }).getByText('Geen vakken', { exact: true }).click();
  await button('Klaar').click();
  await expectSaved(page);
  const { about, people } = await readFile(path, words);
  expect(about).toMatchObject({ rings: false, sectors: 'none' });
  expect(people.map(({ position }) => position)).toEqual([...before.people.values()].map(({ position }) => position));
  expect(people[0]).toMatchObject({ name: 'Oma', closeness: 'middle' });
  expect(people[0]?.arranged?.byHand).toBe(true);
});
