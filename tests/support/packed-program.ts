import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { version } from 'electron/package.json' with { type: 'json' };

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Behind this mark a binary of Electron has its fuses: their version, how many there are, and the state of each. */
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const fuses = Buffer.from(`${fuseMark}\u0001\u000910110001r`, 'latin1');

/**
 * Packs the built program as electron-builder does for people, around a stub of Electron's binary: it can't be started,
 * and everything else is as it will be. Returns the folder with `app.asar`.
 */
export async function packProgram(folder: string): Promise<string> {
  const stub = join(folder, 'stub');
  await mkdir(join(stub, 'resources'), { recursive: true });
  await mkdir(join(stub, 'locales'));
  await writeFile(join(stub, 'electron'), Buffer.concat([Buffer.from('stub '), fuses]), { mode: 0o755 });
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/nl.pak', 'locales/de.pak'])
    await writeFile(join(stub, name), '');
  await writeFile(join(stub, 'version'), version);
  const output = join(folder, 'packed');
  const builder = join(root, 'node_modules', 'electron-builder', 'cli.js');
  const options = ['--linux', '--x64', '--dir', '--publish', 'never'];
  const settings = [`-c.electronDist=${stub}`, `-c.directories.output=${output}`];
  await promisify(execFile)(process.execPath, [builder, ...options, ...settings], { cwd: root });
  return join(output, 'linux-unpacked', 'resources');
}
