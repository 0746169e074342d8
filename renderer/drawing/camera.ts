import type { Core, Position } from 'cytoscape';
import type { Bounds } from '../../shared/notation/bounds.ts';

/** How far panels reach over the picture, in pixels from its edges. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * In a window that changes size everything is shown, until a person zooms or moves the picture: then the middle stays the
 * middle.
 */
export interface Camera {
  /** Zooms around the middle of what can be seen: 1.25 comes nearer, 0.8 goes away. */
  zoomBy(factor: number): void;
  /** Shows everything. */
  showAll(isAtOnce?: boolean): void;
  /** What covers the bottom became larger or smaller: shows anew what was shown, everything or somebody. */
  keepFit(): void;
  /** Moves the picture just enough that an element is seen beside what covers it. */
  reveal(id: string): void;
  /** As `reveal`, but what is out of sight is brought in by showing everything. */
  revealNew(id: string): void;
}

interface Viewport {
  readonly zoom: number;
  readonly pan: Position;
}

export const zoomLimits = { min: 0.08, max: 3 } as const;
/** Showing few people makes them no larger than this, times what the person likes their text larger. */
const closestFit = 1.25;
/** Below this, showing everything would make names too small to read. */
const smallestFit = 0.45;
const edge = 28;
const easing = 'ease-out-cubic';

export interface CameraSource {
  /** Where everything is, in map units. */
  bounds(): Bounds;
  insets(): Insets;
  /** How long a movement takes in milliseconds, 0 for at once. */
  duration(): number;
  /** How much larger than usual the person likes text, from 1. */
  textScale(): number;
}

export function createCamera(cy: Core, { bounds, insets, duration, textScale }: CameraSource): Camera {
  const window = ({ top, right, bottom, left } = insets()) => {
    return {
      left: left + edge,
      top: top + edge,
      right: cy.width() - right - edge,
      bottom: cy.height() - bottom - edge,
    };
  };

  let fitted: Viewport | null = null;
  /** Whether a person chose what is seen. What the program shows beside a panel is nobody's choice. */
  let isChosen = false;
  /** What covered the picture when it was fitted. */
  let covered = insets();
  /** Where a movement that runs goes to. */
  let goal: Viewport | null = null;
  /** Who was brought into sight last, from where and to where. */
  let revealed: { readonly id: string; readonly from: Viewport; readonly to: Viewport } | null = null;
  let size = { width: cy.width(), height: cy.height() };

  const go = (zoom: number, pan: Position, isAtOnce = false) => {
    cy.stop(true);
    goal = { zoom, pan };
    const time = isAtOnce ? 0 : duration();
    if (time === 0) cy.viewport({ zoom, pan });
    else cy.animate({ zoom, pan }, { duration: time, easing });
  };

  const fitting = (around = insets()): Viewport => {
    const box = bounds();
    const { left, top, right, bottom } = window(around);
    const room = Math.min(
      (right - left) / Math.max(box.right - box.left, 1),
      (bottom - top) / Math.max(box.bottom - box.top, 1),
    );
    const zoom = Math.min(closestFit * textScale(), Math.max(zoomLimits.min, room));
    return {
      zoom,
      pan: {
        x: (left + right) / 2 - ((box.left + box.right) / 2) * zoom,
        y: (top + bottom) / 2 - ((box.top + box.bottom) / 2) * zoom,
      },
    };
  };

  /** Where the picture is, or moves to. */
  const current = (): Viewport => (cy.animated() && goal !== null ? goal : { zoom: cy.zoom(), pan: { ...cy.pan() } });

  /** How far the picture has to move from there for an element to be seen whole; nothing when it is. */
  const wayTo = (id: string, { zoom, pan }: Viewport): Position => {
    const element = cy.getElementById(id);
    if (element.empty()) return { x: 0, y: 0 };
    const { x1, y1, x2, y2 } = element.boundingBox({ includeOverlays: false, includeUnderlays: false });
    const { left, top, right, bottom } = window();
    const along = (from: number, to: number, low: number, high: number) => {
      // What does not fit is shown from its middle.
      if (to - from > high - low) return (low + high) / 2 - (from + to) / 2;
      return Math.max(0, low - from) || Math.min(0, high - to);
    };
    return {
      x: along(x1 * zoom + pan.x, x2 * zoom + pan.x, left, right),
      y: along(y1 * zoom + pan.y, y2 * zoom + pan.y, top, bottom),
    };
  };

  /** Moves the picture from there just enough for an element to be seen. */
  const revealFrom = (id: string, from: Viewport) => {
    const { x, y } = wayTo(id, from);
    const isSeen = Math.abs(x) < 1 && Math.abs(y) < 1;
    const to = isSeen ? from : { zoom: from.zoom, pan: { x: from.pan.x + x, y: from.pan.y + y } };
    revealed = { id, from, to };
    if (!isSame(to, current())) go(to.zoom, to.pan);
  };
  const reveal = (id: string) => {
    const now = current();
    const isHere = revealed !== null && revealed.id === id && isSame(now, revealed.to);
    revealFrom(id, isHere && revealed !== null ? revealed.from : now);
  };

  const fitIn = (around: Insets, isAtOnce: boolean) => {
    isChosen = false;
    covered = around;
    fitted = fitting(around);
    go(fitted.zoom, fitted.pan, isAtOnce);
  };
  const showAll = (isAtOnce = false) => fitIn(insets(), isAtOnce);

  const isFitted = () => fitted !== null && isSame(current(), fitted);

  cy.on('resize', () => {
    const by = { x: (cy.width() - size.width) / 2, y: (cy.height() - size.height) / 2 };
    size = { width: cy.width(), height: cy.height() };
    if (isChosen) cy.panBy(by);
    else showAll(true);
  });
  cy.on('dragpan pinchzoom scrollzoom', () => {
    isChosen = true;
  });

  return {
    zoomBy(factor) {
      const { left, top, right, bottom } = window();
      const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
      const zoom = Math.min(zoomLimits.max, Math.max(zoomLimits.min, cy.zoom() * factor));
      const pan = cy.pan();
      const ratio = zoom / cy.zoom();
      isChosen = true;
      go(zoom, { x: middle.x - (middle.x - pan.x) * ratio, y: middle.y - (middle.y - pan.y) * ratio });
    },
    showAll,
    keepFit() {
      const { bottom } = insets();
      if (isFitted()) {
        if (bottom !== covered.bottom) fitIn({ ...covered, bottom }, false);
      } else if (revealed !== null && isSame(current(), revealed.to)) revealFrom(revealed.id, revealed.from);
    },
    reveal,
    revealNew(id) {
      const way = wayTo(id, current());
      if (way.x === 0 && way.y === 0) return;
      const { zoom } = fitting();
      if (zoom < smallestFit || zoom > cy.zoom()) reveal(id);
      else showAll();
    },
  };
}

function isSame(one: Viewport, other: Viewport): boolean {
  return one.zoom === other.zoom && one.pan.x === other.pan.x && one.pan.y === other.pan.y;
}
