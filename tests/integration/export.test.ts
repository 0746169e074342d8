import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type * as Y from 'yjs';
import { createVault } from '../../main/vault/vault.ts';
import type { CallInput } from '../../shared/bridge.ts';
import type { EventPayload } from '../../shared/bridge-events.ts';
import { type ExportChoice, firstExport } from '../../shared/export-choice.ts';
import { addPerson, describePerson } from '../../shared/map/edit.ts';
import { addReader, removeReader } from '../../shared/map/edit-readers.ts';
import { mapJsonSchema } from '../../shared/map/json.ts';
import { readMap } from '../../shared/map/read.ts';
import type { Caller } from '../../shared/rpc/caller.ts';
import { contentOf, documentWith } from '../support/map-content.ts';
import { mirrorDocument } from '../support/mirrored-document.ts';
import { createTestApp } from '../support/test-app.ts';
import { unwritableFolder } from '../support/unwritable-folder.ts';
import { elementsIn, parseXml } from '../support/xml.ts';

/* A map that is open, written for other programs by main: what a window may ask, and what it gets. */

const passphrase = 'appel boom fiets kaas lamp tafel';

async function openMap() {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { output } = await window.call('maps.create', { title: 'Gezin', passphrase, folder });
  const mirror = await mirrorDocument(window, output.map);
  return { window, connect, folder, map: output.map, fileName: output.fileName, mirror };
}

/** Somebody of the network of the one home. */
function add(document: Y.Doc, name: string): string {
  const [around = ''] = readMap(document).homes.keys();
  return addPerson(document, { name, position: null, stands: { around, label: 'network' } });
}

type Wanted = CallInput<'maps.export'>;

function wantedOf(map: string, path: string, other: Partial<Wanted> = {}): Wanted {
  return { map, path, form: 'json', reader: null, style: 'dutch', language: 'nl', ...other };
}

async function exported(window: Caller, wanted: Wanted): Promise<readonly string[]> {
  const { output } = await window.call('maps.export', wanted);
  return Promise.all(output.paths.map((path) => readFile(path, 'utf8')));
}

it('asks for a place under the name the map has, in the form that was chosen', async () => {
  const { window, folder, map, fileName } = await openMap();
  for (const form of ['svg', 'csv'] as const) {
    const asked = new Promise<EventPayload<'chooser.asked'>>((resolve) => {
      const stop = window.on('chooser.asked', (place) => {
        stop();
        resolve(place);
      });
    });
    const chosen = window.call('dialogs.chooseExport', { map, form });
    const { question, ...place } = await asked;
    const suggestedName = fileName.replace('.kaart', `.${form}`);
    expect(place).toEqual({ purpose: 'save-export', folder, suggestedName });
    await window.call('chooser.answer', { question, path: join(folder, suggestedName) });
    expect((await chosen).output).toEqual({ path: join(folder, suggestedName) });
  }
});

it('suggests a plain name for the example, which has no file', async () => {
  const { connect } = await createTestApp();
  const window = connect();
  const { output } = await window.call('maps.openExample', { language: 'nl' });
  const asked = new Promise<EventPayload<'chooser.asked'>>((resolve) => window.on('chooser.asked', resolve));
  const chosen = window.call('dialogs.chooseExport', { map: output.map, form: 'csv' });
  const { question, suggestedName } = await asked;
  expect(suggestedName).toBe('kaart.csv');
  await window.call('chooser.answer', { question, path: null });
  expect((await chosen).output).toEqual({ path: null });
});

it('writes a picture as the window made it, and over nothing', async () => {
  const { window, folder, map } = await openMap();
  const path = join(folder, 'kaart.svg');
  const body = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg />');
  await window.call('maps.savePicture', { map, path, form: 'svg' }, { body });
  expect(new Uint8Array(await readFile(path))).toEqual(body);
  const again = window.call('maps.savePicture', { map, path, form: 'svg' }, { body });
  await expect(again).rejects.toMatchObject({ code: 'file-exists' });
});

it('writes each form with the last edit in it', async () => {
  const { window, folder, map, mirror } = await openMap();
  add(mirror.document, 'Oma');
  await mirror.sent();
  const [json = ''] = await exported(window, wantedOf(map, join(folder, 'gezin.json')));
  const read = mapJsonSchema.parse(JSON.parse(json));
  expect(read.people.map(({ name }) => name)).toEqual(['Oma']);
  const [graphml = ''] = await exported(window, wantedOf(map, join(folder, 'Gezin.GraphML'), { form: 'graphml' }));
  expect(elementsIn(parseXml(graphml), 'node')).toHaveLength(2);
  const dutch = await exported(window, wantedOf(map, join(folder, 'gezin.csv'), { form: 'csv' }));
  expect(dutch.map((table) => table.split(';', 2).join(';'))).toEqual(['\ufeffid;naam', '\ufeffid;van']);
  const english = wantedOf(map, join(folder, 'family.csv'), { form: 'csv', style: 'international', language: 'en' });
  const [people = '', ties = ''] = await exported(window, english);
  expect([people, ties].map((table) => table.split(',', 2).join(','))).toEqual(['id,name', 'id,from']);
  expect(people).toContain('Oma');
  expect((await readdir(folder)).filter((name) => !name.endsWith('.kaart')).sort()).toEqual([
    'Gezin.GraphML',
    'family-people.csv',
    'family-ties.csv',
    'gezin-lijnen.csv',
    'gezin-personen.csv',
    'gezin.json',
  ]);
});

