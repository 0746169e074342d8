import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { findDocumentsFolder } from '../../../../main/browser/documents-folder.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

/** A new home, which is the person's for as long as the test runs. */
async function createHome(): Promise<string> {
  const home = await createTemporaryFolder();
  vi.stubEnv('HOME', home);
  vi.stubEnv('XDG_CONFIG_HOME', undefined);
  return home;
}

it('is Documents, and the home itself where that is not there', async () => {
  const home = await createHome();
  expect(findDocumentsFolder()).toBe(home);
  await mkdir(join(home, 'Documents'));
  expect(findDocumentsFolder()).toBe(join(home, 'Documents'));
});

it.runIf(process.platform === 'linux')('is what a desktop on Linux says it is, while that is there', async () => {
  const home = await createHome();
  await mkdir(join(home, '.config'));
  await mkdir(join(home, 'Documents'));
  await writeFile(join(home, '.config', 'user-dirs.dirs'), '# mine\nXDG_DOCUMENTS_DIR="$HOME/Documenten"\n');
  expect(findDocumentsFolder()).toBe(join(home, 'Documents'));
  await mkdir(join(home, 'Documenten'));
  expect(findDocumentsFolder()).toBe(join(home, 'Documenten'));
});
