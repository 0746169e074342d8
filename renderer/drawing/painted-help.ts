import type { EdgeSingular } from 'cytoscape';
import type { Point } from '../../shared/map/schema.ts';
import type { Help } from '../../shared/map/vocabulary.ts';
import { figureBox } from '../../shared/notation/figure.ts';
import { helpPaths, helpPlaces, helpSize } from '../../shared/notation/help.ts';
import { pathOf } from './path-cache.ts';
import { areLettersDrawn } from './style-sheet.ts';

/** The kinds of help a tie has on it. */
export function helpOn(tie: EdgeSingular): readonly Help[] {
  return (tie.data('help') as readonly Help[] | undefined) ?? [];
}

/** A tie as the way between its ends, with where its letter stands. */
export interface TieWay {
  readonly middle: Point;
  readonly from: Point;
  readonly to: Point;
}

/** Draws the pictures of help beside a tie, each on the colour of the paper. Cytoscape knows nothing of them. */
export function drawHelp(context: CanvasRenderingContext2D, tie: EdgeSingular, { middle, from, to }: TieWay): void {
  const help = helpOn(tie);
  // Smaller than a letter that can be read they are specks.
  if (help.length === 0 || !areLettersDrawn(tie.cy().zoom())) return;
  const colour = (name: string) => `rgb(${(tie.pstyle(name).value as readonly number[]).join(' ')})`;
  const ground = colour('text-outline-color');
  const line = colour('line-color');
  const scale = helpSize / figureBox;
  context.globalAlpha = tie.pstyle('opacity').value as number;
  for (const [index, { x, y }] of helpPlaces(help.length, middle, from, to).entries()) {
    const kind = help[index];
    if (kind === undefined) continue;
    context.save();
    context.translate(x - helpSize / 2, y - helpSize / 2);
    context.fillStyle = ground;
    context.fillRect(0, 0, helpSize, helpSize);
    context.scale(scale, scale);
    context.fillStyle = line;
    context.fill(pathOf(helpPaths[kind]), 'evenodd');
    context.restore();
  }
  context.globalAlpha = 1;
}
