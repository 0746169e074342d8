import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The fonts a PDF gets, brought along. */
const fontStyle = [500, 700]
  .map((weight) => {
    const file = `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff2`;
    const bytes = readFileSync(fileURLToPath(import.meta.resolve(file)));
    return `@font-face { font-family: Bare; font-weight: ${weight}; src: url(data:font/woff2;base64,${bytes.toString('base64')}) }`;
  })
  .join('\n');

/** A page that is an SVG and nothing else: these words, each a text of its own, and so many of the plainest shapes. */
export function bareSvgPage(words: readonly string[], shapes: number): string {
  const count = words.length + shapes;
  const across = Math.ceil(Math.sqrt(count));
  const at = (index: number) => [(index % across) * 20 + 10, Math.floor(index / across) * 20 + 10] as const;
  const texts = words.map((text, index) => {
    const [x, y] = at(index);
    return `<text x="${x}" y="${y}" font-weight="${index % 2 === 0 ? 500 : 700}">${escaped(text)}</text>`;
  });
  const drawn = Array.from({ length: shapes }, (_, index) => {
    const [x, y] = at(words.length + index);
    if (index % 3 === 0) return `<circle cx="${x}" cy="${y}" r="8" fill="#e2eefb" stroke="#1a6cc6" />`;
    if (index % 3 === 1) return `<path d="M${x - 8} ${y}L${x + 8} ${y + 4}" stroke="#862b7e" stroke-width="2" />`;
    return `<rect x="${x - 8}" y="${y - 8}" width="16" height="16" fill="#f3e8d3" />`;
  });
  const size = across * 20;
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <title>Bare SVG</title>
    <style>${fontStyle} @page { size: A4 } body { margin: 0 } svg { font: 500 8px Bare }</style>
  </head>
  <body><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="Bare SVG">${[...texts, ...drawn].join('')}</svg></body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
