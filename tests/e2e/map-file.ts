import { expect, type Page } from '@playwright/test';
import type * as Y from 'yjs';
import { createVault } from '../../main/vault/vault.ts';
import { contentOf } from '../support/map-content.ts';

/** What every map here is opened with. */
export const words = 'appel boom fiets kaas lamp tafel';

/** Puts a map in a file as quickly as the format allows. `version` is that of the program that made it. */
export async function writeMap(path: string, document: Y.Doc, version = 1): Promise<void> {
  const content = contentOf(document);
  const map = { ...content.map, version: version as typeof content.map.version };
  const vault = createVault({ logN: 15 });
  const file = await vault.createMapFile(path, words, { ...content, map }, new AbortController().signal);
  file.close();
  vault.close();
}

/** From the start screen: opens a map that is among the documents. */
export async function openMap(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await page.getByRole('dialog', { name: 'Kies een kaart' }).getByRole('option', { name }).click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  // A bench has no settings of the walks, and a map of thousands takes a slow machine its time.
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible({ timeout: 60_000 });
}
