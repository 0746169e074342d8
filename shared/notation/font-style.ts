/** The font of the pictures, in two files, each as an address (a `data:` one takes it along). */
export interface FontFiles {
  readonly latin: string;
  readonly latinExtended: string;
}

/** CSS that brings the fonts of a picture along. What is not Latin takes the reader's own. */
export function fontStyleOf({ latin, latinExtended }: FontFiles): string {
  const faces = [
    { file: latinExtended, range: 'U+0100-02BA, U+1E00-1E9F, U+20A0-20C0' },
    { file: latin, range: 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC' },
  ];
  return faces
    .map(
      ({ file, range }) =>
        `@font-face{font-family:'Atkinson Hyperlegible Next Variable';font-weight:200 800;src:url(${file}) format('woff2');unicode-range:${range}}`,
    )
    .join('');
}
