import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What the tests ask of the system, and the Debian package that has it. */
const packages = {
  age: 'age',
  unzip: 'unzip',
  pdftotext: 'poppler-utils',
  pdffonts: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  script: 'bsdutils',
} as const;

/**
 * Sees to it that every system command of the tests is there: as root on Debian or Ubuntu what is missing is installed
 * with apt-get. Throws, naming what is missing, everywhere else and where installing did not help.
 */
export function ensureSystemCommands(): void {
  const missing = missingCommands();
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && isThere('apt-get')) {
    console.log(`Installing ${missing.join(', ')} for the tests.`);
    apt('update', '-qq');
    apt('install', '-qq', '-y', '--no-install-recommends', ...missing.map((command) => packages[command]));
  }
  const still = missingCommands();
  if (still.length === 0) return;
  const wanted = still.map((command) => `${command} (Debian package ${packages[command]})`);
  throw new Error(`The tests need these commands, please install them: ${wanted.join(', ')}`);
}

function missingCommands(): (keyof typeof packages)[] {
  return (Object.keys(packages) as (keyof typeof packages)[]).filter((command) => !isThere(command));
}

function isThere(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, command)));
}

function apt(...args: string[]): void {
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
