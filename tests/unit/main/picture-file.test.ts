import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { savePicture } from '../../../main/picture-file.ts';
import { createTemporaryFolder } from '../../support/temporary-folder.ts';

const svg = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg />');
const pdf = new TextEncoder().encode('%PDF-1.4');
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3);

it('writes a picture of each form as it is', async () => {
  const folder = await createTemporaryFolder();
  await savePicture({ path: join(folder, 'kaart.svg'), form: 'svg', bytes: svg, isReplacing: false });
  await savePicture({ path: join(folder, 'KAART.PNG'), form: 'png', bytes: png, isReplacing: false });
  expect(new Uint8Array(await readFile(join(folder, 'kaart.svg')))).toEqual(svg);
  expect(new Uint8Array(await readFile(join(folder, 'KAART.PNG')))).toEqual(png);
  await savePicture({ path: join(folder, 'kaart.pdf'), form: 'pdf', bytes: pdf, isReplacing: false });
  expect(new Uint8Array(await readFile(join(folder, 'kaart.pdf')))).toEqual(pdf);
});

it('writes nothing that is no picture of that form, or has another name, or is too large', async () => {
  const folder = await createTemporaryFolder();
  const refuse = (name: string, form: 'svg' | 'png' | 'pdf', bytes: Uint8Array, code: string) =>
    expect(
      savePicture({ path: join(folder, name), form: form, bytes: bytes, isReplacing: false }),
      name,
    ).rejects.toMatchObject({ code });
  await refuse('a.svg', 'svg', png, 'bad-request');
  await refuse('b.png', 'png', new Uint8Array(), 'bad-request');
  await refuse('b.pdf', 'pdf', svg, 'bad-request');
  await refuse('.bashrc', 'svg', svg, 'bad-request');
  await refuse('c.kaart', 'png', png, 'bad-request');
  const large = new Uint8Array(32 * 1024 * 1024 + 1);
  large.set(png);
  await refuse('d.png', 'png', large, 'file-too-large');
  expect(await readdir(folder)).toEqual([]);
});

it('comes in the place of another file only where the person agreed to that', async () => {
  const path = join(await createTemporaryFolder(), 'kaart.svg');
  await savePicture({ path, form: 'svg', bytes: svg, isReplacing: false });
  const other = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>\n<svg width="1" />');
  const refused = savePicture({ path, form: 'svg', bytes: other, isReplacing: false });
  await expect(refused).rejects.toMatchObject({ code: 'file-exists' });
  await savePicture({ path, form: 'svg', bytes: other, isReplacing: true });
  expect(new Uint8Array(await readFile(path))).toEqual(other);
});
