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
  /** Where everything was shown, and is still: shows it anew when what covers the bottom became larger or smaller. */
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
const closestFit = 1.25;
/** Below this, showing everything would make names too small to read. */
const smallestFit = 0.45;
const edge = 28;
const easing = 'ease-out-cubic';

/** `bounds` is where everything is; `duration` is in milliseconds, 0 for at once. */
export function createCamera(cy: Core, bounds: () => Bounds, insets: () => Insets, duration: () => number): Camera {
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
    const zoom = Math.min(closestFit, Math.max(zoomLimits.min, room));
    return {
      zoom,
      pan: {
        x: (left + right) / 2 - ((box.left + box.right) / 2) * zoom,
        y: (top + bottom) / 2 - ((box.top + box.bottom) / 2) * zoom,
      },
    };
  };

  /** How far the picture has to move for an element to be seen whole; nothing when it is. */
  const wayTo = (id: string): Position => {
    const element = cy.getElementById(id);
    if (element.empty()) return { x: 0, y: 0 };
    const box = element.renderedBoundingBox({ includeOverlays: false, includeUnderlays: false });
    const { left, top, right, bottom } = window();
    const along = (from: number, to: number, low: number, high: number) => {
      // What does not fit is shown from its middle.
      if (to - from > high - low) return (low + high) / 2 - (from + to) / 2;
      return Math.max(0, low - from) || Math.min(0, high - to);
    };
    return { x: along(box.x1, box.x2, left, right), y: along(box.y1, box.y2, top, bottom) };
  };

  const shift = ({ x, y }: Position) => {
    if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
    const pan = cy.pan();
    go(cy.zoom(), { x: pan.x + x, y: pan.y + y });
  };

  const fitIn = (around: Insets, isAtOnce: boolean) => {
    isChosen = false;
    covered = around;
    fitted = fitting(around);
    go(fitted.zoom, fitted.pan, isAtOnce);
  };
  const showAll = (isAtOnce = false) => fitIn(insets(), isAtOnce);

  const isFitted = () => {
    const { zoom, pan } = cy.animated() && goal !== null ? goal : { zoom: cy.zoom(), pan: cy.pan() };
    return fitted !== null && zoom === fitted.zoom && pan.x === fitted.pan.x && pan.y === fitted.pan.y;
  };

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
      if (bottom !== covered.bottom && isFitted()) fitIn({ ...covered, bottom }, false);
    },
    reveal: (id) => shift(wayTo(id)),
    revealNew(id) {
      const way = wayTo(id);
      if (way.x === 0 && way.y === 0) return;
      const { zoom } = fitting();
      if (zoom < smallestFit || zoom > cy.zoom()) shift(way);
      else showAll();
    },
  };
}
