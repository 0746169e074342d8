import { isPhoto } from '../../shared/map/photos.ts';

/** A photo as a map keeps it: small, square, and with nothing in it but the picture itself. */
export interface MadePhoto {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** The length of a side, in pixels: enough for a figure at three times its size on a sharp screen. */
const side = 256;
/** A larger file is no photo from a telephone; reading it could take all there is of memory. */
const mostBytes = 40_000_000;
const qualities = [0.85, 0.7, 0.5, 0.3];

/**
 * Makes a photo of an image file: its middle, upright, and drawn anew, so that where and when it was taken is no longer in
 * it. Null for what no image can be made of.
 */
export async function photoFrom(file: Blob): Promise<MadePhoto | null> {
  if (file.size > mostBytes) return null;
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => null);
  if (image === null) return null;
  try {
    const canvas = new OffscreenCanvas(side, side);
    const context = canvas.getContext('2d');
    if (context === null) return null;
    const length = Math.min(image.width, image.height);
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, side, side);
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, (image.width - length) / 2, (image.height - length) / 2, length, length, 0, 0, side, side);
    for (const quality of qualities) {
      const made = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      const bytes = new Uint8Array(await made.arrayBuffer());
      if (isPhoto(bytes)) return { id: await hashOf(bytes), bytes };
    }
    return null;
  } finally {
    image.close();
  }
}

/** The SHA-256 of bytes, in hex. */
async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
