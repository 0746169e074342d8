import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { SaveDialogOptions } from 'electron';
import { expect, it } from 'vitest';
import { addPerson, renameMap } from '../../../../shared/map/edit.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { startElectronProgram } from '../../../support/electron-program.ts';
import { mirrorDocument } from '../../../support/mirrored-document.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const passphrase = 'appel boom fiets kaas lamp tafel';

it('makes, edits and saves a map, ends with its window, and opens the map again the next time', async () => {
  const folder = await createTemporaryFolder();
  const first = await startElectronProgram({ folder });
  const { window, caller } = await first.open();
  const { output: about } = await caller.call('app.describe', {});
  expect(about).toMatchObject({ version: '1.2.3', defaultFolder: join(first.folders.documents, 'Krachtenkaart') });
  const title = 'Familie Jansen';
  const { output: made } = await caller.call('maps.create', { title, passphrase, folder: about.defaultFolder });
  const drawn = await mirrorDocument(caller, made.map);
  const [home = ''] = readMap(drawn.document).homes.keys();
  const position = { x: 120, y: -80, byHand: true };
  addPerson(drawn.document, { name: 'Oma', role: 'oma', position, stands: { around: home, label: 'network' } });
  await caller.call('maps.save', { map: made.map });
  renameMap(drawn.document, 'Huis Jansen');
  await drawn.sent();
  window.close();
  expect(await first.ended).toBe(0);
  expect(readFileSync(made.path).includes('Jansen')).toBe(false);

  const second = await startElectronProgram({
    folder,
    answers: { showOpenDialog: async () => ({ canceled: false, filePaths: [made.path] }) },
  });
  const later = await second.open();
  const { output: recent } = await later.caller.call('recent.list', {});
  expect(recent.maps).toMatchObject([{ path: made.path, isPresent: true }]);
  const { output: chosen } = await later.caller.call('dialogs.chooseMap', {});
  expect(chosen.path).toBe(made.path);
  const { output: opened } = await later.caller.call('maps.open', { path: made.path, passphrase });
  const again = await mirrorDocument(later.caller, opened.map);
  expect(readMap(again.document)).toEqual(readMap(drawn.document));
  expect(readMap(again.document).about.title).toBe('Huis Jansen');
  second.quit();
  expect(await second.ended).toBe(0);
});

it('shows the page with its policy, in a window that is given nothing but the port and where a dropped file is', async () => {
  const program = await startElectronProgram();
  const { window, page } = await program.open();
  expect(page.html).toContain('<div id="root">');
  expect(page.headers.get('Content-Security-Policy')).toContain("connect-src 'none'");
  expect(Object.keys(page.port).sort()).toEqual(['close', 'onClose', 'onFrame', 'pathOf', 'send']);
  expect(window.options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
  });
  program.quit();
  await program.ended;
});

it('confines itself before Electron is ready', async () => {
  const program = await startElectronProgram();
  expect(program.done).toContain('sandbox');
  expect(program.done).toContain('scheme app');
  await program.open();
  program.quit();
  await program.ended;
});

it('brings its window to the front when it is started again, and opens no second one', async () => {
  const program = await startElectronProgram();
  const { window } = await program.open();
  program.tell('second-instance', {}, [], '/');
  expect([window.shown, program.countWindows()]).toEqual([['focus'], 1]);
  program.quit();
  await program.ended;
});

it('leaves at once when it already runs', async () => {
  const program = await startElectronProgram({ isFirst: false });
  expect(await program.ended).toBe(0);
  expect(program.countWindows()).toBe(0);
});

/** What a window hears of files that are opened from outside. */
async function hearAsked(program: Awaited<ReturnType<typeof startElectronProgram>>) {
  const { caller, ...opened } = await program.open();
  const heard: string[] = [];
  const waiting: (() => void)[] = [];
  caller.on('maps.asked', ({ path }) => {
    heard.push(path);
    for (const go of waiting.splice(0)) go();
  });
  const next = () => new Promise<void>((go) => waiting.push(go));
  const take = async () => (await caller.call('maps.takeAsked', {})).output.path;
  return { ...opened, caller, heard, next, take };
}

it('gives its window the map file it was started with, once', async () => {
  const path = resolve('/stick/kaart-2026-11-24.kaart');
  const program = await startElectronProgram({ words: ['--flag', path] });
  const { take } = await hearAsked(program);
  expect(await take()).toBe(path);
  expect(await take()).toBeNull();
  program.quit();
  await program.ended;
});

