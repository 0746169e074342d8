import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createVault, type Vault } from '../../main/vault/vault.ts';
import type { EventPayload } from '../../shared/bridge-events.ts';
import { addPerson, renameMap } from '../../shared/map/edit.ts';
import { readMap } from '../../shared/map/read.ts';
import { firstPaper, type Paper } from '../../shared/paper.ts';
import type { Caller } from '../../shared/rpc/caller.ts';
import { mirrorDocument } from '../support/mirrored-document.ts';
import { createTestApp } from '../support/test-app.ts';

const passphrase = 'appel boom fiets kaas lamp tafel';

async function ask(caller: Caller, ...[name, input]: Parameters<Caller['call']>): Promise<unknown> {
  return (await caller.call(name, input)).output;
}

async function createMap(window: Caller, title = 'Gezin') {
  const { output: described } = await window.call('app.describe', {});
  const { output } = await window.call('maps.create', { title, passphrase, folder: described.defaultFolder });
  return output;
}

const titleOf = (mirror: Awaited<ReturnType<typeof mirrorDocument>>) => readMap(mirror.document).about.title;

/** Resolves with the next such event of a window. */
function next<Name extends 'app.preferencesChanged' | 'maps.savingChanged' | 'chooser.asked' | 'maps.closed'>(
  window: Caller,
  name: Name,
  isIt: (payload: EventPayload<Name>) => boolean = () => true,
): Promise<EventPayload<Name>> {
  return new Promise((resolve) => {
    const stop = window.on(name, (payload) => {
      if (!isIt(payload)) return;
      stop();
      resolve(payload);
    });
  });
}

it('begins with our own folder among the documents, and makes it with the first map', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const own = join(folder, 'Krachtenkaart');
  expect(await ask(window, 'app.describe', {})).toEqual({
    version: '1.2.3',
    preferences: { language: 'nl', look: 'system', textSize: 'normal', drawing: 'usual', areHintsSeen: false },
    defaultFolder: own,
  });
  const opened = await createMap(window, 'Familie Jansen');
  expect(opened).toMatchObject({ isReadOnly: false, path: join(own, opened.fileName) });
  expect(opened.fileName).toMatch(/^kaart-\d{4}-\d\d-\d\d\.kaart$/);
});

it('changes its language in every window at once, and makes maps in it', async () => {
  const { connect, settings } = await createTestApp();
  const [one, two] = [connect(), connect()];
  const heard = [next(one, 'app.preferencesChanged'), next(two, 'app.preferencesChanged')];
  expect(await ask(one, 'app.prefer', { language: 'en' })).toEqual({});
  expect(await Promise.all(heard)).toMatchObject([{ language: 'en' }, { language: 'en' }]);
  expect(await ask(connect(), 'app.describe', {})).toMatchObject({ preferences: { language: 'en' } });
  expect(settings.store).toMatchObject({ language: 'en' });
  const { map } = await createMap(two);
  expect(readMap((await mirrorDocument(two, map)).document).about.language).toBe('en');
});

it('knows no third language', async () => {
  const window = (await createTestApp()).connect();
  const chosen = window.call('app.prefer', { language: 'de' as 'en' });
  await expect(chosen).rejects.toMatchObject({ code: 'bad-request' });
  expect(await ask(window, 'app.describe', {})).toMatchObject({ preferences: { language: 'nl' } });
});

it('suggests six words and knows a weak passphrase from a strong one', async () => {
  const window = (await createTestApp()).connect();
  const { output } = await window.call('passphrase.suggest', {});
  expect(output.words).toHaveLength(6);
  expect(await ask(window, 'passphrase.judge', { passphrase: 'kaas kaas' })).toMatchObject({ isWeak: true });
  expect(await ask(window, 'passphrase.judge', { passphrase: output.words.join(' ') })).toMatchObject({
    isWeak: false,
  });
});

