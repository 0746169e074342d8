import { mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createMaps, type Maps } from '../../../../main/maps/maps.ts';
import type { MapSaving, Mirror, OpenMap } from '../../../../main/maps/open-map.ts';
import { savePauses } from '../../../../main/maps/save-queue.ts';
import { answerQuestion, readSyncMessage, updateMessage } from '../../../../main/maps/sync.ts';
import { createVault, type Vault } from '../../../../main/vault/vault.ts';
import { addPerson, createMap, renameMap } from '../../../../shared/map/edit.ts';
import { mapToJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { createManualClock, type ManualClock } from '../../../support/manual-clock.ts';

const passphrase = 'appel boom fiets kaas lamp tafel';
const never = new AbortController().signal;

let folder: string;
let vault: Vault;
let clock: ManualClock;
let maps: Maps;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'maps-'));
  vault = createVault({ logN: 15 });
  clock = createManualClock();
  maps = createMaps({ vault, clock, language: () => 'nl' });
});

afterEach(async () => {
  await maps.close().catch(() => undefined);
  vault.close();
  await rm(folder, { recursive: true, force: true });
});

interface Window extends Mirror {
  readonly document: Y.Doc;
  readonly heard: Uint8Array[];
  readonly savings: MapSaving[];
  isClosed: boolean;
  /** Resolves when the map next comes into this state. */
  until(state: MapSaving['state']): Promise<void>;
  /** Takes everything the map has, and gives it what is edited here. */
  follow(map: OpenMap): void;
}

/** A window with a document of its own, as the renderer has one. */
function createWindow(): Window {
  const document = new Y.Doc();
  const waiting: { readonly state: MapSaving['state']; readonly resolve: () => void }[] = [];
  const take = (message: Uint8Array) => {
    const read = readSyncMessage(message);
    if (read.kind === 'update') Y.applyUpdate(document, read.update, 'main');
  };
  const window: Window = {
    document,
    heard: [],
    savings: [],
    isClosed: false,
    onChange(message) {
      window.heard.push(message);
      take(message);
    },
    onSaving(saving) {
      window.savings.push(saving);
      for (const { state, resolve } of waiting) if (state === saving.state) resolve();
    },
    onClosed() {
      window.isClosed = true;
    },
    until: (state) => new Promise((resolve) => waiting.push({ state, resolve })),
    follow(map) {
      const question = Buffer.concat([Buffer.from([0, 1]), Y.encodeStateVector(document)]);
      take(map.sync(window, question));
      document.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'main') map.sync(window, updateMessage(update));
      });
    },
  };
  return window;
}

async function createInFolder(title = 'Gezin'): Promise<{ map: OpenMap; window: Window }> {
  const window = createWindow();
  const map = await maps.create(folder, title, passphrase, window, never);
  window.follow(map);
  return { map, window };
}

async function openInWindow(path: string, from = maps): Promise<{ map: OpenMap; window: Window }> {
  const window = createWindow();
  const map = await from.open(path, passphrase, window, never);
  window.follow(map);
  return { map, window };
}

const titleOf = (document: Y.Doc) => readMap(document).about.title;
const namesOf = (document: Y.Doc) => [...readMap(document).people.values()].map(({ name }) => name).sort();
const add = (document: Y.Doc, name: string) => {
  const [home = ''] = readMap(document).homes.keys();
  addPerson(document, { name, role: '', position: null, stands: { around: home, label: 'network' } });
};

/** What stands in a file, opened on its own. */
async function namesInFile(path: string): Promise<readonly string[]> {
  const { file, content } = await vault.openMapFile(path, passphrase, never);
  file.close();
  const document = new Y.Doc();
  Y.applyUpdate(document, content.update);
  return namesOf(document);
}

it('makes a map in a file that is named by the day, each with a name of its own', async () => {
  const first = await createInFolder('Familie Jansen');
  await createInFolder();
  expect((await readdir(folder)).sort()).toEqual(['kaart-2026-11-24-2.kaart', 'kaart-2026-11-24.kaart']);
  expect(titleOf(first.window.document)).toBe('Familie Jansen');
});

it('refuses a folder that is not there', async () => {
  const creating = maps.create(join(folder, 'weg'), '', passphrase, createWindow(), never);
  await expect(creating).rejects.toMatchObject({ code: 'folder-missing' });
});

