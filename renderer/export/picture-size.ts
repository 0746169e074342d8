/** No larger than a browser can draw: pixels along a side, and in all. */
const mostAlong = 16_000;
const mostPixels = 48_000_000;

/** In pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Whether it is less fine than was asked for, as a browser can't draw it finer. */
  readonly isFinest: boolean;
}

/** The size of a picture that is so many times as fine as it measures. */
export function pictureSize(
  { width, height }: { readonly width: number; readonly height: number },
  fineness: number,
): PictureSize {
  const finest = Math.min(mostAlong / Math.max(width, height), Math.sqrt(mostPixels / (width * height)));
  const scale = Math.min(fineness, finest);
  return { width: Math.floor(width * scale), height: Math.floor(height * scale), isFinest: finest < fineness };
}
