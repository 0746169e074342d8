import { existsSync } from 'node:fs';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openBrowserWindow } from '../../../../main/browser/browser-window.ts';
import { createTemporaryFolder } from '../../../support/temporary-folder.ts';

/** A program that stands where a browser would: it notes how it was started, and does what `script` says. */
async function createProgram(script: string): Promise<{ path: string; readArguments(): Promise<string[]> }> {
  const folder = await createTemporaryFolder();
  const path = join(folder, 'browser');
  const noted = join(folder, 'arguments');
  const note = `require('fs').writeFileSync(${JSON.stringify(noted)}, JSON.stringify(process.argv.slice(2)));`;
  await writeFile(path, `#!${process.execPath}\n${note}${script}`);
  await chmod(path, 0o700);
  return { path, readArguments: async () => JSON.parse(await readFile(noted, 'utf8')) };
}

const profileOf = (started: readonly string[]) =>
  started.find((argument) => argument.startsWith('--user-data-dir='))?.split('=')[1] ?? '';

it('starts in a profile of its own, and leaves nothing of it', async () => {
  const { path, readArguments } = await createProgram(
    "require('fs').writeFileSync(process.argv[3].split('=')[1] + '/history', 'x');",
  );
  const window = await openBrowserWindow(path, 'http://127.0.0.1:1/door');
  await window.ended;
  const started = await readArguments();
  const profile = profileOf(started);
  expect(started[0]).toBe('--app=http://127.0.0.1:1/door');
  expect(started).toEqual(expect.arrayContaining(['--no-first-run', '--disable-extensions', '--disable-sync']));
  const preferences = JSON.parse(await readFile(join(profile, 'Default', 'Preferences'), 'utf8'));
  expect(preferences.browser.enable_spellchecking).toBe(false);
  expect(existsSync(join(profile, 'history'))).toBe(true);
  await window.close();
  expect(existsSync(profile)).toBe(false);
});

it('ends a browser that is still there', async () => {
  const { path } = await createProgram('setInterval(() => {}, 1_000);');
  const window = await openBrowserWindow(path, 'http://127.0.0.1:1/door');
  await window.close();
  await window.ended;
});

it('has ended at once where the program cannot be started', async () => {
  const window = await openBrowserWindow('/nowhere/browser', 'http://127.0.0.1:1/door');
  await window.ended;
  await window.close();
});
