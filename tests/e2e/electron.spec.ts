import { fileURLToPath } from 'node:url';
import { _electron, expect, test } from '@playwright/test';
import { electronBinary } from '../support/electron.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('opens its start screen in a window of Electron', async () => {
  const executablePath = electronBinary();
  if (executablePath === null) throw new Error("Electron's binary is not on this machine");
  const program = await _electron.launch({
    executablePath,
    args: [root, '--lang=nl', `--user-data-dir=${test.info().outputPath('user')}`],
  });
  const page = await program.firstWindow();
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' })).toBeVisible();
  await program.close();
});
