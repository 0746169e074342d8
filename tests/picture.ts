import { writeFile } from 'node:fs/promises';
import { drawReadmePicture, readmePicturePath } from './support/readme-picture.ts';

/** `npm run picture`: makes the picture in the README anew, from the example map. */
await writeFile(readmePicturePath, await drawReadmePicture());
