/** A page that is an SVG and nothing else, of this many elements of the plainest kinds, by turns, with words of its own. */
export function bareSvgPage(count: number): string {
  const across = Math.ceil(Math.sqrt(count));
  const parts = Array.from({ length: count }, (_, index) => {
    const [x, y] = [(index % across) * 20 + 10, Math.floor(index / across) * 20 + 10];
    switch (index % 4) {
      case 0:
        return `<circle cx="${x}" cy="${y}" r="8" fill="#e2eefb" stroke="#1a6cc6" stroke-dasharray="3 2" />`;
      case 1:
        return `<path d="M${x - 8} ${y}L${x + 8} ${y + 4}" fill="none" stroke="#862b7e" stroke-width="2" />`;
      case 2:
        return `<rect x="${x - 8}" y="${y - 8}" width="16" height="16" fill="#f3e8d3" fill-opacity="0.8" />`;
      default:
        return `<text x="${x}" y="${y}" font-size="8" text-anchor="middle">naam ${index}</text>`;
    }
  });
  const size = across * 20;
  return `<!doctype html>
<html lang="nl">
  <head><meta charset="utf-8" /><title>Bare SVG</title><style>@page { size: A4 } body { margin: 0 }</style></head>
  <body><svg viewBox="0 0 ${size} ${size}" role="img" aria-label="Bare SVG">${parts.join('')}</svg></body>
</html>`;
}
