import { expect, type Page } from '@playwright/test';
import { test } from './program.ts';

/** Drops empty files on the window, as a browser hears of them: with a name and no path. */
async function drop(page: Page, ...names: readonly string[]): Promise<void> {
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();
    for (const name of dropped) dataTransfer.items.add(new File(['x'], name));
    for (const kind of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
    }
  }, names);
}

test('says what to do with a file that is dropped on it in a browser', async ({ program: { page, look } }) => {
  await expect(page.getByRole('button', { name: 'Kaart openen' })).toBeVisible();
  await drop(page, 'kaart.kaart');
  await expect(page.getByRole('status')).toContainText('Slepen kan hier niet. Kies “Kaart openen”.');
  await look('dropped');
  await drop(page, 'foto.png');
  await expect(page.getByRole('status')).toContainText('Dit bestand is geen kaart.');
  await drop(page, 'a.kaart', 'b.kaart');
  await expect(page.getByRole('status')).toContainText('Sleep één kaart tegelijk.');
  await page.getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByText('Sleep één kaart tegelijk.')).toBeHidden();
});
