import type { NodeSingular } from 'cytoscape';
import { isFar } from '../../shared/notation/far-name.ts';
import { crossPath, type FigureLook, figureBox, neutralFigure } from '../../shared/notation/figure.ts';
import { middleOfLetters } from '../../shared/notation/figure-svg.ts';
import type { CanvasRenderer } from './canvas-renderer.ts';
import { drawFarName } from './far-name.ts';
import { pathOf } from './path-cache.ts';

/**
 * Draws a person as the style sheet says, figure and all, in the canvas itself: Cytoscape draws the figure as an image,
 * which comes a frame late and has to be made anew for each person in each frame.
 */
export function drawPerson(
  renderer: CanvasRenderer,
  person: NodeSingular,
): (context: CanvasRenderingContext2D) => void {
  const style = <Value>(name: string) => person.pstyle(name) as { readonly value: Value; readonly pfValue: Value };
  const colour = (name: string) => `rgb(${style<readonly number[]>(name).value.join(' ')})`;
  const { x, y } = person.position();
  const width = style<number>('width').pfValue;
  const ground = colour('background-color');
  const line = colour('border-color');
  const ringWidth = style<number>('border-width').pfValue;
  const isDashed = style<string>('border-style').value === 'dashed';
  const dashes = isDashed ? style<readonly number[]>('border-dash-pattern').pfValue : [];

  const figure = (person.data('figure') as FigureLook | undefined) ?? neutralFigure;
  const family = style<string>('font-family').value;
  const opacity = style<number>('opacity').value;

  // While somebody is dragged or selected Cytoscape draws them: its image should be there by then.
  const [image] = style<readonly string[]>('background-image').value;
  if (image !== undefined) renderer.getCachedImage(image, 'anonymous', () => {});

  const photo = figure.photo === null ? null : photoOf(renderer, person, figure.photo);

  return (context) => {
    context.globalAlpha = opacity;
    context.beginPath();
    context.arc(x, y, width / 2, 0, 2 * Math.PI);
    context.fillStyle = ground;
    context.fill();
    if (photo?.complete === true) {
      context.save();
      context.clip();
      context.drawImage(photo, x - width / 2, y - width / 2, width, width);
      context.restore();
    }
    context.lineWidth = ringWidth;
    context.lineCap = 'round';
    context.lineJoin = 'miter';
    context.strokeStyle = line;
    context.setLineDash([...dashes]);
    context.stroke();
    context.setLineDash([]);
    const scale = width / figureBox;
    context.save();
    context.translate(x - width / 2, y - width / 2);
    context.scale(scale, scale);
    drawFigure(context, figure, { line, ground, family });
    context.restore();
    context.lineCap = 'butt';
    context.globalAlpha = 1;
    drawCaption(renderer, context, person);
  };
}

/** What stands under somebody, or from afar the name alone. */
export function drawCaption(renderer: CanvasRenderer, context: CanvasRenderingContext2D, person: NodeSingular): void {
  const zoom = person.cy().zoom();
  if (isFar(zoom)) drawFarName(context, person, zoom);
  else if (renderer.eleTextBiggerThanMin(person)) renderer.drawElementText(context, person, null, true);
}

/** The image of a photo. When it comes later, the person is painted anew. */
function photoOf(renderer: CanvasRenderer, person: NodeSingular, address: string): HTMLImageElement {
  return renderer.getCachedImage(address, 'anonymous', () => {
    if (person.removed()) return;
    person.emit('background');
    renderer.redrawHint('eles', true);
    renderer.redraw();
  });
}

interface FigureInk {
  readonly line: string;
  readonly ground: string;
  readonly family: string;
}

/** Draws a figure in its own box. */
function drawFigure(
  context: CanvasRenderingContext2D,
  { path, words, isCrossed }: FigureLook,
  { line, ground, family }: FigureInk,
): void {
  context.fillStyle = line;
  if (path !== null) context.fill(pathOf(path), 'evenodd');
  if (words !== null) {
    context.font = `700 ${words.size}px ${family}`;
    context.textAlign = 'center';
    context.textBaseline = 'alphabetic';
    context.fillText(words.text, figureBox / 2, figureBox / 2 + words.size * middleOfLetters);
  }
  if (isCrossed) {
    context.strokeStyle = ground;
    context.lineWidth = 0.8;
    context.stroke(pathOf(crossPath));
    context.fill(pathOf(crossPath));
  }
}
