import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { createVault } from '../../main/vault/vault.ts';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import type { Arena } from './arena.ts';

const words = 'appel boom fiets kaas lamp tafel';

/** Writes a map as a file of the program, where it looks for maps. */
export async function writeSampleFile({ host }: Arena, map: MapJson): Promise<void> {
  const document = new Y.Doc();
  writeMapJson(document, map);
  const vault = createVault({ logN: 15 });
  const content = { map, update: Y.encodeStateAsUpdate(document) };
  const path = join(host.documents, 'kaart.kaart');
  (await vault.createMapFile(path, words, content, new AbortController().signal)).close();
  vault.close();
}

/** Opens that file, as a person does. Settles when its drawing is on the page. */
export async function openSampleFile({ host }: Arena, page: Page): Promise<void> {
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await page.getByRole('option', { name: 'kaart.kaart' }).click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await page.getByRole('application', { name: 'Tekening' }).waitFor();
}
