import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import type { PictureForm } from '../../shared/bridge-shapes.ts';
import { AppError } from '../../shared/errors.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { fontStyleOf } from '../../shared/notation/font-style.ts';
import { type MapSvg, mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import type { Text } from '../../shared/text/text.ts';

/** The picture is looked at where the fonts are not. */
const fontStyle = fontStyleOf({ latin, latinExtended });

/** Twice as fine as the screen, but no larger than a browser can draw: pixels along a side, and in all. */
const fineness = 2;
const mostAlong = 16_000;
const mostPixels = 48_000_000;

/** The file of a picture of a map: drawing, title, legend of what is in it, and today's date. */
export async function pictureOf(
  map: HouseholdMap,
  form: PictureForm,
  { text, language }: { readonly text: Text; readonly language: Language },
): Promise<Uint8Array> {
  const words = mapWordsFor(map, new Date(), text, language);
  const picture = mapSvg(map, { words, palette: palettes.light, language, fontStyle });
  return form === 'svg' ? new TextEncoder().encode(picture.svg) : paint(picture);
}

async function paint({ svg, width, height }: MapSvg): Promise<Uint8Array> {
  const scale = Math.min(fineness, mostAlong / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(width * scale);
    canvas.height = Math.floor(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new AppError('save-failed');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