it('keeps an edit in the file within two seconds, and then says saved', async () => {
  const { map, window } = await createInFolder();
  const saved = window.until('saved');
  add(window.document, 'Oma');
  expect(window.savings).toEqual([{ state: 'saving' }]);
  await clock.advance(savePauses.quiet);
  await saved;
  expect(window.savings.at(-1)).toEqual({ state: 'saved', at: map.file.savedAt.toISOString() });
  expect(await namesInFile(map.file.path)).toEqual(['Oma']);
});

it('opens what was closed as it was', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  await maps.release(map, window, false);
  const again = await openInWindow(map.file.path);
  expect(again.map).not.toBe(map);
  expect(mapToJson(readMap(again.window.document))).toEqual(mapToJson(readMap(window.document)));
});

it('shares one document between windows on one file, by whatever path, and echoes nothing', async () => {
  const { map, window } = await createInFolder();
  const link = join(folder, 'link.kaart');
  await symlink(map.file.path, link);
  const other = await openInWindow(link);
  expect(other.map).toBe(map);
  add(window.document, 'Oma');
  add(other.window.document, 'Buurman');
  expect(namesOf(window.document)).toEqual(['Buurman', 'Oma']);
  expect(namesOf(other.window.document)).toEqual(['Buurman', 'Oma']);
  // A new person is two messages, one that makes and one that shows; each window hears those of the other only.
  expect([window.heard.length, other.window.heard.length]).toEqual([2, 2]);
});

it('asks the passphrase also of a map that is open', async () => {
  const { map } = await createInFolder();
  const opening = maps.open(map.file.path, 'iets anders', createWindow(), never);
  await expect(opening).rejects.toMatchObject({ code: 'wrong-passphrase' });
});

it('leaves a map open for the other window when one lets go of it', async () => {
  const { map, window } = await createInFolder();
  const other = await openInWindow(map.file.path);
  await maps.release(map, window, false);
  add(other.window.document, 'Oma');
  expect(window.heard).toEqual([]);
  await maps.release(map, other.window, false);
  expect(await namesInFile(map.file.path)).toEqual(['Oma']);
});

it('takes in what another program wrote, and loses neither', async () => {
  const { map, window } = await createInFolder();
  const elsewhere = createMaps({ vault, clock, language: () => 'nl' });
  const other = await openInWindow(map.file.path, elsewhere);
  add(other.window.document, 'Buurman');
  await elsewhere.close();
  add(window.document, 'Oma');
  await map.flush();
  expect(namesOf(window.document)).toEqual(['Buurman', 'Oma']);
  expect(await namesInFile(map.file.path)).toEqual(['Buurman', 'Oma']);
});

it('refuses to close what it cannot save, says why, and closes it when told to leave it', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  await rename(folder, `${folder}-weg`);
  try {
    await expect(maps.release(map, window, false)).rejects.toMatchObject({ code: 'folder-missing' });
    expect(window.savings.at(-1)).toEqual({ state: 'failed', code: 'folder-missing' });
    expect(map.isWatched).toBe(true);
    await maps.release(map, window, true);
    expect(map.isWatched).toBe(false);
  } finally {
    await rename(`${folder}-weg`, folder);
  }
  expect(await namesInFile(map.file.path)).toEqual([]);
});

it('saves and closes the map of a window that is gone', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  maps.abandon(map, window);
  const again = await openInWindow(map.file.path);
  expect(again.map).not.toBe(map);
  expect(namesOf(again.window.document)).toEqual(['Oma']);
});

it('keeps a map whose window is gone until it could be saved', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  const { path } = map.file;
  await rename(path, `${path}.away`);
  await mkdir(path);
  maps.abandon(map, window);
  // Refused in its turn, after the save of the map was.
  const wrong = maps.open(path, 'iets anders', createWindow(), never);
  await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' });
  await rm(path, { recursive: true });
  await rename(`${path}.away`, path);
  const again = await openInWindow(path);
  expect(again.map).toBe(map);
  expect(namesOf(again.window.document)).toEqual(['Oma']);
});

it('writes a copy, and goes on in the file it was in', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  const first = map.file.path;
  const copy = join(folder, 'stick.kaart');
  await maps.copy(map, copy, false);
  add(window.document, 'Buurman');
  await map.flush();
  expect(map.file.path).toBe(first);
  expect(await namesInFile(copy)).toEqual(['Oma']);
  expect(await namesInFile(first)).toEqual(['Buurman', 'Oma']);
});

