import { type Backdrop, backdropLine, titleLine, titleSize } from '../../shared/notation/backdrop.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { fontDescent } from '../../shared/notation/text-width.ts';
import { font } from './style-sheet.ts';

/** Draws rings, sectors and their names, in map units. Nothing of it can be pointed at: Cytoscape knows nothing of it. */
export function paintBackdrop(
  { rings, rays, titles }: Backdrop,
  { backdrop: { line, ink } }: Palette,
): (context: CanvasRenderingContext2D) => void {
  return (context) => {
    context.save();
    context.lineWidth = backdropLine;
    context.strokeStyle = line;
    context.setLineDash([]);
    context.beginPath();
    for (const { center, radiusX, radiusY } of rings) {
      context.moveTo(center.x + radiusX, center.y);
      context.ellipse(center.x, center.y, radiusX, radiusY, 0, 0, 2 * Math.PI);
    }
    for (const { from, to } of rays) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    context.stroke();
    context.font = `700 ${titleSize}px ${font}`;
    context.fillStyle = ink;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (const { lines, x, top } of titles) {
      for (const [index, words] of lines.entries()) {
        context.fillText(words, x, top + (index + 1) * titleLine - fontDescent * titleSize);
      }
    }
    context.restore();
  };
}
