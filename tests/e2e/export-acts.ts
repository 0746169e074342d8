import { expect, type Page } from '@playwright/test';

/** What people do to make a file for another program. */

const title = 'Plaatje of tabel maken';

/** Opens the question of what is to be made, by the menu. */
export async function askExport(page: Page) {
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: `${title}…` }).click();
  const question = page.getByRole('dialog', { name: title });
  await expect(question).toBeVisible();
  return question;
}

/** In the open question: asks for a place, and gives the file this name among the documents. */
export async function saveExport(page: Page, name: string): Promise<void> {
  await page.getByRole('dialog', { name: title }).getByRole('button', { name: 'Bewaren…' }).click();
  const chooser = page.getByRole('dialog', { name: 'Waar komt het bestand?' });
  await chooser.getByRole('button', { name: 'Documenten' }).click();
  await chooser.getByRole('textbox', { name: 'Naam van het bestand' }).fill(name);
  await chooser.getByRole('button', { name: /^Bewaar in/ }).click();
  await expect(chooser).toBeHidden();
}
