import { type Backdrop, backdropLine, titleLine, titleScaleAt, titleSize } from '../../shared/notation/backdrop.ts';
import type { Palette } from '../../shared/notation/palette.ts';
import { fontDescent } from '../../shared/notation/text-width.ts';
import { font } from './style-sheet.ts';

/** Draws rings, sectors and their names, in map units. Nothing of it can be pointed at: Cytoscape knows nothing of it. */
export function paintBackdrop(
  { rings, rays, titles }: Backdrop,
  { ground, backdrop: { line, ink } }: Palette,
  zoom: () => number,
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
    const scale = titleScaleAt(zoom());
    const size = titleSize * scale;
    context.font = `700 ${size}px ${font}`;
    context.fillStyle = ink;
    context.strokeStyle = ground;
    context.lineWidth = 5;
    context.lineJoin = 'round';
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    for (const { lines, x, top } of titles) {
      for (const [index, words] of lines.entries()) {
        // Larger than it is made for, a name grows upwards, away from who stands under it, and may come over a line.
        const foot = top + lines.length * titleLine - (lines.length - 1 - index) * titleLine * scale;
        const y = foot - fontDescent * size;
        if (scale > 1) context.strokeText(words, x, y);
        context.fillText(words, x, y);
      }
    }
    context.restore();
  };
}
