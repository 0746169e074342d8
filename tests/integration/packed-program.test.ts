import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runWorkerTask } from '../../main/crypto/worker-task.ts';
import manifest from '../../package.json' with { type: 'json' };
import { readArchive, unpackArchive } from '../support/asar.ts';
import { startElectronProgram } from '../support/electron-program.ts';
import { fuseMark, packProgram } from '../support/packed-program.ts';

/** The program as people will install it, but for Electron's binary. */
let folder: string;
let resources: string;
let names: readonly string[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'krachtenkaart-packed-'));
  resources = await packProgram(folder);
  names = [...readArchive(join(resources, 'app.asar')).files.keys()];
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isLicence = (name: string) => /(^|\/)(licen[cs]e|copying|notice)[^/]*$/i.test(name);
const packageOf = (name: string) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(name)?.[1];

describe('what is packed', () => {
  it('is the program, in four folders and a manifest', () => {
    const places = new Set(
      names.map((name) => (name.startsWith('out/') ? name.split('/', 2).join('/') : name.split('/')[0])),
    );
    expect([...places].sort()).toEqual([
      'node_modules',
      'out/main',
      'out/renderer',
      'out/resources',
      'out/shared',
      'package.json',
    ]);
    expect(names).toContain('out/main/electron/entry.js');
    expect(names).toContain('out/main/electron/preload.cjs');
    expect(names).toContain('out/renderer/index.html');
  });

  it('has no other host in it, and nothing a host alone needs', () => {
    const folders = new Set(names.flatMap((name) => /^out\/main\/([^/]+)\//.exec(name)?.[1] ?? []));
    expect([...folders].sort()).toEqual(['crypto', 'electron', 'exchange', 'handlers', 'maps', 'vault']);
    expect(
      names.filter((name) => /^out\/main\/(launch|version|installed-browser|browser-profile)\.js$/.test(name)),
    ).toEqual([]);
    expect(names.filter((name) => packageOf(name) === 'ws')).toEqual([]);
  });

  it('has no source, source map, test or paper in it', () => {
    expect(names.filter((name) => /\.(map|tsx?|cts|mts|tsbuildinfo)$/.test(name))).toEqual([]);
    expect(names.filter((name) => /\.(md|markdown)$/.test(name) && !isLicence(name))).toEqual([]);
    expect(names.filter((name) => /(^|\/)(tests?|__tests__|benchmarks?)\/|\.(test|spec)\./.test(name))).toEqual([]);
  });

  it('has the licence of every package that states one', async () => {
    const modules = join(import.meta.dirname, '../../node_modules');
    const packages = new Set(names.flatMap((name) => packageOf(name) ?? []));
    expect(packages.size).toBeGreaterThan(20);
    const missing: string[] = [];
    for (const name of packages) {
      const licences = (await readdir(join(modules, name))).filter(isLicence);
      missing.push(...licences.map((file) => `node_modules/${name}/${file}`).filter((file) => !names.includes(file)));
    }
    expect(missing).toEqual([]);
  });

  it('has no package in it that only builds or tests', () => {
    const packages = new Set(names.map(packageOf));
    expect(Object.keys(manifest.devDependencies).filter((name) => packages.has(name))).toEqual([]);
    const needed = Object.keys(manifest.dependencies).filter((name) => name !== 'ws');
    expect(needed.filter((name) => !packages.has(name))).toEqual([]);
  });

  it('names what it is in its manifest, and no tool', async () => {
    const packed = JSON.parse(await readFile(join(resources, 'app.asar.unpacked', 'package.json'), 'utf8'));
    expect(packed).toMatchObject({
      name: manifest.name,
      version: manifest.version,
      main: manifest.main,
      type: 'module',
    });
    expect(packed.devDependencies).toBeUndefined();
  });
});

it('is set so that its binary runs this program and nothing else, in two languages', async () => {
  const installed = join(resources, '..');
  const binary = await readFile(join(installed, 'krachtenkaart'), 'latin1');
  const wire = binary.slice(binary.indexOf(fuseMark) + fuseMark.length + 2).slice(0, 9);
  // In the order of Electron's documentation: run as Node, encrypted cookies, NODE_OPTIONS, --inspect, checked archive,
  // archive only, snapshot of its own, powers of file: addresses, and one that is left as it was.
  expect(wire).toBe('00001100r');
  expect(await readdir(join(installed, 'locales'))).toEqual(['nl.pak']);
});

it('derives keys from beside the archive, in a thread of plain Node', async () => {
  const worker = pathToFileURL(join(resources, 'app.asar.unpacked', 'out/main/crypto/passphrase-worker.js'));
  const passphrase = 'appel boom fiets';
  const plaintext = new TextEncoder().encode('sleutel');
  const task = { kind: 'lock', passphrase, plaintext, logN: 15 };
  const limits = { seconds: 60, bytes: 512 * 1024 * 1024 };
  const answer = (await runWorkerTask(worker, task, limits, new AbortController().signal)) as { bytes: Uint8Array };
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  expect(await decrypter.decrypt(answer.bytes, 'text')).toBe('sleutel');
});

it('reads files of other programs from beside the archive, in a thread of plain Node', async () => {
  const worker = pathToFileURL(join(resources, 'app.asar.unpacked', 'out/main/exchange/source-worker.js'));
  const limits = { seconds: 60, bytes: 512 * 1024 * 1024 };
  const read = async (name: string, text: string) => {
    const task = { files: [{ name, bytes: new TextEncoder().encode(text) }], isSwapped: false };
    return runWorkerTask(worker, task, limits, new AbortController().signal);
  };
  const people = { people: { rows: [['Oma', 'oma']] } };
  expect(await read('mensen.csv', 'naam;rol\nOma;oma\n')).toMatchObject({ source: { tables: people } });
  const graph = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph><node id="Oma"/></graph></graphml>';
  expect(await read('net.graphml', graph)).toMatchObject({ source: { tables: { people: { rows: [['Oma']] } } } });
  expect(await read('kaart.json', '{')).toMatchObject({ code: 'bad-json' });
});

it('runs from what is packed and nothing else, and makes a map', async () => {
  const unpacked = join(folder, 'unpacked');
  await unpackArchive(join(resources, 'app.asar'), unpacked);
  const entry = join(unpacked, manifest.main);
  const program = await startElectronProgram({ entry });
  const { caller, page } = await program.open();
  expect(page.html).not.toContain('main.tsx');
  const { output: about } = await caller.call('app.describe', {});
  const { output: made } = await caller.call('maps.create', {
    title: 'Gezin',
    passphrase: 'appel boom fiets kaas lamp tafel',
    folder: about.defaultFolder,
  });
  expect(made.fileName).toMatch(/\.kaart$/);
  program.quit();
  expect(await program.ended).toBe(0);
});