it('gives its window the map file it is started with again, from the folder that was', async () => {
  const program = await startElectronProgram();
  const { window, heard, next, take } = await hearAsked(program);
  const path = resolve('/stick/a.kaart');
  const hearing = next();
  program.tell('second-instance', {}, ['krachtenkaart', 'a.kaart'], resolve('/stick'));
  await hearing;
  expect([heard, await take(), window.shown]).toEqual([[path], path, ['focus']]);
  program.quit();
  await program.ended;
});

it('gives its window the map file that a Mac opens with it, and one that is dropped', async () => {
  const program = await startElectronProgram();
  const { caller, page, heard, next, take } = await hearAsked(program);
  let isTaken = false;
  const hearing = next();
  program.tell('open-file', { preventDefault: () => (isTaken = true) }, '/stick/b.kaart');
  await hearing;
  expect([isTaken, heard, await take()]).toEqual([true, ['/stick/b.kaart'], '/stick/b.kaart']);
  const path = page.port.pathOf(new File([], 'c.kaart'));
  await caller.call('maps.ask', { path });
  expect(await take()).toBe('/dropped/c.kaart');
  program.quit();
  await program.ended;
});

it('looks outside its page as the person chose inside it, also the next time', async () => {
  const folder = await createTemporaryFolder();
  const first = await startElectronProgram({ folder });
  const { window, caller } = await first.open();
  expect([first.look(), window.options.backgroundColor]).toEqual(['system', '#f6f0e4']);
  await caller.call('app.prefer', { look: 'contrast' });
  expect(first.look()).toBe('system');
  await caller.call('app.prefer', { look: 'dark' });
  expect(first.look()).toBe('dark');
  first.quit();
  await first.ended;

  const second = await startElectronProgram({ folder });
  const later = await second.open();
  expect([second.look(), later.window.options.backgroundColor]).toEqual(['dark', '#1d1a16']);
  expect(later.page.html).toContain('data-look="dark"');
  second.quit();
  await second.ended;
});

it('shows what its window offers in its menu, in Dutch, and tells the window what is chosen', async () => {
  const program = await startElectronProgram();
  const { caller } = await program.open();
  const commands = [{ id: 'undo', textKey: 'commands.undo', keys: 'Mod+Z', isEnabled: false, group: 0 }];
  const { output } = await caller.call('menu.set', { commands });
  expect(output).toEqual({ isShown: true });
  const undo = program
    .menu()
    .get('Kaart')
    ?.find(({ label }) => label === 'Ongedaan');
  expect(undo).toMatchObject({ id: 'undo', enabled: false });
  const chosen = new Promise((resolve) => caller.on('menu.chosen', resolve));
  undo?.click?.(undefined as never, undefined, undefined as never);
  expect(await chosen).toEqual({ id: 'undo' });
  caller.close();
  program.quit();
  await program.ended;
  expect(
    program
      .menu()
      .get('Kaart')
      ?.some(({ label }) => label === 'Ongedaan'),
  ).toBe(false);
});

it('makes a PDF of what its window would print, where the person wants it', async () => {
  const made = Buffer.from('%PDF-1.4 een kaart');
  const asked: unknown[] = [];
  const program = await startElectronProgram({
    answers: {
      showSaveDialog: async (_window: unknown, { defaultPath, filters }: SaveDialogOptions) => {
        asked.push(filters);
        return { canceled: false, filePath: defaultPath?.replace('.pdf', '') };
      },
    },
    printToPDF: async (options) => {
      asked.push(options);
      return asked.length < 4 ? made : Promise.reject(new Error('Printing failed'));
    },
  });
  const { caller } = await program.open();
  const folder = program.folders.documents;
  const { output: kaart } = await caller.call('maps.create', { title: 'Familie Jansen', passphrase, folder });
  const { map } = kaart;
  expect((await caller.call('paper.canSavePdf', {})).output).toEqual({ can: true });
  const { output } = await caller.call('paper.choosePdf', { map });
  const path = kaart.path.replace('.kaart', '.pdf');
  expect(output).toEqual({ path });
  await caller.call('paper.savePdf', { map, path });
  expect(readFileSync(path)).toEqual(made);
  expect(asked).toEqual([
    [{ name: 'PDF', extensions: ['pdf'] }],
    { preferCSSPageSize: true, printBackground: true, generateTaggedPDF: true, generateDocumentOutline: true },
  ]);
  const refusal = async (where: string) => caller.call('paper.savePdf', { map, path: where }).catch(({ code }) => code);
  expect(await refusal(path)).toBe('file-exists');
  expect(await refusal(join(folder, 'nog een.pdf'))).toBe('pdf-failed');
  expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
  program.quit();
  await program.ended;
});

