import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromiumLaunch } from './chromium.ts';

const folder = '.cache/printing-browser';

/** The browser of the tests as an installed one is: a program at a path, that needs no arguments or libraries of ours. */
export async function createPrintingBrowser(): Promise<string> {
  const { executablePath, args, env } = await chromiumLaunch();
  if (executablePath === undefined) throw new Error('This machine has no Chromium from npm.');
  const path = join(folder, 'chromium');
  const libraries = env['LD_LIBRARY_PATH'] ?? '';
  await mkdir(folder, { recursive: true });
  await writeFile(path, `#!/bin/sh\nLD_LIBRARY_PATH=${libraries} exec ${executablePath} ${args.join(' ')} "$@"\n`, {
    mode: 0o700,
  });
  return path;
}