it('moves to another file, and goes on there', async () => {
  const { map, window } = await createInFolder();
  const first = map.file.path;
  const moved = join(folder, 'stick.kaart');
  add(window.document, 'Oma');
  await maps.copy(map, moved, true);
  add(window.document, 'Buurman');
  await map.flush();
  expect(map.file.path).toBe(moved);
  expect(await namesInFile(moved)).toEqual(['Buurman', 'Oma']);
  expect(await namesInFile(first)).toEqual([]);
});

it('never copies over a file', async () => {
  const { map } = await createInFolder();
  await expect(maps.copy(map, map.file.path, true)).rejects.toMatchObject({ code: 'file-exists' });
});

it('changes the passphrase of the file, with what was not yet saved in it', async () => {
  const { map, window } = await createInFolder();
  add(window.document, 'Oma');
  const changing = map.changePassphrase('iets anders', 'nieuw', never);
  await expect(changing).rejects.toMatchObject({ code: 'wrong-passphrase' });
  await map.changePassphrase(passphrase, 'zes heel andere woorden van nu', never);
  await expect(namesInFile(map.file.path)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  const { content } = await vault.openMapFile(map.file.path, 'zes heel andere woorden van nu', never);
  const document = new Y.Doc();
  Y.applyUpdate(document, content.update);
  expect(namesOf(document)).toEqual(['Oma']);
});

it('shows a map of a newer program and never rewrites it', async () => {
  const document = new Y.Doc();
  createMap(document, { title: 'Later', language: 'nl', created: '2026-11-24T09:00:00Z' });
  const path = join(folder, 'later.kaart');
  const newer = { ...mapToJson(readMap(document)), version: 2 };
  const update = Y.encodeStateAsUpdate(document);
  (await vault.createMapFile(path, passphrase, { map: newer as never, update }, never)).close();
  const before = await readFile(path);

  const window = createWindow();
  const map = await maps.open(path, passphrase, window, never);
  expect(map.isReadOnly).toBe(true);
  const shown = readSyncMessage(map.sync(window, Buffer.from([0, 1, 0])));
  if (shown.kind === 'update') Y.applyUpdate(window.document, shown.update);
  expect(titleOf(window.document)).toBe('Later');
  renameMap(window.document, 'Nu');
  const edit = answerQuestion(window.document, new Uint8Array([0]));
  expect(() => map.sync(window, edit)).toThrow('map-read-only');
  await expect(map.save()).rejects.toMatchObject({ code: 'map-read-only' });
  await expect(maps.copy(map, join(folder, 'kopie.kaart'), false)).rejects.toMatchObject({ code: 'map-read-only' });
  await maps.release(map, window, false);
  expect(await readFile(path)).toEqual(before);
});

it('lets a cancelled opening leave nothing open', async () => {
  const { map, window } = await createInFolder();
  await maps.release(map, window, false);
  const abort = new AbortController();
  const gone = createWindow();
  const opening = maps.open(map.file.path, passphrase, gone, abort.signal);
  abort.abort();
  await expect(opening).rejects.toMatchObject({ code: 'cancelled' });
});

it('tells of a file that somebody touched, and opens it all the same', async () => {
  const map = await maps.create(folder, 'Thuis', passphrase, createWindow(), never);
  const { path } = map.file;
  expect(map.warnings).toEqual([]);
  await maps.close();
  const file = await readFile(path);
  const place = file.indexOf('unzip');
  await writeFile(path, file.fill('X', place, place + 1));
  maps = createMaps({ vault, clock, language: () => 'nl' });
  const opened = await maps.open(path, passphrase, createWindow(), never);
  expect(opened.warnings).toEqual(['readme-changed']);
});

it('leaves no file of a map whose making was stopped at the last moment', async () => {
  const stop = new AbortController();
  // The file is written and verified, and only then it is told to stop.
  const late: Vault = {
    ...vault,
    async createMapFile(...input) {
      const file = await vault.createMapFile(...input);
      stop.abort();
      return file;
    },
  };
  const making = createMaps({ vault: late, clock, language: () => 'nl' }).create(
    folder,
    '',
    passphrase,
    createWindow(),
    stop.signal,
  );
  await expect(making).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readdir(folder)).toEqual([]);
});

it('saves every map when the program ends, and tells the windows', async () => {
  const first = await createInFolder();
  const second = await createInFolder();
  add(first.window.document, 'Oma');
  add(second.window.document, 'Opa');
  await maps.close();
  expect(await namesInFile(first.map.file.path)).toEqual(['Oma']);
  expect(await namesInFile(second.map.file.path)).toEqual(['Opa']);
  expect([first.window.isClosed, second.window.isClosed]).toEqual([true, true]);
});

