import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { createVault } from '../../main/vault/vault.ts';
import { errorCodeOf } from '../../shared/errors.ts';
import { renameMap } from '../../shared/map/edit.ts';
import { readMap } from '../../shared/map/read.ts';
import { mirrorDocument } from '../support/mirrored-document.ts';
import { openSocketWindow } from '../support/socket-window.ts';
import { createTemporaryFolder } from '../support/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const passphrase = 'appel boom fiets kaas lamp tafel';

interface Host {
  readonly home: string;
  readonly process: ChildProcess;
  /** Resolves with the first line that has this in it. */
  line(part: string): Promise<string>;
  /** Everything it said, errors too. */
  readonly lines: readonly string[];
}

/** The browser host as people run it, with a home of its own. */
async function startHost(environment: Record<string, string>): Promise<Host> {
  const home = await createTemporaryFolder();
  const child = spawn(process.execPath, [join(root, 'main', 'browser', 'entry.ts')], {
    env: {
      PATH: process.env['PATH'],
      HOME: home,
      LC_ALL: 'nl_NL.UTF-8',
      KRACHTENKAART_SETTINGS_FOLDER: join(home, 'settings'),
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: string[] = [];
  const readers = [createInterface(child.stdout), createInterface(child.stderr)];
  for (const each of readers) each.on('line', (line) => lines.push(line));
  return {
    home,
    process: child,
    lines,
    async line(part) {
      for (;;) {
        const found = lines.find((line) => line.includes(part));
        if (found !== undefined) return found;
        await Promise.race(readers.map((each) => once(each, 'line')));
      }
    },
  };
}

async function titleIn(path: string): Promise<string> {
  const vault = createVault();
  const { file, content } = await vault.openMapFile(path, passphrase, new AbortController().signal);
  file.close();
  vault.close();
  const document = new Y.Doc();
  Y.applyUpdate(document, content.update);
  return readMap(document).about.title;
}

it('prints its address where no browser is to open, and saves everything when it is stopped', async () => {
  const host = await startHost({ KRACHTENKAART_BROWSER: 'none' });
  const [address = ''] = /http:\S+/.exec(await host.line('http:')) ?? [];
  const window = await openSocketWindow(address);
  const { output: created } = await window.call('maps.create', {
    title: 'Gezin',
    passphrase,
    folder: join(host.home, 'Krachtenkaart'),
  });
  const mirror = await mirrorDocument(window, created.map);
  renameMap(mirror.document, 'Nog niet bewaard');
  await mirror.sent();
  host.process.kill('SIGTERM');
  expect(await once(host.process, 'exit')).toEqual([0, null]);
  expect(await titleIn(created.path)).toBe('Nog niet bewaard');
  const settings = await readFile(join(host.home, 'settings', 'settings.json'), 'utf8');
  expect(JSON.parse(settings).recent).toMatchObject([{ path: created.path }]);
  expect(settings).not.toContain('bewaard');
  await expect(openSocketWindow(address)).rejects.toThrow('ECONNREFUSED');
});

/** A host with a map that can't be saved any more: a folder stands in the place of its file. */
async function startWithUnsavableMap() {
  const host = await startHost({ KRACHTENKAART_BROWSER: 'none' });
  const [address = ''] = /http:\S+/.exec(await host.line('http:')) ?? [];
  const window = await openSocketWindow(address);
  const folder = join(host.home, 'Krachtenkaart');
  const { output: created } = await window.call('maps.create', { title: '', passphrase, folder });
  const mirror = await mirrorDocument(window, created.map);
  await rm(created.path);
  await mkdir(created.path);
  renameMap(mirror.document, 'Nog niet bewaard');
  await mirror.sent();
  return { host, address, window, path: created.path };
}

it('keeps a map it cannot save at the end, says so, and ends when it is kept elsewhere', async () => {
  const { host, address, window, path } = await startWithUnsavableMap();
  host.process.kill('SIGTERM');
  await host.line('druk nog een keer op Ctrl+C');
  expect(host.lines.join('\n')).toContain('Niet alles is bewaard. Op deze plek staat nu een ander bestand');
  window.close();
  const again = await openSocketWindow(address);
  const opened = await openWhileEnding(again, path);
  const elsewhere = join(host.home, 'hier.kaart');
  const moving = again.call('maps.saveCopy', { map: opened.map, path: elsewhere, isMoving: true });
  // The program may be gone as soon as it is saved.
  await moving.catch(() => undefined);
  expect(await once(host.process, 'exit')).toEqual([0, null]);
  expect(await titleIn(elsewhere)).toBe('Nog niet bewaard');
});

/** A program that is ending tries to save once more now and then, and opens nothing in that moment. */
async function openWhileEnding(window: Awaited<ReturnType<typeof openSocketWindow>>, path: string) {
  for (;;) {
    try {
      return (await window.call('maps.open', { path, passphrase })).output;
    } catch (error) {
      if (errorCodeOf(error) !== 'cancelled') throw error;
    }
  }
}

it('leaves what it cannot save only at a second signal', async () => {
  const { host } = await startWithUnsavableMap();
  host.process.kill('SIGTERM');
  await host.line('druk nog een keer op Ctrl+C');
  host.process.kill('SIGTERM');
  expect(await once(host.process, 'close')).toEqual([1, null]);
  expect(host.lines.at(-1)).toMatch(
    /^Niet alles is bewaard\. Op deze plek staat nu een ander bestand.*ergens anders\.$/,
  );
});

it('says that there is no screen', async () => {
  const host = await startHost({});
  await host.line('http:');
  expect(host.lines[0]).toBe('Deze computer heeft geen scherm.');
});

it('speaks the language of its environment, until another is chosen', async () => {
  const english = { LC_ALL: 'en_GB.UTF-8', KRACHTENKAART_BROWSER: 'none' };
  const first = await startHost(english);
  const [address = ''] = /http:\S+/.exec(await first.line('http:')) ?? [];
  await first.line('To stop: press Ctrl+C. Everything is saved first.');
  expect(await (await fetch(address)).text()).toContain('<html lang="en" data-look="system"');
  const window = await openSocketWindow(address);
  await window.call('app.prefer', { language: 'nl' });
  expect(await (await fetch(address)).text()).toContain('<html lang="nl" data-look="system"');
  first.process.kill('SIGTERM');
  await once(first.process, 'exit');

  const settings = join(first.home, 'settings');
  const second = await startHost({ ...english, KRACHTENKAART_SETTINGS_FOLDER: settings });
  await second.line('Stoppen: druk op Ctrl+C. Alles wordt eerst bewaard.');
});

it('serves at an address of its own each time', async () => {
  const hosts = await Promise.all([1, 2].map(() => startHost({ KRACHTENKAART_BROWSER: 'none' })));
  const addresses = await Promise.all(hosts.map((host) => host.line('http:')));
  expect(addresses[0]).not.toBe(addresses[1]);
});

it('ends without a stack when its port is taken', async () => {
  const first = await startHost({ KRACHTENKAART_BROWSER: 'none' });
  const [address = ''] = /http:\S+/.exec(await first.line('http:')) ?? [];
  const second = await startHost({ KRACHTENKAART_BROWSER: 'none', KRACHTENKAART_PORT: new URL(address).port });
  expect(await once(second.process, 'close')).toEqual([1, null]);
  expect(second.lines).toEqual(['Deze poort is al in gebruik. Kies een andere.']);
});

/** A program in place of a browser: it goes through the door it was given and opens the page's port. */
const browserScript = `
  const { WebSocket } = require(${JSON.stringify(join(root, 'node_modules', 'ws'))});
  const door = process.argv[2].slice('--app='.length);
  fetch(door).then(async (page) => {
    const { origin } = new URL(page.url);
    const socket = new WebSocket(new URL('port', page.url.replace('http:', 'ws:')), { origin });
    socket.on('open', () => process.exit());
  });
`;

it('opens the page in a browser through a door, and ends when that browser is closed', async () => {
  const folder = await createTemporaryFolder();
  const browser = join(folder, 'browser');
  await writeFile(browser, `#!${process.execPath}\n${browserScript}`);
  await chmod(browser, 0o700);
  const temporary = join(folder, 'temporary');
  await mkdir(temporary);
  const host = await startHost({ KRACHTENKAART_BROWSER: browser, DISPLAY: ':0', TMPDIR: temporary });
  expect(await once(host.process, 'close')).toEqual([0, null]);
  expect(host.lines).toEqual([]);
  expect(await readdir(temporary)).toEqual([]);
});

it('prints its address when no browser can even be begun, and ends when it is stopped', async () => {
  const host = await startHost({ KRACHTENKAART_BROWSER: '/nowhere/browser', DISPLAY: ':0', TMPDIR: '/nowhere' });
  expect(await host.line('http:')).toContain('127.0.0.1');
  expect(host.lines[0]).toBe('De browser gaat niet open.');
  host.process.kill('SIGINT');
  expect(await once(host.process, 'close')).toEqual([0, null]);
});

it('prints its address after all when the browser does not come up', async () => {
  const temporary = await createTemporaryFolder();
  const host = await startHost({ KRACHTENKAART_BROWSER: '/nowhere/browser', DISPLAY: ':0', TMPDIR: temporary });
  expect(await host.line('http:')).toContain('127.0.0.1');
  expect(await readdir(temporary)).toEqual([]);
});