it('draws a map, closes it, and opens it again next month', async () => {
  const { connect } = await createTestApp();
  const first = connect();
  const created = await createMap(first);
  const drawn = await mirrorDocument(first, created.map);
  const [home = ''] = readMap(drawn.document).homes.keys();
  const position = { x: 120, y: -80, byHand: true };
  addPerson(drawn.document, { name: 'Oma', role: 'oma', position, stands: { around: home, label: 'network' } });
  await first.call('maps.close', { map: created.map, isDiscarding: false });
  first.close();

  const later = connect();
  const { output: opened } = await later.call('maps.open', { path: created.path, passphrase });
  const again = await mirrorDocument(later, opened.map);
  expect(readMap(again.document)).toEqual(readMap(drawn.document));
  const refused = later.call('maps.open', { path: created.path, passphrase: 'andere woorden' });
  await expect(refused).rejects.toMatchObject({ code: 'wrong-passphrase' });
});

it('says saved only when the file is written', async () => {
  const { connect } = await createTestApp();
  const window = connect();
  const { map, path } = await createMap(window);
  const mirror = await mirrorDocument(window, map);
  const saving = next(window, 'maps.savingChanged');
  const saved = next(window, 'maps.savingChanged', ({ state }) => state === 'saved');
  renameMap(mirror.document, 'Later');
  expect(await saving).toEqual({ map, state: 'saving' });
  expect(await saved).toMatchObject({ map, state: 'saved' });
  const other = (await createTestApp()).connect();
  const { output: opened } = await other.call('maps.open', { path, passphrase });
  expect(titleOf(await mirrorDocument(other, opened.map))).toBe('Later');
});

it('keeps two windows on one map the same, and echoes nothing', async () => {
  const { connect } = await createTestApp();
  const [one, two] = [connect(), connect()];
  const created = await createMap(one);
  const { output: opened } = await two.call('maps.open', { path: created.path, passphrase });
  const [first, second] = [await mirrorDocument(one, created.map), await mirrorDocument(two, opened.map)];
  renameMap(first.document, 'Een');
  await first.sent();
  expect(titleOf(second)).toBe('Een');
  renameMap(second.document, 'Twee');
  await second.sent();
  expect(titleOf(first)).toBe('Twee');
  expect([first.heard.length, second.heard.length]).toEqual([1, 1]);
});

/** A vault in which somebody presses "Stop" at a chosen moment of a change of words, of opening and of making. */
function createStoppableVault() {
  const vault = createVault({ logN: 15 });
  const stop = { before: () => {}, after: () => {} };
  const stopping = <Input extends unknown[], Output>(act: (...input: Input) => Promise<Output>) => {
    return async (...input: Input): Promise<Output> => {
      stop.before();
      const output = await act(...input);
      stop.after();
      return output;
    };
  };
  const stoppable: Vault = {
    ...vault,
    openMapFile: stopping(vault.openMapFile),
    async createMapFile(...input) {
      const file = await vault.createMapFile(...input);
      return Object.defineProperty(file, 'changePassphrase', { value: stopping(file.changePassphrase) });
    },
  };
  return { vault: stoppable, stop };
}

const newWords = 'zes heel andere woorden van nu';

it('leaves the words as they were when a change of them is stopped before the file is written', async () => {
  const { vault, stop } = createStoppableVault();
  const { connect } = await createTestApp({ vault });
  const window = connect();
  const { map, path } = await createMap(window);
  const abort = new AbortController();
  stop.before = () => abort.abort();
  const input = { map, current: passphrase, next: newWords };
  const changing = window.call('maps.changePassphrase', input, { signal: abort.signal });
  await expect(changing).rejects.toMatchObject({ code: 'cancelled' });
  stop.before = () => {};
  await expect(window.call('maps.open', { path, passphrase: newWords })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  });
  expect(await ask(window, 'maps.open', { path, passphrase })).toMatchObject({ path });
});

it('says that the words are changed when "Stop" came only as the file was written', async () => {
  const { vault, stop } = createStoppableVault();
  const { connect } = await createTestApp({ vault });
  const window = connect();
  const { map, path } = await createMap(window);
  const abort = new AbortController();
  stop.after = () => abort.abort();
  const input = { map, current: passphrase, next: newWords };
  expect((await window.call('maps.changePassphrase', input, { signal: abort.signal })).output).toEqual({});
  stop.after = () => {};
  await expect(window.call('maps.open', { path, passphrase })).rejects.toMatchObject({ code: 'wrong-passphrase' });
  expect(await ask(window, 'maps.open', { path, passphrase: newWords })).toMatchObject({ path });
});

