import { expect, type Page } from '@playwright/test';
import { test } from './program.ts';

/** An image as a telephone makes it: larger than it has to be, and no square. */
async function imageIn(page: Page, colour: string): Promise<Buffer> {
  const address = await page.evaluate((fill) => {
    const canvas = document.createElement('canvas');
    canvas.width = 900;
    canvas.height = 600;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('No canvas');
    context.fillStyle = fill;
    context.fillRect(0, 0, 900, 600);
    return canvas.toDataURL('image/png');
  }, colour);
  return Buffer.from(address.split(',')[1] ?? '', 'base64');
}

test('somebody gets a photo by choosing, pasting or dropping one', async ({ program: { page, look } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByRole('application', { name: 'Tekening' })).toBeVisible();
  await page.getByRole('button', { name: 'Lijst', exact: true }).click();
  const list = page.getByRole('region', { name: 'Lijst' });
  const panel = page.getByRole('region', { name: 'Noor', exact: true });
  const photo = panel.locator('img.photo');
  await list.getByRole('button', { name: /^Noor/ }).first().click();
  await panel.getByRole('button', { name: /^Foto/ }).click();
  const choose = (name: string, mimeType: string, buffer: Buffer) =>
    panel.locator('input[type="file"]').setInputFiles({ name, mimeType, buffer });

  await choose('noor.png', 'image/png', await imageIn(page, '#c06a3a'));
  await expect(photo).toBeVisible();
  const first = await photo.getAttribute('src');
  expect(first?.startsWith('data:image/jpeg;base64,')).toBe(true);
  expect(first?.length).toBeLessThan(90_000);
  await look('photo');

  await choose('noor.png', 'image/png', Buffer.from('this is no image'));
  await expect(panel.getByText('Van dit bestand kan geen foto worden gemaakt.')).toBeVisible();
  await expect(photo).toHaveAttribute('src', first ?? '');

  // Dropped anywhere on the map, it goes to who is selected.
  const drop = async (colour: string) => {
    const image = (await imageIn(page, colour)).toString('base64');
    await page.evaluate((base64) => {
      const data = new DataTransfer();
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      data.items.add(new File([bytes], 'photo.png', { type: 'image/png' }));
      document.querySelector('.drawing')?.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    }, image);
  };
  await drop('#3a6ac0');
  await expect(photo).not.toHaveAttribute('src', first ?? '');
  await page.getByRole('button', { name: 'Ongedaan' }).click();
  await expect(photo).toHaveAttribute('src', first ?? '');

  await panel.getByRole('button', { name: 'Foto weghalen' }).click();
  await expect(photo).toBeHidden();
});
