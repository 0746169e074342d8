import { expect } from '@playwright/test';
import { test } from './program.ts';

test('who is still to be asked is listed, asked, and shown by initials', async ({ program: { page, look } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  const drawing = page.getByRole('application', { name: 'Tekening' });
  await expect(drawing).toBeVisible();
  await drawing.focus();
  await page.keyboard.press('n');
  const panel = page.getByRole('region', { name: 'Nog vragen', exact: true });
  await expect(panel.getByRole('heading', { name: /^Nog niet gevraagd \(/ })).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Sanne/ }).first()).toBeVisible();
  await expect(panel.getByText('Bobbie')).toBeHidden();
  await look('to-ask');

  await panel.getByRole('group', { name: 'Sanne', exact: true }).getByRole('button', { name: 'Gevraagd' }).click();
  await expect(panel.getByRole('heading', { name: 'Gevraagd, nog geen antwoord (', exact: false })).toBeVisible();
  await panel.getByRole('group', { name: 'Sanne', exact: true }).getByRole('button', { name: 'Zei ja' }).click();
  await expect(panel.getByRole('group', { name: 'Sanne', exact: true })).toBeHidden();

  await panel.getByText('Wie nog niet gevraagd is').click();
  await look('initials');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+p');
  const paper = page.getByRole('dialog', { name: /Afdrukken/ });
  await paper.getByRole('button', { name: 'Mensen en lijnen' }).click();
  await expect(paper.getByText('Sanne', { exact: true }).first()).toBeVisible();
  await expect(paper.getByText('Henk', { exact: true })).toHaveCount(0);
  await expect(paper.getByText('H.', { exact: true }).first()).toBeVisible();
});
