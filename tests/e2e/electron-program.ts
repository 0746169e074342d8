import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { electronBinary } from '../support/electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

interface RunningProgram {
  readonly program: ElectronApplication;
  /** What stands in its first window. */
  readonly page: Page;
}

interface ElectronHouse {
  /** An empty folder of the test's own. */
  readonly folder: string;
  /** Starts the built program under the real Electron, with these words on its command line. */
  start(...words: readonly string[]): Promise<RunningProgram>;
}

/** A test with a home, settings and documents of its own; what is started in it has ended when the test has. */
export const test = base.extend<{ house: ElectronHouse }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  house: async ({}, use, info) => {
    const executablePath = electronBinary();
    if (executablePath === null) throw new Error("Electron's binary is not on this machine");
    const folder = info.outputPath('house');
    const home = join(folder, 'home');
    await mkdir(join(home, 'Documents'), { recursive: true });
    const inherited = Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : []));
    const env = {
      ...Object.fromEntries(inherited),
      HOME: home,
      KRACHTENKAART_SETTINGS_FOLDER: join(folder, 'settings'),
    };
    const running: ElectronApplication[] = [];
    await use({
      folder,
      async start(...words) {
        const args = [root, '--lang=nl', `--user-data-dir=${join(folder, 'user')}`, ...words];
        const program = await _electron.launch({ executablePath, args, env, locale: 'nl-NL' });
        running.push(program);
        return { program, page: await program.firstWindow() };
      },
    });
    for (const program of running) await program.close();
  },
});
