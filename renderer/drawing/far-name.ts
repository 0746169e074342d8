import type { NodeSingular } from 'cytoscape';
import { farLine, farNameOf, leastFarName } from '../../shared/notation/far-name.ts';
import { figureSize } from '../../shared/notation/person-look.ts';
import { personHeight, personWidth } from '../../shared/notation/room.ts';
import { captionGap, captionGround, ringWidth } from '../../shared/notation/sizes.ts';
import { widthOfLines } from '../../shared/notation/text-width.ts';

/** Within this of the middle of somebody's figure, to the side and below, their name stays also when it is large. */
export const farReach = { aside: personWidth / 2 + 2, below: personHeight - figureSize / 2 + 4 } as const;

/** Draws the name of somebody as it is seen from afar. */
export function drawFarName(context: CanvasRenderingContext2D, person: NodeSingular, zoom: number): void {
  const { lines, size } = farNameOf(person.data('called') ?? '', person.hasClass('member'), zoom);
  if (lines.length === 0 || size * zoom < leastFarName) return;
  const style = (name: string) => person.pstyle(name).value;
  const colour = (name: string) => `rgb(${(style(name) as readonly number[]).join(' ')})`;
  const { x, y } = person.position();
  const top = y + (figureSize - ringWidth) / 2 + captionGap / 2;
  const width = widthOfLines(lines, { size, isBold: false }) + 2 * captionGround.padding;
  const opacity = style('opacity') as number;
  context.globalAlpha = opacity * captionGround.opacity;
  context.fillStyle = colour('text-background-color');
  context.fillRect(x - width / 2, top, width, lines.length * size * farLine);
  context.globalAlpha = opacity;
  context.font = `500 ${size}px ${style('font-family')}`;
  context.fillStyle = colour('color');
  context.textAlign = 'center';
  context.textBaseline = 'alphabetic';
  for (const [index, line] of lines.entries()) {
    context.fillText(line, x, top + (index + 0.85) * size * farLine);
  }
  context.globalAlpha = 1;
}
