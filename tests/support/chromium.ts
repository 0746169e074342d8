import { execFile } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBrotliDecompress } from 'node:zlib';

const root = fileURLToPath(new URL('../..', import.meta.url));
const packageFolder = join(root, 'node_modules/@sparticuz/chromium');

/** How to start the browser of the tests and benches: what Playwright's `launch` takes. */
export interface ChromiumLaunch {
  /** The file to run; absent where `channel` names an installed browser instead. */
  readonly executablePath?: string;
  readonly channel?: 'chrome';
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Chromium for this machine. On Linux x64 it is the one from npm (@sparticuz/chromium), unpacked once into .cache, with
 * the libraries of the same package (NSS, NSPR, expat), which a bare Debian lacks; on other systems an installed Chrome.
 */
export async function chromiumLaunch(): Promise<ChromiumLaunch> {
  // Nothing else: the package's own default arguments switch web security off.
  const args = ['--no-sandbox', '--disable-gpu'];
  const env = inheritedEnvironment();
  if (process.platform !== 'linux' || process.arch !== 'x64') return { channel: 'chrome', args, env };

  const folder = await unpackChromium();
  return { executablePath: join(folder, 'chromium'), args, env: { ...env, LD_LIBRARY_PATH: join(folder, 'lib') } };
}

/** The folder with `chromium` and `lib/`. Filled beside it and renamed, so that a broken-off run leaves no half of it. */
async function unpackChromium(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, '.cache/chromium', version);
  if (existsSync(folder)) return folder;

  await mkdir(dirname(folder), { recursive: true });
  const filling = await mkdtemp(`${folder}-`);
  try {
    const program = createWriteStream(join(filling, 'chromium'), { mode: 0o755 });
    await pipeline(createReadStream(join(packageFolder, 'bin/chromium.br')), createBrotliDecompress(), program);
    await unpackTar(join(packageFolder, 'bin/al2023.tar.br'), filling);
    await rename(filling, folder);
  } catch (error) {
    await rm(filling, { recursive: true, force: true });
    // Two runs at once: whoever comes second finds the folder there, and whole.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** By way of a file: tar stops reading at the end of the archive, which breaks off a stream that has more to give. */
async function unpackTar(archive: string, folder: string): Promise<void> {
  const tar = join(folder, 'archive.tar');
  await pipeline(createReadStream(archive), createBrotliDecompress(), createWriteStream(tar));
  await promisify(execFile)('tar', ['-x', '-f', tar, '-C', folder]);
  await rm(tar);
}

function inheritedEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}
