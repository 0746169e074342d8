import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type App, createApp } from '../../main/app.ts';
import { createPageDialogs } from '../../main/browser/page-dialogs.ts';
import { systemClock } from '../../main/clock.ts';
import { endApp } from '../../main/ending.ts';
import type { PdfMaker } from '../../main/platform.ts';
import { createPreferences } from '../../main/preferences.ts';
import { createSettings, type SettingsStore } from '../../main/settings.ts';
import { createVault, type Vault } from '../../main/vault/vault.ts';
import type { Clock } from '../../shared/clock.ts';
import { type Caller, createCaller } from '../../shared/rpc/caller.ts';
import type { Port } from '../../shared/rpc/port.ts';
import { createPortPair } from './port-pair.ts';
import { createTemporaryFolder } from './temporary-folder.ts';

export interface TestApp {
  readonly app: App;
  /** The person's documents, and the only place anything is written. */
  readonly folder: string;
  readonly settings: SettingsStore;
  /** The raw port of a new window. */
  connectPort(): Port;
  connect(): Caller;
  /** Every file and folder there is, with what is in it. */
  readFiles(): Promise<Record<string, string>>;
}

/** The whole program on an empty folder, with real files and a quick passphrase lock. It ends with the test. */
export async function createTestApp({
  clock = systemClock,
  vault = createVault({ logN: 15 }),
  pdf = null,
}: {
  readonly clock?: Clock;
  readonly vault?: Vault;
  /** As in a host that makes PDFs by itself. */
  readonly pdf?: PdfMaker | null;
} = {}): Promise<TestApp> {
  const folder = join(await createTemporaryFolder(), 'Documenten');
  await mkdir(folder);
  const store: SettingsStore = { store: {} };
  const settings = createSettings(store);
  const preferences = createPreferences(settings, 'nl');
  const app = createApp({ version: '1.2.3', documentsFolder: folder, settings, preferences }, vault, clock);
  onTestFinished(() => endApp(app, async () => ({ kind: 'discard' })).then(() => undefined));
  const connectPort = () => {
    const { window, main } = createPortPair();
    app.connect(main, (emit) => ({ ...createPageDialogs(emit, folder), pdf }));
    return window;
  };
  return {
    app,
    folder,
    settings: store,
    connectPort,
    connect: () => createCaller(connectPort(), clock),
    async readFiles() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true });
      const read = entries.map(async (entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path, entry.isFile() ? (await readFile(path)).toString('base64') : ''] as const;
      });
      return Object.fromEntries(await Promise.all(read));
    },
  };
}
