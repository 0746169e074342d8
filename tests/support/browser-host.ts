import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('../../out/main/browser/entry.js', import.meta.url));

/** The built program under its browser host, with a home of its own and no window yet. */
export interface BrowserHost {
  readonly address: string;
  /** Stands in for the person's documents: where maps are kept unless they choose otherwise. */
  readonly documents: string;
  /** Ends the program as Ctrl+C does, and removes its home. */
  close(): Promise<void>;
}

/** It begins in the language of `locale`, whatever the machine's is. */
export async function startBrowserHost(locale = 'nl_NL.UTF-8'): Promise<BrowserHost> {
  if (!existsSync(entry)) throw new Error('The program is not built yet: npm run build');
  const home = await mkdtemp(join(tmpdir(), 'krachtenkaart-'));
  const documents = join(home, 'Documents');
  await mkdir(documents);

  const host = spawn(process.execPath, [entry], {
    env: {
      ...process.env,
      HOME: home,
      USERPROFILE: home,
      LC_ALL: locale,
      KRACHTENKAART_BROWSER: 'none',
      KRACHTENKAART_SETTINGS_FOLDER: join(home, 'settings'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(host, 'exit');
  return {
    address: await addressIn(host.stdout),
    documents,
    async close() {
      host.kill('SIGINT');
      await ended;
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** Reads on after the address, so that the program never waits for a reader. */
async function addressIn(output: NodeJS.ReadableStream): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const lines = createInterface({ input: output });
  lines.on('line', (line) => {
    const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(line)?.[0];
    if (address !== undefined) resolve(address);
  });
  lines.on('close', () => reject(new Error('The browser host ended without an address.')));
  return promise;
}
