import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { systemClock } from '../../main/clock.ts';
import { createCaller } from '../../shared/rpc/caller.ts';
import { createElectron } from './electron-double.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

/**
 * Runs main/electron from its entry in this process, on a double of Electron, with the real services and real files in
 * an empty folder. It must have ended before the test does.
 */
export async function startElectronProgram(
  options: Omit<Parameters<typeof createElectron>[0], 'folders'> & {
    readonly folder?: string;
    /** The entry of a packed program, instead of the one in these sources. */
    readonly entry?: string;
    /** What the program is started with. */
    readonly words?: readonly string[];
  } = {},
) {
  const folder = options.folder ?? (await createTemporaryFolder());
  const folders = { documents: join(folder, 'Documenten'), userData: join(folder, 'Instellingen') };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  const electron = createElectron({ folders, ...options });
  restoreSignals();
  const { argv } = process;
  process.argv = ['/usr/bin/krachtenkaart', ...(options.words ?? [])];
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import(options.entry ?? '../../main/electron/entry.ts');
  electron.becomeReady();
  // It reads them until its first window is there, or until it ends.
  await Promise.race([electron.opened, electron.ended]);
  process.argv = argv;
  return {
    ...electron,
    folders,
    /** The window, its page, and the page's end of the bridge. */
    async open() {
      const window = await electron.opened;
      const page = await window.page;
      return { window, page, caller: createCaller(page.port, systemClock) };
    },
  };
}

/** The program takes over what a terminal tells this process; the test runner needs that back. */
function restoreSignals(): void {
  const kept = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [signal, process.listeners(signal)] as const);
  onTestFinished(() => {
    for (const [signal, listeners] of kept) {
      process.removeAllListeners(signal);
      for (const listener of listeners) process.on(signal, listener);
    }
  });
}
