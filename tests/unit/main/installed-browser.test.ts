import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findBrowser, hasDisplay } from '../../../main/installed-browser.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

it.runIf(process.platform === 'linux')('finds a browser on the path, Chrome before Chromium', async () => {
  const [first, second] = [await createTemporaryFolder(), await createTemporaryFolder()];
  vi.stubEnv('PATH', [first, '', second].join(delimiter));
  expect(findBrowser()).toBe(null);
  await writeFile(join(second, 'google-chrome'), '', { mode: 0o600 });
  await writeFile(join(first, 'chromium'), '', { mode: 0o700 });
  expect(findBrowser()).toBe(join(first, 'chromium'));
  await writeFile(join(second, 'google-chrome-stable'), '', { mode: 0o700 });
  expect(findBrowser()).toBe(join(second, 'google-chrome-stable'));
});

it.runIf(process.platform === 'linux')('knows whether there is a screen', () => {
  vi.stubEnv('DISPLAY', '');
  vi.stubEnv('WAYLAND_DISPLAY', undefined);
  expect(hasDisplay()).toBe(false);
  vi.stubEnv('WAYLAND_DISPLAY', 'wayland-0');
  expect(hasDisplay()).toBe(true);
});
