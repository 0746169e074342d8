import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import { rendererOf } from './canvas-renderer.ts';
import { areaOf, around, comingIntoSight, type Patch, type Size, widened } from './damage.ts';
import { type PaintedElement, takeElement } from './painted-element.ts';

type Element = NodeSingular | EdgeSingular;

/** What is painted: its scale, and how far it is moved, in device pixels. */
interface Painted {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

/** Lines have soft edges. In device pixels. */
const softEdge = 2;
/** Letters stand on whole pixels. One that is halfway between two must not come out differently in the next patch. */
const nudge = 1 / 256;
/** Painting more than this part of the picture anew is no faster than all of it. */
const mostDamage = 0.6;
/** Fewer elements than this are painted anew in every frame, also while zooming. */
const fewElements = 300;
/** While zooming, what was painted is shown larger or smaller, within these bounds, and painted this long afterwards. */
const largest = 2;
const leastCovered = 0.7;
const restAfter = 100;

export interface Painter {
  /** Paints this under everything, in map units; null for nothing. */
  paintUnder(draw: ((context: CanvasRenderingContext2D) => void) | null): void;
  close(): void;
}

/**
 * Paints the picture by what changed in it. Cytoscape draws everything anew in each frame, or keeps images of it that it
 * makes anew after every edit. Here the last frame is kept: what moves is moved, what comes into sight or differs is
 * painted, and each element is drawn by Cytoscape itself. Text under the smallest size is left out by its true size.
 */
export function keepPainted(cy: Core): Painter {
  const renderer = rendererOf(cy);
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null) return { paintUnder: () => {}, close: () => {} };
  const drawn = renderer.data.contexts[renderer.NODE];
  const drawLayered = renderer.drawLayeredElements.bind(renderer);

  let elements: readonly Element[] = [];
  let known = new Map<Element, PaintedElement>();
  const changed = new Set<Element>();
  let painted: Painted | null = null;
  let rest: number | undefined;
  let isAtRest = false;

  let isPainting = false;
  let under: Parameters<Painter['paintUnder']>[0] = null;

  renderer.eleTextBiggerThanMin = (element) => {
    const length = (property: string) => element.pstyle(property).pfValue as number;
    return length('font-size') * cy.zoom() >= length('min-zoomed-font-size');
  };
  const note = ({ target }: EventObject) => {
    // Cytoscape says that a home without an image has another style each time it draws one.
    // Who is new is looked at when they are painted.
    if (isPainting || !known.has(target)) return;
    changed.add(target);
    if (target.isNode()) for (const tie of target.connectedEdges()) changed.add(tie);
  };
  // The events its own caches go by.
  cy.on('bounds.* dirty.* style.* background.*', note);

  /** Takes over which elements there are and where; returns where something differs, or null when that may be anywhere. */
  const follow = (next: readonly Element[]): readonly Patch[] | null => {
    const damaged: Patch[] = [];
    if (next !== elements) {
      const before = known;
      known = new Map(next.map((element) => [element, before.get(element) ?? takeElement(renderer, element)]));
      for (const [element, { box }] of before) if (!known.has(element)) damaged.push(box);
      for (const [element, { box }] of known) if (!before.has(element)) damaged.push(box);
      // Who now stands before or behind whom is seen where they meet, and that may be anywhere.
      const [stayed, stays] = [elements.filter((one) => known.has(one)), next.filter((one) => before.has(one))];
      if (stayed.some((element, index) => element !== stays[index])) damaged.push(everywhere);
      elements = next;
    }
    for (const element of changed) {
      const before = known.get(element);
      if (before === undefined) continue;
      const now = takeElement(renderer, element);
      known.set(element, now);
      damaged.push(before.box, now.box);
    }
    changed.clear();
    return damaged.includes(everywhere) ? null : damaged;
  };

