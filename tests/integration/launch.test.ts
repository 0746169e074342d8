import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launcher } from '../../shared/text/nl/launcher.ts';

const root = join(import.meta.dirname, '..', '..');

/** The program's own sources in a folder of their own, so that nothing is built where other tests look. */
let house: string;
beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), 'krachtenkaart-launch-'));
  const parts = ['main', 'renderer', 'resources', 'shared', 'package.json', 'tsconfig.base.json', 'vite.config.ts'];
  for (const part of parts) await cp(join(root, part), join(house, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(house, 'node_modules'), 'junction');
});
afterAll(() => rm(house, { recursive: true, force: true }));

interface Launch {
  readonly process: ChildProcess;
  readonly lines: readonly string[];
  line(part: string): Promise<string>;
}

/** `npm start` on a machine with a screen, where Electron is not and its releases are at `mirror`. */
function launch(mirror: string, ...options: readonly string[]): Launch {
  const child = spawn(process.execPath, [join(house, 'main', 'launch.ts'), ...options], {
    env: {
      PATH: process.env['PATH'],
      HOME: house,
      LC_ALL: 'nl_NL.UTF-8',
      DISPLAY: ':0',
      ELECTRON_MIRROR: mirror,
      ELECTRON_OVERRIDE_DIST_PATH: join(house, 'nowhere'),
      KRACHTENKAART_BROWSER: 'none',
      KRACHTENKAART_SETTINGS_FOLDER: join(house, 'settings'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // It passes this on to what it opened.
  onTestFinished(() => void child.kill('SIGTERM'));
  const lines: string[] = [];
  const reader = createInterface(child.stdout);
  for (const each of [reader, createInterface(child.stderr)]) each.on('line', (line) => lines.push(line));
  return {
    process: child,
    lines,
    async line(part) {
      for (;;) {
        const found = lines.find((line) => line.includes(part));
        if (found !== undefined) return found;
        await once(reader, 'line');
      }
    },
  };
}

/** A place of releases that is asked and never answers. */
async function startSilentMirror(): Promise<{ readonly address: string; readonly asked: Promise<unknown> }> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, asked: once(server, 'request') };
}

it('builds the program and opens it in the browser host when that is asked, until it is stopped', async () => {
  const { process: child, line, lines } = launch('http://127.0.0.1:1/', '--browser');
  await line(launcher.stop);
  expect(lines.slice(0, 2)).toEqual([launcher.building, launcher.browserAsked]);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

it('says that Electron is not to be had, and opens in the browser host', async () => {
  const { process: child, line, lines } = launch('http://127.0.0.1:1/');
  await line(launcher.stop);
  expect(lines.slice(0, 2)).toEqual([launcher.building, launcher.noElectron]);
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([0, null]);
});

it.each(['SIGINT', 'SIGTERM'] as const)('opens nothing after %s while it looks for Electron', async (signal) => {
  const mirror = await startSilentMirror();
  const { process: child, lines } = launch(mirror.address);
  await mirror.asked;
  child.kill(signal);
  expect(await once(child, 'close')).toEqual([0, null]);
  expect(lines).toEqual([launcher.building]);
});
