import type { EdgeSingular } from 'cytoscape';
import {
  agreedCorner,
  agreedEdge,
  agreedNumber,
  agreedPlace,
  agreedSize,
  tickPath,
  tickWidth,
} from '../../shared/notation/agreed.ts';
import { figureBox } from '../../shared/notation/figure.ts';
import type { TieWay } from './painted-help.ts';
import { pathOf } from './path-cache.ts';
import { areLettersDrawn, font } from './style-sheet.ts';

/** How many of the actions agreed on a tie are still to be done; null where nothing was agreed. */
export function openOn(tie: EdgeSingular): number | null {
  return (tie.data('agreed') as number | null | undefined) ?? null;
}

/** Draws the box of what was agreed on a tie, as the SVG has it. Cytoscape knows nothing of it. */
export function drawAgreed(context: CanvasRenderingContext2D, tie: EdgeSingular, { middle, from, to }: TieWay): void {
  const open = openOn(tie);
  if (open === null || !areLettersDrawn(tie.cy().zoom())) return;
  const colour = (name: string) => `rgb(${(tie.pstyle(name).value as readonly number[]).join(' ')})`;
  const { x, y } = agreedPlace(middle, from, to);
  const half = (agreedSize - agreedEdge) / 2;
  context.save();
  context.globalAlpha = tie.pstyle('opacity').value as number;
  context.translate(x, y);
  context.beginPath();
  context.roundRect(-half, -half, 2 * half, 2 * half, agreedCorner);
  context.fillStyle = colour('text-outline-color');
  context.fill();
  context.strokeStyle = context.fillStyle = colour('line-color');
  context.lineWidth = agreedEdge;
  context.stroke();
  if (open > 0) {
    const { words, size, drop } = agreedNumber(open);
    context.font = `700 ${size}px ${font}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillText(words, 0, drop);
  } else {
    context.translate(-agreedSize / 2, -agreedSize / 2);
    context.scale(agreedSize / figureBox, agreedSize / figureBox);
    context.lineWidth = tickWidth;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(pathOf(tickPath));
  }
  context.restore();
}
