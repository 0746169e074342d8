import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { systemClock } from '../../main/clock.ts';
import { createCaller } from '../../shared/rpc/caller.ts';
import { createElectron, type DialogAnswers } from './electron-double.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

/**
 * Runs main/electron from its entry in this process, on a double of Electron, with the real services and real files in
 * an empty folder. It must have ended before the test does.
 */
export async function startElectronProgram(
  options: { readonly answers?: DialogAnswers; readonly isFirst?: boolean; readonly folder?: string } = {},
) {
  const folder = options.folder ?? (await createTemporaryFolder());
  const folders = { documents: join(folder, 'Documenten'), userData: join(folder, 'Instellingen') };
  for (const path of Object.values(folders)) await mkdir(path, { recursive: true });
  const electron = createElectron({ folders, ...options });
  restoreSignals();
  vi.resetModules();
  vi.doMock('electron', () => electron.module);
  await import('../../main/electron/entry.ts');
  electron.becomeReady();
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