it('writes for a reader what that reader may read, as main knows it', async () => {
  const { window, folder, map, mirror } = await openMap();
  const club = addReader(mirror.document, 'Voetbalclub');
  const karim = add(mirror.document, 'Karim Bos');
  add(mirror.document, 'Juf Ans');
  describePerson(mirror.document, karim, { hiddenFrom: [club] });
  await mirror.sent();
  for (const form of ['json', 'graphml', 'csv'] as const) {
    const whole = (await exported(window, wantedOf(map, join(folder, `gezin.${form}`), { form }))).join();
    expect(whole).toContain('Karim Bos');
    const ofClub = wantedOf(map, join(folder, `club.${form}`), { form, reader: club });
    const copy = (await exported(window, ofClub)).join();
    expect(copy).not.toContain('Karim');
    expect(copy).toContain('Juf Ans');
  }
  removeReader(mirror.document, club);
  await mirror.sent();
  const gone = window.call('maps.export', wantedOf(map, join(folder, 'weg.json'), { reader: club }));
  await expect(gone).rejects.toMatchObject({ code: 'reader-gone' });
});

it('takes no reader, name or map that is not there, and then writes nothing', async () => {
  const { window, connect, folder, map } = await openMap();
  const before = await readdir(folder);
  const refuse = async (caller: Caller, other: Partial<Wanted>, code: string) =>
    expect(
      caller.call('maps.export', wantedOf(map, join(folder, 'uit.json'), other)),
      JSON.stringify(other),
    ).rejects.toMatchObject({ code });
  for (const reader of ['nobody', 'constructor', '__proto__']) await refuse(window, { reader }, 'reader-gone');
  for (const reader of ['', '../school', 'x'.repeat(65)]) await refuse(window, { reader }, 'bad-request');
  for (const name of ['.bashrc', 'uit.csv', 'uit.json.exe', 'json'])
    await refuse(window, { path: join(folder, name) }, 'bad-request');
  await refuse(window, { path: join(folder, 'geen', 'uit.json') }, 'folder-missing');
  await refuse(window, { path: join(folder, 'uit\0.json') }, 'save-failed');
  await refuse(window, { map: 'anders' }, 'map-not-open');
  await refuse(connect(), {}, 'map-not-open');
  expect(await readdir(folder)).toEqual(before);
});

it('comes in the place of no file, and of a table leaves both or none', async () => {
  const { window, folder, map } = await openMap();
  const taken = join(folder, 'gezin-lijnen.csv');
  await writeFile(taken, 'van iemand anders');
  await writeFile(join(folder, 'gezin.json'), '{}');
  const before = await readdir(folder);
  for (const form of ['csv', 'json'] as const) {
    const wanted = wantedOf(map, join(folder, `gezin.${form}`), { form });
    await expect(window.call('maps.export', wanted)).rejects.toMatchObject({ code: 'file-exists' });
  }
  expect(await readdir(folder)).toEqual(before);
  expect(await readFile(taken, 'utf8')).toBe('van iemand anders');
});

it('says that a folder takes no files', async () => {
  const { window, folder, map } = await openMap();
  const closed = join(unwritableFolder(folder), 'gezin.json');
  await expect(window.call('maps.export', wantedOf(map, closed))).rejects.toMatchObject({
    code: 'folder-not-writable',
  });
});

it('writes nothing of a map that a newer program made, as it can’t tell it whole', async () => {
  const { connect, folder } = await createTestApp();
  const content = contentOf(documentWith('Oma'));
  const vault = createVault({ logN: 15 });
  const map = { ...content.map, version: 99 as typeof content.map.version };
  const path = join(folder, 'nieuwer.kaart');
  (await vault.createMapFile(path, passphrase, { ...content, map }, new AbortController().signal)).close();
  vault.close();
  const window = connect();
  const { output } = await window.call('maps.open', { path, passphrase });
  expect(output.isReadOnly).toBe(true);
  const wanted = wantedOf(output.map, join(folder, 'nieuwer.json'));
  await expect(window.call('maps.export', wanted)).rejects.toMatchObject({ code: 'map-read-only' });
});

it('writes the example too, which is in no file', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { output } = await window.call('maps.openExample', { language: 'nl' });
  const { document } = await mirrorDocument(window, output.map);
  const [json = ''] = await exported(window, wantedOf(output.map, join(folder, 'voorbeeld.json')));
  expect(mapJsonSchema.parse(JSON.parse(json)).people).toHaveLength(readMap(document).people.size);
});

it('remembers as what a map was written', async () => {
  const { connect } = await createTestApp();
  const window = connect();
  expect((await window.call('export.last', {})).output).toEqual(firstExport);
  const chosen: ExportChoice = { form: 'csv', fineness: 4, style: 'international' };
  await window.call('export.remember', chosen);
  expect((await connect().call('export.last', {})).output).toEqual(chosen);
  const finer = { ...chosen, fineness: 5 } as unknown as ExportChoice;
  await expect(window.call('export.remember', finer)).rejects.toMatchObject({ code: 'bad-request' });
});