it('lets whoever ends the program twice wait for the same save', async () => {
  const { map, window } = await createInFolder();
  const { path } = map.file;
  add(window.document, 'Oma');
  const first = maps.close();
  await maps.close();
  const { content, file } = await vault.openMapFile(path, passphrase, never);
  file.close();
  const saved = new Y.Doc();
  Y.applyUpdate(saved, content.update);
  expect(namesOf(saved)).toEqual(['Oma']);
  await first;
});

it('keeps a map that could not be saved at the end, says why, and closes the others', async () => {
  const { map, window } = await createInFolder();
  const other = await createInFolder();
  add(window.document, 'Oma');
  const { path } = map.file;
  await rename(path, `${path}.away`);
  await mkdir(path);
  const unsaved = await maps.close();
  expect(unsaved.map((each) => [each.path, each.code])).toEqual([[path, 'file-replaced']]);
  expect([window.isClosed, other.window.isClosed]).toEqual([false, true]);
  add(window.document, 'Opa');
  expect(maps.unsavedFiles()).toEqual([path]);

  await rm(path, { recursive: true });
  expect(await maps.close()).toEqual([]);
  expect(await namesInFile(path)).toEqual(['Oma', 'Opa']);
  expect(window.isClosed).toBe(true);
});

it('keeps at the end elsewhere what had no place, or leaves it when told to', async () => {
  const { map, window } = await createInFolder();
  const other = await createInFolder();
  for (const each of [window, other.window]) add(each.document, 'Oma');
  for (const { path } of [map.file, other.map.file]) {
    await rm(path);
    await mkdir(path);
  }
  const [first, second] = await maps.close();
  await expect(first?.keepElsewhere(map.file.path)).rejects.toMatchObject({ code: 'file-exists' });
  const elsewhere = join(folder, 'hier.kaart');
  await first?.keepElsewhere(elsewhere);
  second?.discard();
  expect(await maps.close()).toEqual([]);
  expect(await namesInFile(elsewhere)).toEqual(['Oma']);
  expect([window.isClosed, other.window.isClosed]).toEqual([true, true]);
});

it('opens nothing more once it has ended', async () => {
  const { map } = await createInFolder();
  const { path } = map.file;
  const asked = Promise.allSettled([
    maps.open(path, passphrase, createWindow(), never),
    maps.create(folder, '', passphrase, createWindow(), never),
  ]);
  expect(await maps.close()).toEqual([]);
  const cancelled = { status: 'rejected', reason: { code: 'cancelled' } };
  expect(await asked).toMatchObject([cancelled, cancelled]);
  expect(await readdir(folder)).toEqual(['kaart-2026-11-24.kaart']);
});

it.each([
  ['gone', async (path: string) => rm(path)],
  ['no map any more', async (path: string) => writeFile(path, 'vakantiefoto')],
])('opens a map it still holds with its words when the file is %s', async (_, spoil) => {
  const { map, window } = await createInFolder();
  const { path } = map.file;
  add(window.document, 'Oma');
  await spoil(path);
  const wrong = maps.open(path, 'iets anders', createWindow(), never);
  await expect(wrong).rejects.toMatchObject({ code: 'wrong-passphrase' });
  const again = await openInWindow(path);
  expect(again.map).toBe(map);
  expect(namesOf(again.window.document)).toEqual(['Oma']);
});

it('finds a map it still holds by whatever path, also when its folder is gone', async () => {
  const { map, window } = await createInFolder();
  const stick = join(folder, 'stick');
  const link = join(folder, 'link');
  await mkdir(stick);
  await symlink(folder, link);
  await maps.copy(map, join(stick, 'map.kaart'), true);
  await rm(stick, { recursive: true });
  add(window.document, 'Oma');
  maps.abandon(map, window);
  const again = await openInWindow(join(link, 'stick', 'map.kaart'));
  expect(again.map).toBe(map);
});

it('opens an example that is written nowhere, and throws it away with its window', async () => {
  const document = new Y.Doc();
  createMap(document, { title: 'Voorbeeld', language: 'nl', created: '2026-11-24T09:00:00Z' });
  const window = createWindow();
  const map = maps.openExample(Y.encodeStateAsUpdate(document), window);
  window.follow(map);
  add(window.document, 'Oma');
  expect(maps.unsavedFiles()).toEqual([]);
  await expect(maps.copy(map, join(folder, 'kopie.kaart'), false)).rejects.toMatchObject({ code: 'bad-request' });
  await maps.release(map, window, false);
  expect(await readdir(folder)).toEqual([]);
});