it('leaves no map open that no window knows of, whenever its opening is stopped', async () => {
  const { vault, stop } = createStoppableVault();
  const { connect } = await createTestApp({ vault });
  const window = connect();
  const { map, path } = await createMap(window);
  await window.call('maps.close', { map, isDiscarding: false });
  for (const moment of ['before', 'after'] as const) {
    const abort = new AbortController();
    stop[moment] = () => queueMicrotask(() => abort.abort());
    const opening = window.call('maps.open', { path, passphrase }, { signal: abort.signal });
    const opened = await opening.then(
      ({ output }) => output.map,
      () => null,
    );
    stop[moment] = () => {};
    if (opened !== null) await window.call('maps.close', { map: opened, isDiscarding: false });
    await rename(path, `${path}.away`);
    await expect(window.call('maps.open', { path, passphrase })).rejects.toMatchObject({ code: 'file-missing' });
    await rename(`${path}.away`, path);
  }
});

it('lets a window reach its own maps only', async () => {
  const { connect } = await createTestApp();
  const { map } = await createMap(connect());
  const other = connect();
  for (const call of [
    other.call('maps.save', { map }),
    other.call('maps.close', { map, isDiscarding: true }),
    other.call('document.sync', { map }, { body: new Uint8Array([0, 1, 0]) }),
    other.call('dialogs.chooseCopy', { map }),
  ]) {
    await expect(call).rejects.toMatchObject({ code: 'map-not-open' });
  }
});

it('saves what a window leaves unsaved when it goes', async () => {
  const { connect } = await createTestApp();
  const window = connect();
  const { map, path } = await createMap(window);
  const mirror = await mirrorDocument(window, map);
  renameMap(mirror.document, 'Plotseling weg');
  await mirror.sent();
  window.close();
  const later = connect();
  const { output: opened } = await later.call('maps.open', { path, passphrase });
  expect(titleOf(await mirrorDocument(later, opened.map))).toBe('Plotseling weg');
});

it('saves every map when the program ends', async () => {
  const { app, connect } = await createTestApp();
  const window = connect();
  const { map, path } = await createMap(window);
  const mirror = await mirrorDocument(window, map);
  renameMap(mirror.document, 'Het einde');
  await mirror.sent();
  const closed = next(window, 'maps.closed');
  await app.close();
  expect(await closed).toEqual({ map });
  const later = (await createTestApp()).connect();
  const { output: opened } = await later.call('maps.open', { path, passphrase });
  expect(titleOf(await mirrorDocument(later, opened.map))).toBe('Het einde');
});

it('goes on in another file when the first one has no place any more', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { map, path } = await createMap(window);
  const mirror = await mirrorDocument(window, map);
  await rename(join(folder, 'Krachtenkaart'), join(folder, 'weg'));
  renameMap(mirror.document, 'Verhuisd');
  await mirror.sent();
  await expect(window.call('maps.save', { map })).rejects.toMatchObject({ code: 'folder-missing' });
  const closing = window.call('maps.close', { map, isDiscarding: false });
  await expect(closing).rejects.toMatchObject({ code: 'folder-missing' });
  const elsewhere = join(folder, 'hier.kaart');
  const { output: moved } = await window.call('maps.saveCopy', { map, path: elsewhere, isMoving: true });
  expect(moved).toMatchObject({ map, path: elsewhere, fileName: 'hier.kaart' });
  await window.call('maps.close', { map, isDiscarding: false });
  const { output: recent } = await window.call('recent.list', {});
  expect(recent.maps.map((known) => [known.path, known.isPresent])).toEqual([
    [elsewhere, true],
    [path, false],
  ]);
});

