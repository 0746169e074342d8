import { join } from 'node:path';
import type { Page } from '@playwright/test';
import * as Y from 'yjs';
import { type MapJson, writeMapJson } from '../../shared/map/json.ts';
import { openMap, writeMap } from '../e2e/map-file.ts';
import type { Arena } from './arena.ts';
import { pictureOf } from './sample-picture.ts';

const fileName = 'kaart.kaart';

/** Writes a map as a file of the program, where it looks for maps. */
export async function writeSampleFile({ host }: Arena, map: MapJson): Promise<void> {
  const document = new Y.Doc();
  writeMapJson(document, map);
  await writeMap(join(host.documents, fileName), document);
}

/** Opens that file, as a person does. Settles when its drawing is on the page. */
export async function openSampleFile({ host }: Arena, page: Page): Promise<void> {
  await page.goto(host.address);
  await openMap(page, fileName);
}

/** Shows the same map on the reference page. */
export async function openReference({ referenceAddress }: Arena, page: Page, map: MapJson): Promise<void> {
  await page.addInitScript(`globalThis.sample = ${JSON.stringify(pictureOf(map))};`);
  await page.goto(referenceAddress);
}
