import { basename, join } from 'node:path';
import { expect } from '@playwright/test';
import { openSocketWindow } from '../support/socket-window.ts';
import { mouseOf } from './hand.ts';
import { expectSaved, makeMap, mapFilesIn } from './household.ts';
import { test } from './program.ts';

test('saves and closes a map when another is opened with the program, and asks the words of that', async ({
  program: { page, host, look },
}) => {
  const outside = await openSocketWindow(host.address);
  const words = await makeMap(mouseOf(page), page, 'Familie Jansen');
  await expectSaved(page);
  const [own = ''] = await mapFilesIn(join(host.documents, 'Krachtenkaart'));
  const drawing = page.getByRole('application', { name: 'Tekening' });

  // What is open here already stays as it is.
  await outside.call('maps.ask', { path: own });
  await expect.poll(async () => (await outside.call('maps.takeAsked', {})).output.path).toBeNull();
  await expect(drawing).toBeVisible();

  await outside.call('maps.ask', { path: join(host.documents, 'andere.kaart') });
  await expect(page.getByRole('heading', { name: 'Kaart openen' })).toBeVisible();
  await expect(page.getByText('andere.kaart')).toBeVisible();
  await look('asked');

  await outside.call('maps.ask', { path: own });
  await expect(page.getByText(basename(own))).toBeVisible();
  await page.getByRole('textbox', { name: 'De woorden van deze kaart' }).fill(words);
  await page.getByRole('button', { name: 'Openen', exact: true }).click();
  await expect(drawing).toBeVisible();
  await expect(page.getByText('Familie Jansen').first()).toBeVisible();
  outside.close();
});
