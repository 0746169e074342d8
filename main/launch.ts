import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createText, type TextKey } from '../shared/text/text.ts';
import { hasDisplay } from './installed-browser.ts';
import { languageOfEnvironment } from './language.ts';

/*
 * `npm start`: builds the program and opens it. In Electron where its binary is there or can be fetched; otherwise, or
 * with `--browser`, in the browser host, saying why.
 */
const text = createText(languageOfEnvironment(process.env));
const root = join(import.meta.dirname, '..');
const modules = join(root, 'node_modules');

/** Where Electron's releases are, as its own installer looks for them. */
const electronReleases =
  process.env['npm_config_electron_mirror'] ||
  process.env['ELECTRON_MIRROR'] ||
  'https://github.com/electron/electron/releases/download/';

/** In milliseconds. */
const patience = { answer: 3_000, download: 15 * 60_000 };

let child: ChildProcess | null = null;
/** Aborted when the person wants no more: from then on nothing is begun. */
const stopping = new AbortController();

// What runs here ends by itself when it has saved: a signal of the terminal reaches it too, others are passed on.
process.on('SIGINT', () => stopping.abort());
for (const signal of ['SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping.abort();
    child?.kill(signal);
  });
}

/** Runs a program in this terminal until it ends. True when it ended well; false too when it could not be run. */
async function run(program: string, commands: readonly string[], timeout?: number): Promise<boolean> {
  if (stopping.signal.aborted) return false;
  const started = spawn(program, commands, { cwd: root, stdio: 'inherit', ...(timeout && { timeout }) });
  child = started;
  return new Promise((resolve) => {
    started.once('error', () => resolve(false));
    started.once('exit', (code) => resolve(code === 0));
  });
}

function runNode(script: string, ...options: readonly string[]): Promise<boolean> {
  return run(process.execPath, [script, ...options]);
}

async function build(): Promise<boolean> {
  console.log(text('launcher.building'));
  return (
    (await runNode(join(modules, 'typescript', 'bin', 'tsc'), '-b', 'main')) &&
    (await runNode(join(modules, 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'))
  );
}

/** The Electron binary; null when it is not there. The file is what Electron's own installer leaves. */
function findElectron(): string | null {
  const pathFile = join(modules, 'electron', 'path.txt');
  if (!existsSync(pathFile)) return null;
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(modules, 'electron', 'dist');
  const binary = join(folder, readFileSync(pathFile, 'utf8'));
  return existsSync(binary) ? binary : null;
}

async function downloadElectron(): Promise<void> {
  const isThere = await answers(electronReleases);
  if (!isThere) return say('launcher.noElectron');
  say('launcher.downloading');
  await run(process.execPath, [join(modules, 'electron', 'install.js')], patience.download);
  if (findElectron() === null) say('launcher.downloadFailed');
}

async function answers(address: string): Promise<boolean> {
  try {
    const signal = AbortSignal.any([AbortSignal.timeout(patience.answer), stopping.signal]);
    await fetch(address, { method: 'HEAD', signal });
    return true;
  } catch {
    return false;
  }
}

/** Says what comes next, which is nothing when the person wants no more. */
function say(key: TextKey): void {
  if (!stopping.signal.aborted) console.log(text(key));
}

/** Whether the program ran in Electron, and ended well or because it was told to. */
async function runInElectron(): Promise<boolean> {
  if (findElectron() === null) await downloadElectron();
  const electron = findElectron();
  if (electron === null) return false;
  if ((await run(electron, ['.'])) || stopping.signal.aborted) return true;
  say('launcher.electronFailed');
  return false;
}

/** Whether all went well until the program ended, or until there was nothing more to do. */
async function start(): Promise<boolean> {
  if (!(await build())) {
    if (!stopping.signal.aborted) console.error(text('launcher.buildFailed'));
    return stopping.signal.aborted;
  }
  if (process.argv.includes('--browser')) say('launcher.browserAsked');
  else if (hasDisplay() && (await runInElectron())) return true;
  if (stopping.signal.aborted) return true;
  return runNode(join(root, 'out', 'main', 'browser', 'entry.js'));
}

if (!(await start())) process.exitCode = 1;
