import latinExtended from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2?inline';
import latin from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?inline';
import { AppError } from '../../shared/errors.ts';
import type { Fineness, PictureForm } from '../../shared/export-choice.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { Language } from '../../shared/map/vocabulary.ts';
import { mapWordsFor } from '../../shared/map-words.ts';
import { fontStyleOf } from '../../shared/notation/font-style.ts';
import { type MapSvg, mapSvg } from '../../shared/notation/map-svg.ts';
import { palettes } from '../../shared/notation/palette.ts';
import type { Text } from '../../shared/text/text.ts';
import { type PictureSize, pictureSize } from './picture-size.ts';

/** The picture is looked at where the fonts are not. */
const fontStyle = fontStyleOf({ latin, latinExtended });

interface PictureWay {
  readonly form: PictureForm;
  /** Of a PNG: how many times as fine as the screen. */
  readonly fineness: Fineness;
  readonly text: Text;
  readonly language: Language;
  /** The day on the picture. */
  readonly date: Date;
  /** What the copy says of itself; null where it says nothing. */
  readonly coverLine: string | null;
}

/**
 * The file of a picture of a map: drawing, title, legend of what is in it, date, and what the copy says of itself. `size`
 * is null where it is not made of pixels.
 */
export async function pictureOf(
  map: HouseholdMap,
  way: PictureWay,
): Promise<{ readonly bytes: Uint8Array; readonly size: PictureSize | null }> {
  if (way.form === 'png') return pngOf(map, way);
  return { bytes: new TextEncoder().encode(drawn(map, way).svg), size: null };
}

/** The same, made of pixels. */
export async function pngOf(
  map: HouseholdMap,
  way: Omit<PictureWay, 'form'>,
): Promise<{ readonly bytes: Uint8Array; readonly size: PictureSize }> {
  const picture = drawn(map, way);
  const size = pictureSize(picture, way.fineness);
  return { bytes: await paint(picture.svg, size), size };
}

function drawn(map: HouseholdMap, { text, language, date, coverLine }: Omit<PictureWay, 'form' | 'fineness'>): MapSvg {
  const words = mapWordsFor(map, date, text, language);
  return mapSvg(map, { words, palette: palettes.light, language, coverLine, fontStyle });
}

async function paint(svg: string, { width, height }: PictureSize): Promise<Uint8Array> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new AppError('save-failed');
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(address);
  }
}
