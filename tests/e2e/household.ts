import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { createVault } from '../../main/vault/vault.ts';
import type { MapJson } from '../../shared/map/json.ts';
import { mapJsonSchema } from '../../shared/map/json.ts';
import type { Hand, Place } from './hand.ts';

/** What people do with the program, in the words they see. Each act ends when the screen shows its result. */

/** From the start screen to an empty map. Returns the words that open it. */
export async function makeMap({ press }: Hand, page: Page, title: string): Promise<string> {
  await press(page.getByRole('button', { name: 'Nieuwe kaart' }));
  await page.getByRole('textbox', { name: 'Naam van de kaart' }).fill(title);
  const words = await shownWords(page);
  await press(page.getByRole('button', { name: 'Neem deze woorden' }));
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  return words;
}

/** The six words on the screen, as someone would write them down. */
export async function shownWords(page: Page): Promise<string> {
  const chips = page.getByRole('region', { name: /^De (zes|nieuwe) woorden$/ }).getByRole('listitem');
  await expect(chips).toHaveCount(6);
  const texts = await chips.allTextContents();
  return texts.map((text) => text.replace(/[\d\s.]/g, '')).join(' ');
}

/** In the open panel of a new person: the name, and then one press on what they are to the household. */
export async function addPerson({ press }: Hand, page: Page, name: string, stands: string): Promise<void> {
  const panel = page.getByRole('region', { name: 'Wie komt erbij?' });
  await panel.getByRole('combobox', { name: 'Naam' }).fill(name);
  await press(panel.getByRole('button', { name: stands }));
  await expect(selectionOf(page, name)).toBeVisible();
}

/** Selects someone in the open list and returns where they stand in the drawing, once it stands still. */
export async function placeOf({ press }: Hand, page: Page, name: string): Promise<Place> {
  await press(page.getByRole('region', { name: 'Lijst' }).getByRole('button', { name, exact: true }));
  return standingPlaceOf(page, name);
}

/** Where someone who is selected stands in the drawing, once it stands still. */
export async function standingPlaceOf(page: Page, name: string): Promise<Place> {
  const frame = selectionOf(page, name);
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = JSON.stringify(await frame.boundingBox());
      return last === before;
    })
    .toBe(true);
  const { x, y, width, height } = JSON.parse(last) as Place & { width: number; height: number };
  return { x: x + width / 2, y: y + height / 2 };
}

/** The frame around whoever is selected in the drawing, in either language. */
export function selectionOf(page: Page, name: string) {
  return page.getByRole('region', { name: new RegExp(`^(Gekozen|Selected): ${name}`) });
}

/** Waits until the screen says that everything is in the file. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(page.getByText('Bewaard', { exact: true })).toBeVisible();
}

/** Opens a file as another program would, beside the running one, and returns the map in it. */
export async function readFile(path: string, words: string): Promise<MapJson> {
  const vault = createVault();
  const { file, content } = await vault.openMapFile(path, words, new AbortController().signal);
  file.close();
  vault.close();
  return mapJsonSchema.parse(content.map);
}

/** The map files in a folder. */
export async function mapFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.endsWith('.kaart')).map((name) => join(folder, name));
}
