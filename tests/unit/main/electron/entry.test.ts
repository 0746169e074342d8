import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

it('shows the page with its policy, in a window that is given nothing but the port', async () => {
  const program = await startElectronProgram();
  const { window, page } = await program.open();
  expect(page.html).toContain('<div id="root">');
  expect(page.headers.get('Content-Security-Policy')).toContain("connect-src 'none'");
  expect(Object.keys(page.port).sort()).toEqual(['close', 'onClose', 'onFrame', 'send']);
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
