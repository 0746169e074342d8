import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './electron-program.ts';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn } from './household.ts';

test('opens its start screen in a window of Electron', async ({ house }) => {
  const { page } = await house.start();
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' })).toBeVisible();
  expect(page.url()).toBe('app://krachtenkaart/');
});

test('makes a map, ends with its window, and opens the map when it is started with it', async ({ house }) => {
  const first = await house.start();
  const { page } = first;
  // The folder of documents belongs to the system's own settings, which a test leaves alone.
  const documents = await first.program.evaluate(({ app }) => app.getPath('documents'));
  const before = await mapFilesIn(join(documents, 'Krachtenkaart'));
  const words = await makeMap(mouseOf(page), page, 'Familie Jansen');
  await expectSaved(page);
  const after = await mapFilesIn(join(documents, 'Krachtenkaart'));
  const [path = ''] = after.filter((known) => !before.includes(known));
  await Promise.all([first.program.waitForEvent('close'), page.close()]);

  const { page: later } = await house.start(path);
  await expect(later.getByRole('heading', { name: 'Kaart openen' })).toBeVisible();
  await later.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await later.getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(later.getByRole('application', { name: 'Tekening' })).toBeVisible();
});

test('gives its page nothing but the port: no Node, no network, no window, no permission', async ({ house }) => {
  const { program, page } = await house.start();
  const found = await page.evaluate(async () => {
    const isRefused = (trying: Promise<unknown>) => trying.then(() => false).catch(() => true);
    const names = ['require', 'process', 'Buffer', 'module', 'global'];
    return {
      node: names.filter((name) => name in globalThis),
      isFetchRefused: await isRefused(fetch('https://example.org/')),
      isFileRefused: await isRefused(fetch('file:///etc/hosts')),
      opened: window.open('https://example.org/') === null,
      camera: await isRefused(navigator.mediaDevices?.getUserMedia({ video: true }) ?? Promise.reject()),
      isClipboardRefused: await isRefused(navigator.clipboard.readText()),
    };
  });
  expect(found).toEqual({
    node: [],
    isFetchRefused: true,
    isFileRefused: true,
    opened: true,
    camera: true,
    isClipboardRefused: true,
  });
  await page.evaluate(() => {
    location.href = 'https://example.org/';
  });
  await expect(page.getByRole('button', { name: 'Nieuwe kaart' })).toBeVisible();
  expect(page.url()).toBe('app://krachtenkaart/');
  expect(program.windows()).toHaveLength(1);
});

test('copies the six words, though no permission is given', async ({ house }) => {
  const { program, page } = await house.start();
  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await page.getByRole('button', { name: 'Kopiëren' }).click();
  await expect(page.getByRole('button', { name: 'Gekopieerd' })).toBeVisible();
  expect(await program.evaluate(({ clipboard }) => clipboard.readText())).toMatch(/^(\S+ ){5}\S+$/);
});

test('has a menu in Dutch that offers what can be done with the open map', async ({ house }) => {
  const { program, page } = await house.start();
  await makeMap(mouseOf(page), page, '');
  const choose = (label: string) =>
    program.evaluate(({ Menu }, name) => {
      const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
      items.find((item) => item.label === name)?.click();
    }, label);
  await expect
    .poll(async () => {
      await choose('Lijst');
      return page.getByRole('region', { name: 'Lijst' }).isVisible();
    })
    .toBe(true);
});

test('keeps nothing of a map in its own folder', async ({ house }) => {
  const { program, page } = await house.start();
  await makeMap(mouseOf(page), page, 'Familie Jansen');
  await expectSaved(page);
  await Promise.all([program.waitForEvent('close'), page.close()]);
  const entries = await readdir(join(house.folder, 'user'), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const telling: string[] = [];
  for (const file of files) if ((await readFile(file)).includes('Jansen')) telling.push(file);
  expect(telling).toEqual([]);
});