  const paint = ({ zoom, x, y }: Painted, patch: Patch) => {
    const { left, top, right, bottom } = patch;
    const soft = widened(patch, softEdge);
    const part = {
      left: (soft.left - x) / zoom,
      top: (soft.top - y) / zoom,
      right: (soft.right - x) / zoom,
      bottom: (soft.bottom - y) / zoom,
    };
    isPainting = true;
    context.save();
    context.beginPath();
    context.rect(left, top, right - left, bottom - top);
    context.clip();
    context.clearRect(left, top, right - left, bottom - top);
    context.translate(x + nudge, y + nudge);
    context.scale(zoom, zoom);
    under?.(context);
    for (const element of known.values()) if (element.isIn(part)) element.draw(context, part);
    context.restore();
    isPainting = false;
  };

  const paintAll = (view: Painted) => {
    painted = view;
    paint(view, { left: 0, top: 0, right: canvas.width, bottom: canvas.height });
  };

  /** Moves what is painted by whole pixels, and paints what is new. */
  const paintNew = (last: Painted, view: Painted, damaged: readonly Patch[]) => {
    const [x, y] = [Math.round(view.x - last.x), Math.round(view.y - last.y)];
    const moved = { zoom: last.zoom, x: last.x + x, y: last.y + y };
    const onCanvas = damaged.map(({ left, top, right, bottom }) => ({
      left: left * moved.zoom + moved.x,
      top: top * moved.zoom + moved.y,
      right: right * moved.zoom + moved.x,
      bottom: bottom * moved.zoom + moved.y,
    }));
    const patch = around(
      onCanvas.map((box) => widened(box, softEdge)),
      canvas,
    );
    const patches = [...comingIntoSight(canvas, x, y), ...(patch === null ? [] : [patch])];
    const area = patches.reduce((sum, one) => sum + areaOf(one), 0);
    if (area > mostDamage * canvas.width * canvas.height) return paintAll(view);
    painted = moved;
    if (x !== 0 || y !== 0) {
      context.globalCompositeOperation = 'copy';
      context.drawImage(canvas, x, y);
      context.globalCompositeOperation = 'source-over';
    }
    for (const one of patches) paint(moved, one);
  };

  const show = (target: CanvasRenderingContext2D, { zoom, x, y }: Painted, last: Painted) => {
    const scale = zoom / last.zoom;
    if (scale === 1) target.setTransform(1, 0, 0, 1, 0, 0);
    else target.setTransform(scale, 0, 0, scale, x - last.x * scale, y - last.y * scale);
    target.drawImage(canvas, 0, 0);
  };

  renderer.drawLayeredElements = (target, next, ...others) => {
    // Somebody wants the picture elsewhere, or larger.
    if (target !== drawn) return drawLayered(target, next, ...others);
    const { width, height } = target.canvas;
    // For a frame a picture may have no room: its window is made small, or it is being taken off the page.
    if (width === 0 || height === 0) return;
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
      painted = null;
    }
    const ratio = width / cy.width();
    const view = { zoom: cy.zoom() * ratio, x: cy.pan().x * ratio, y: cy.pan().y * ratio };
    const damaged = follow(next);
    window.clearTimeout(rest);
    if (painted === null || damaged === null) paintAll(view);
    else if (painted.zoom === view.zoom) paintNew(painted, view, damaged);
    else if (isAtRest || damaged.length > 0 || next.length < fewElements || !isGoodEnough(painted, view, canvas)) {
      paintAll(view);
    } else {
      rest = window.setTimeout(() => {
        isAtRest = true;
        renderer.redrawHint('eles', true);
        renderer.redraw();
      }, restAfter);
    }
    isAtRest = false;
    show(target, view, painted ?? view);
  };

  return {
    paintUnder(draw) {
      if (under === draw) return;
      under = draw;
      painted = null;
      renderer.redrawHint('eles', true);
      renderer.redraw();
    },
    close: () => window.clearTimeout(rest),
  };
}

const everywhere: Patch = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};

/** Whether what was painted can stand in for a moment at another scale: not too coarse, nor too little of it. */
function isGoodEnough(last: Painted, { zoom, x, y }: Painted, { width, height }: Size): boolean {
  const scale = zoom / last.zoom;
  const shown = around(
    [
      {
        left: x - last.x * scale,
        top: y - last.y * scale,
        right: x + (width - last.x) * scale,
        bottom: y + (height - last.y) * scale,
      },
    ],
    { width, height },
  );
  return scale <= largest && shown !== null && areaOf(shown) >= leastCovered * width * height;
}
