import type { EdgeSingular, NodeSingular } from 'cytoscape';
import type { Point } from '../../shared/map/schema.ts';
import { agreedReach } from '../../shared/notation/agreed.ts';
import { helpReach } from '../../shared/notation/help.ts';
import { alongFrom } from '../../shared/notation/letter-ways.ts';
import type { CanvasRenderer } from './canvas-renderer.ts';
import { doOverlap, type Patch, partIn, widened } from './damage.ts';
import { farReach } from './far-name.ts';
import { letterWayOf } from './letter-way.ts';
import { drawAgreed, openOn } from './painted-agreed.ts';
import { drawHelp, helpOn, type TieWay } from './painted-help.ts';
import { drawCaption, drawPerson } from './painted-person.ts';
import { stretchesIn, type TieLine } from './tie-line.ts';

/** An element as it was when it last changed: where it is, in map units, and how it is drawn. */
export interface PaintedElement {
  readonly box: Patch;
  /** Whether anything of it may be in a box of the map. */
  isIn(box: Patch): boolean;
  /** Draws at least what of it is in a box of the map. */
  draw(context: CanvasRenderingContext2D, box: Patch): void;
}

/** A letter or an arrow on a tie reaches no further from its place than this, in map units. */
const besideLine = 26;

/** Takes an element as it now is. */
export function takeElement(renderer: CanvasRenderer, element: NodeSingular | EdgeSingular): PaintedElement {
  // What is selected or pointed at has more to it.
  const isPlain = !element.selected() && !element.hasClass('candidate');
  if (isPlain && element.isEdge()) {
    const { allpts: points = [], edgeType } = element._private.rscratch;
    const isOfLines = edgeType === 'straight' || edgeType === 'segments';
    if (isOfLines && points.length >= 4 && !points.some(Number.isNaN)) return takeTie(renderer, element, points);
  }
  const isPerson = element.isNode() && element.hasClass('person');
  const { x1, y1, x2, y2 } = element.boundingBox();
  const around = { left: x1, top: y1, right: x2, bottom: y2 };
  const box = isPerson
    ? withFarName(around, element)
    : widened(around, element.isEdge() ? Math.max(besideLine, picturesAside(element)) : 0);
  return {
    box,
    isIn: (part) => doOverlap(box, part),
    draw:
      isPlain && isPerson
        ? drawPerson(renderer, element)
        : (context) => {
            const hasText = element.hasClass('home') && renderer.eleTextBiggerThanMin(element);
            renderer.drawElement(context, element, null, hasText);
            if (isPerson) drawCaption(renderer, context, element);
            if (element.isNode()) return;
            drawLetter(renderer, context, element);
            drawPictures(context, element, wayOf(element));
          },
  };
}

/** A box around somebody with room for their name as it is seen from afar. */
function withFarName({ left, top, right, bottom }: Patch, person: NodeSingular): Patch {
  const { x, y } = person.position();
  return {
    left: Math.min(left, x - farReach.aside),
    top,
    right: Math.max(right, x + farReach.aside),
    bottom: Math.max(bottom, y + farReach.below),
  };
}

/** How far beside a tie its pictures of help may stand, and the box of what was agreed. */
function picturesAside(tie: EdgeSingular): number {
  return Math.max(helpOn(tie).length === 0 ? 0 : helpReach, openOn(tie) === null ? 0 : agreedReach);
}

function drawPictures(context: CanvasRenderingContext2D, tie: EdgeSingular, way: TieWay): void {
  drawHelp(context, tie, way);
  drawAgreed(context, tie, way);
}

function wayOf(tie: EdgeSingular): TieWay {
  const { allpts: points = [], labelX, labelY } = tie._private.rscratch;
  const from = { x: points[0] ?? 0, y: points[1] ?? 0 };
  const to = { x: points.at(-2) ?? 0, y: points.at(-1) ?? 0 };
  return { middle: alongFrom({ x: labelX, y: labelY }, from, to, letterWayOf(tie)), from, to };
}

/** Draws the letter of a tie where it stands: Cytoscape knows the middle alone. */
function drawLetter(renderer: CanvasRenderer, context: CanvasRenderingContext2D, tie: EdgeSingular): void {
  if (!renderer.eleTextBiggerThanMin(tie)) return;
  const { labelX, labelY } = tie._private.rscratch;
  const { middle } = wayOf(tie);
  context.save();
  context.translate(middle.x - labelX, middle.y - labelY);
  renderer.drawElementText(context, tie, null, true);
  context.restore();
}

/** A tie of straight lines. Only what of it is in sight is drawn: most ties of a large map are longer than the window. */
function takeTie(renderer: CanvasRenderer, tie: EdgeSingular, points: readonly number[]): PaintedElement {
  const style = <Value>(name: string) => tie.pstyle(name) as { readonly value: Value; readonly pfValue: Value };
  const isDashed = style<string>('line-style').value === 'dashed';
  const line: TieLine = {
    points,
    dashes: isDashed ? style<readonly number[]>('line-dash-pattern').pfValue : [],
    width: style<number>('width').pfValue,
  };
  const opacity = style<number>('opacity').value;
  const colour = `rgb(${style<readonly number[]>('line-color').value.join(' ')})`;
  const way = wayOf(tie);
  const { from, to, middle: letter } = way;
  const beside = Math.max(besideLine, picturesAside(tie), line.width / 2);
  const reach = beside + farthestAside(points, from, to);
  const box = widened(boxAround(points), beside);
  const hasEnd = (side: string) => style<string>(`${side}-arrow-shape`).value !== 'none';
  const ends = [...(hasEnd('source') ? [from] : []), ...(hasEnd('target') ? [to] : [])];

  return {
    box,
    isIn: (part) => doOverlap(box, part) && partIn(from, to, widened(part, reach)) !== null,
    draw(context, part) {
      context.globalAlpha = opacity;
      context.lineWidth = line.width;
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.strokeStyle = colour;
      context.setLineDash([...line.dashes]);
      for (const stretch of stretchesIn(line, part)) {
        context.lineDashOffset = stretch.offset;
        context.beginPath();
        for (let at = 0; at + 1 < stretch.points.length; at += 2) {
          context.lineTo(stretch.points[at] ?? 0, stretch.points[at + 1] ?? 0);
        }
        context.stroke();
      }
      context.setLineDash([]);
      context.lineDashOffset = 0;
      context.lineCap = 'butt';
      context.globalAlpha = 1;
      const near = widened(part, besideLine);
      if (ends.some((end) => isWithin(near, end))) renderer.drawArrowheads(context, tie, opacity);
      if (isWithin(near, letter)) drawLetter(renderer, context, tie);
      if (isWithin(widened(part, beside), letter)) drawPictures(context, tie, way);
    },
  };
}

function boxAround(points: readonly number[]): Patch {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x, y] = [points[at] ?? 0, points[at + 1] ?? 0];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
}

function isWithin({ left, top, right, bottom }: Patch, { x, y }: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** How far the turns of a line are from the straight way between its ends. */
function farthestAside(points: readonly number[], from: Point, to: Point): number {
  const [alongX, alongY] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(alongX, alongY) || 1;
  let farthest = 0;
  for (let at = 2; at + 3 < points.length; at += 2) {
    const [x, y] = [(points[at] ?? 0) - from.x, (points[at + 1] ?? 0) - from.y];
    farthest = Math.max(farthest, Math.abs(alongX * y - alongY * x) / length);
  }
  return farthest;
}
