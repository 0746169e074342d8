import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { drawReadmePicture, readmePicturePath } from '../support/readme-picture.ts';

it('shows in the README what the program draws of the example (`npm run picture` makes it anew)', async () => {
  const shown = await readFile(readmePicturePath, 'utf8');
  expect(shown === (await drawReadmePicture())).toBe(true);
});
