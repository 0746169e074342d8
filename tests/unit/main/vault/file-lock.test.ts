import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { whileLocked } from '../../../../main/vault/file-lock.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

const quick = { stale: 50, longestWait: 60_000 };

async function begin() {
  const folder = await createTemporaryFolder();
  return { folder, path: join(folder, 'kaart.kaart'), lock: join(folder, '.kaart.kaart.lock') };
}

it('lets one act at a time, and leaves nothing', async () => {
  const { folder, path } = await begin();
  let running = 0;
  let most = 0;
  const acts = Array.from({ length: 10 }, (_, index) =>
    whileLocked(path, async (confirm) => {
      running++;
      most = Math.max(most, running);
      await confirm();
      await readdir(folder);
      running--;
      return index;
    }),
  );
  expect(await Promise.all(acts)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

it('stands beside the file with a random number in it and nothing else', async () => {
  const { folder, path, lock } = await begin();
  await whileLocked(path, async () => {
    expect(await readdir(folder)).toEqual(['.kaart.kaart.lock']);
    expect(await readFile(lock, 'utf8')).toMatch(/^[0-9a-f]{32}$/);
  });
});

it('is let go of when the act fails', async () => {
  const { folder, path } = await begin();
  const failing = whileLocked(path, async () => {
    throw new Error('act');
  });
  await expect(failing).rejects.toThrow('act');
  expect(await readdir(folder)).toEqual([]);
});

it('clears away a lock that a program left, once it has stood long enough', async () => {
  const { folder, path, lock } = await begin();
  await writeFile(lock, 'left by a program that broke off');
  expect(await whileLocked(path, async () => 'done', quick)).toBe('done');
  expect(await readdir(folder)).toEqual([]);
});

it('does not wait for ever', async () => {
  const { path, lock } = await begin();
  await writeFile(lock, 'held');
  const waiting = whileLocked(path, async () => 'done', { stale: 60_000, longestWait: 0 });
  await expect(waiting).rejects.toThrow('save-failed');
  expect(await readFile(lock, 'utf8')).toBe('held');
});

it('begins an act again when somebody took the lock from it, and leaves theirs', async () => {
  const { path, lock } = await begin();
  let tries = 0;
  const done = await whileLocked(
    path,
    async (confirm) => {
      tries++;
      if (tries === 1) await writeFile(lock, 'of another, after a long sleep');
      await confirm();
      return tries;
    },
    quick,
  );
  expect(done).toBe(2);
});
