import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import * as Y from 'yjs';
import { createVault } from '../main/vault/vault.ts';
import { addPerson, addTie, changeTie, createMap, placePeople } from '../shared/map/edit.ts';
import { readMap } from '../shared/map/read.ts';
import type { SupportLabel } from '../shared/map/schema.ts';
import { tiesOf } from '../shared/map/ties.ts';
import { arrange } from '../shared/notation/places.ts';
import { startBrowserHost } from './support/browser-host.ts';
import { chromiumLaunch } from './support/chromium.ts';
import { contentOf } from './support/map-content.ts';

/** `npm run picture`: makes the picture in the README from the real program, with a household of roles, not of people. */

const words = 'appel boom fiets kaas lamp tafel';
const picture = fileURLToPath(new URL('../docs/picture.png', import.meta.url));

const host = await startBrowserHost();
const browser = await chromium.launch(await chromiumLaunch());
try {
  await writeHousehold(join(host.documents, 'voorbeeld.kaart'));
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    reducedMotion: 'reduce',
  });
  await page.goto(host.address);
  await page.getByRole('button', { name: 'Kaart openen' }).click();
  await page.getByRole('option', { name: 'voorbeeld.kaart' }).click();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await page.getByRole('application', { name: 'Tekening' }).waitFor();
  await page.getByRole('button', { name: 'Alles zien' }).click();
  await page.mouse.move(640, 30);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: picture, animations: 'disabled' });
} finally {
  await browser.close();
  await host.close();
}

async function writeHousehold(path: string): Promise<void> {
  const document = householdOf();
  const vault = createVault({ logN: 15 });
  const file = await vault.createMapFile(path, words, contentOf(document), new AbortController().signal);
  file.close();
  vault.close();
}

function householdOf(): Y.Doc {
  const document = new Y.Doc();
  const home = createMap(document, { title: 'Voorbeeld', language: 'nl', created: '2026-11-24T09:00:00.000Z' });
  const member = (name: string) => addPerson(document, { name, role: '', position: null, stands: { memberOf: home } });
  const around = (name: string, label: SupportLabel | null, change: Parameters<typeof changeTie>[2] = {}) => {
    const id = addPerson(document, { name, role: '', position: null, stands: { around: home, label } });
    for (const tie of tiesOf(readMap(document), id)) changeTie(document, tie.id, change);
    return id;
  };
  const daughter = member('Dochter');
  member('Mama');
  member('Zoon');
  around('Zingen', 'own', { strength: 'strong' });
  const grandmother = around('Oma', 'network', { strength: 'strong', flow: 'both' });
  around('Buurvrouw', 'network', { flow: 'forward' });
  around('Papa', 'network', { stress: true });
  around('Vriendin', 'network', { strength: 'weak' });
  around('Maatje', 'volunteer', { flow: 'forward' });
  around('Huisarts', 'professional');
  around('Wijkteam', 'professional', { flow: 'forward', stress: true });
  around('Voetbalclub', null);
  addTie(document, { from: grandmother, to: daughter, label: 'network' });
  placePeople(document, arrange(readMap(document)));
  return document;
}
