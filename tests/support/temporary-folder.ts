import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder, by its real path, that is deleted when the test is done. */
export async function createTemporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'krachtenkaart-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