it('reaches a map again that could not be saved, after its window was loaded again', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { map, path } = await createMap(window);
  const mirror = await mirrorDocument(window, map);
  await rename(join(folder, 'Krachtenkaart'), join(folder, 'weg'));
  renameMap(mirror.document, 'Nog te bewaren');
  await mirror.sent();
  await expect(window.call('maps.save', { map })).rejects.toMatchObject({ code: 'folder-missing' });
  window.close();

  const again = connect();
  const { output: recent } = await again.call('recent.list', {});
  expect(recent.maps).toMatchObject([{ path, isPresent: true }]);
  const { output: opened } = await again.call('maps.open', { path, passphrase });
  expect(titleOf(await mirrorDocument(again, opened.map))).toBe('Nog te bewaren');
  const elsewhere = join(folder, 'hier.kaart');
  await again.call('maps.saveCopy', { map: opened.map, path: elsewhere, isMoving: true });
  expect(await ask(again, 'maps.saving', { map: opened.map })).toMatchObject({ state: 'saved' });
});

it('opens nothing that is no map, and says what it is', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const path = join(folder, 'brief.kaart');
  const open = () => window.call('maps.open', { path, passphrase });
  await expect(open()).rejects.toMatchObject({ code: 'file-missing' });
  await writeFile(path, 'Beste oma,');
  await expect(open()).rejects.toMatchObject({ code: 'not-a-map' });
  expect(await ask(window, 'recent.list', {})).toEqual({ isKept: true, maps: [] });
});

it('asks for a place through the page, and begins where people keep their maps', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const asked = next(window, 'chooser.asked');
  const chosen = window.call('dialogs.chooseMap', {});
  const { question, ...place } = await asked;
  expect(place).toEqual({ purpose: 'open-map', folder, suggestedName: null });
  await window.call('chooser.answer', { question, path: join(folder, 'a.kaart') });
  expect((await chosen).output).toEqual({ path: join(folder, 'a.kaart') });
});

it('suggests for a copy the name the map has', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { map, fileName } = await createMap(window);
  const asked = next(window, 'chooser.asked');
  const chosen = window.call('dialogs.chooseCopy', { map });
  const { question, ...place } = await asked;
  const own = join(folder, 'Krachtenkaart');
  expect(place).toEqual({ purpose: 'save-copy', folder: own, suggestedName: fileName });
  await window.call('chooser.answer', { question, path: null });
  expect((await chosen).output).toEqual({ path: null });
});

it('remembers how a map was printed', async () => {
  const { connect } = await createTestApp();
  const window = connect();
  expect(await ask(window, 'paper.last', {})).toEqual(firstPaper);
  const chosen: Paper = { ...firstPaper, parts: ['list', 'fridge'], mapPaper: 'four', language: 'en', textSize: '16' };
  await window.call('paper.remember', chosen);
  expect(await ask(connect(), 'paper.last', {})).toEqual(chosen);
  await expect(window.call('paper.remember', { ...chosen, parts: [] })).rejects.toMatchObject({ code: 'bad-request' });
});

it('makes no PDF where the browser of the person does', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  const { map } = await createMap(window);
  expect(await ask(window, 'paper.canSavePdf', {})).toEqual({ can: false });
  const path = join(folder, 'kaart.pdf');
  for (const call of [window.call('paper.choosePdf', { map }), window.call('paper.savePdf', { map, path })])
    await expect(call).rejects.toMatchObject({ code: 'bad-request' });
});

it('makes and lists folders for the page', async () => {
  const { connect, folder } = await createTestApp();
  const window = connect();
  expect(await ask(window, 'chooser.makeFolder', { folder, name: 'Stick' })).toEqual({ path: join(folder, 'Stick') });
  const { output } = await window.call('chooser.list', { folder });
  expect(output.folders.map(({ name }) => name)).toEqual(['Stick']);
});

it('keeps no list of what was opened when that is not wanted', async () => {
  const { connect, settings } = await createTestApp();
  const window = connect();
  await createMap(window, 'Familie Jansen');
  expect(JSON.stringify(settings.store)).not.toContain('Jansen');
  await window.call('recent.keep', { isKept: false });
  expect(settings.store).toMatchObject({ recent: [], isRecentKept: false, lastFolder: null, language: null });
});