it('replaces a picture that the person agreed to replace in the dialog of the system, and no other file', async () => {
  let path = '';
  const program = await startElectronProgram({
    answers: { showSaveDialog: async () => ({ canceled: path === '', filePath: path }) },
  });
  const { caller } = await program.open();
  const folder = program.folders.documents;
  const { output: kaart } = await caller.call('maps.create', { title: 'Familie Jansen', passphrase, folder });
  const { map } = kaart;
  const [body, other] = ['1', '2'].map((width) =>
    Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<svg width="${width}"/>`),
  );
  path = join(folder, 'kaart.svg');
  const save = (where: string, bytes?: Uint8Array) =>
    caller
      .call('maps.savePicture', { map, path: where, form: 'svg' }, { body: bytes ?? new Uint8Array() })
      .catch(({ code }) => code);
  await save(path, body);
  expect(await save(path, other)).toBe('file-exists');
  await caller.call('dialogs.chooseExport', { map, form: 'svg' });
  await save(path, other);
  expect(readFileSync(path)).toEqual(other);
  path = '';
  await caller.call('dialogs.chooseExport', { map, form: 'svg' });
  expect(await save(join(folder, 'kaart.svg'), body)).toBe('file-exists');
  program.quit();
  await program.ended;
});

it('replaces a file of data in the same way, but of a table no file the person was not asked of', async () => {
  let path = '';
  const program = await startElectronProgram({
    answers: { showSaveDialog: async () => ({ canceled: false, filePath: path }) },
  });
  const { caller } = await program.open();
  const folder = program.folders.documents;
  const { output: kaart } = await caller.call('maps.create', { title: 'Familie Jansen', passphrase, folder });
  const { map } = kaart;
  const save = async (form: 'json' | 'csv') => {
    path = join(folder, `gezin.${form}`);
    await caller.call('dialogs.chooseExport', { map, form });
    const how = { reader: null, style: 'dutch', language: 'nl' } as const;
    return caller.call('maps.export', { map, path, form, ...how }).then(
      ({ output }) => output.paths.length,
      ({ code }) => code,
    );
  };
  writeFileSync(join(folder, 'gezin.json'), 'van vorige week');
  expect(await save('json')).toBe(1);
  expect(readFileSync(join(folder, 'gezin.json'), 'utf8')).toContain('Familie Jansen');
  expect(await save('csv')).toBe(2);
  expect(await save('csv')).toBe('file-exists');
  program.quit();
  await program.ended;
});

it('stands the next time where its window stood last, while that screen is there', async () => {
  const folder = await createTemporaryFolder();
  const first = await startElectronProgram({ folder });
  const { window } = await first.open();
  window.moveTo({ x: 2000, y: 40, width: 1400, height: 900 });
  window.close();
  await first.ended;
  const beside = { x: 1920, y: 0, width: 1920, height: 1080 };
  for (const [screens, place] of [
    [[beside], { x: 2000, y: 40, width: 1400, height: 900 }],
    [[{ ...beside, x: 0 }], { width: 1280, height: 800 }],
  ] as const) {
    const program = await startElectronProgram({ folder, screens });
    const { window: later } = await program.open();
    expect(later.options).toMatchObject(place);
    expect('x' in later.options).toBe('x' in place);
    program.quit();
    await program.ended;
  }
});

it('lets a page with something unsaved stand until all is saved, and asks nothing', async () => {
  const program = await startElectronProgram();
  const { window, caller } = await program.open();
  const { output: about } = await caller.call('app.describe', {});
  const { output: made } = await caller.call('maps.create', { title: '', passphrase, folder: about.defaultFolder });
  const mirror = await mirrorDocument(caller, made.map);
  const closed = new Promise((resolve) => caller.on('maps.closed', resolve));
  window.holdBack(true);
  renameMap(mirror.document, 'Het einde');
  await mirror.sent();
  window.close();
  expect(program.countWindows()).toBe(1);
  await closed;
  expect(await program.ended).toBe(0);
});

it('asks before a page goes that knows of something no save can reach', async () => {
  const answers = [0, 1];
  const program = await startElectronProgram({ answers: { showMessageBoxSync: () => answers.shift() } });
  const { window } = await program.open();
  window.holdBack(true);
  window.close();
  expect(program.countWindows()).toBe(1);
  window.close();
  expect(await program.ended).toBe(0);
  expect(answers).toEqual([]);
});
