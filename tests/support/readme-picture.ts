import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import * as Y from 'yjs';
import { exampleUpdate } from '../../main/example.ts';
import { readMap } from '../../shared/map/read.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { fontStyleOf } from '../../shared/notation/font-style.ts';
import { mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import { createText } from '../../shared/text/text.ts';

/** Where the picture in the README stands. */
export const readmePicturePath = fileURLToPath(new URL('../../docs/picture.svg', import.meta.url));

/** The picture in the README: the English example as the program draws, prints and exports it, of the day it was made. */
export async function drawReadmePicture(): Promise<string> {
  const document = new Y.Doc();
  Y.applyUpdate(document, exampleUpdate('en'));
  const map = readMap(document);
  const words = mapWordsFor(map, new Date(map.about.created), createText('en'), 'en');
  const [latin, latinExtended] = await Promise.all(['latin', 'latin-ext'].map(fontOf));
  const fontStyle = fontStyleOf({ latin: latin ?? '', latinExtended: latinExtended ?? '' });
  return mapSvg(map, { words, palette: palettes.light, language: 'en', fontStyle }).svg;
}

async function fontOf(part: string): Promise<string> {
  const name = `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${part}-wght-normal.woff2`;
  const bytes = await readFile(createRequire(import.meta.url).resolve(name));
  return `data:font/woff2;base64,${bytes.toString('base64')}`;
}
