import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import type { Point } from '../../shared/map/schema.ts';
import { backdropOf } from '../../shared/notation/backdrop.ts';
import type { DrawingWords } from '../../shared/notation/drawing-svg.ts';
import { palettes, type Scheme } from '../../shared/notation/palette.ts';
import type { DrawingLook } from '../../shared/preferences.ts';
import type { MapSession } from '../document/session.ts';
import { onlySelected } from '../document/view.ts';
import { boundsOf } from './bounds.ts';
import { type Camera, createCamera, type Insets, zoomLimits } from './camera.ts';
import { rendererOf } from './canvas-renderer.ts';
import { createElements } from './elements.ts';
import { createFading } from './fading.ts';
import { createFingers } from './fingers.ts';
import { quietFirstStyle } from './first-style.ts';
import { createMoving, type Moving } from './moving.ts';
import { paintBackdrop } from './painted-backdrop.ts';
import { keepPainted } from './painter.ts';
import { createPointing } from './pointing.ts';
import { ignoreRestingHands } from './resting-hand.ts';
import { styleSheetFor } from './style-sheet.ts';
import { turnPointing } from './turned-pointing.ts';
import { keepZigzags } from './zigzags.ts';

/** The drawn map in one element of the page. */
export interface Picture {
  readonly cy: Core;
  readonly camera: Camera;
  readonly moving: Moving;
  setLook(scheme: Scheme, drawing: DrawingLook): void;
  /** Tells that it came to stand elsewhere in the window, as large as it was. */
  setElsewhere(): void;
  /** Says everything in these words, where it stands. */
  setWords(words: DrawingWords): void;
  /** Where something on the map stands, in pixels of the picture; null when it is not there. */
  placeOf(id: string): Point | null;
  close(): void;
}

/** Moving more than this many at once would take more time a frame than there is. */
const mostInMotion = 150;

export function createPicture(options: {
  readonly container: HTMLElement;
  readonly session: MapSession;
  readonly words: DrawingWords;
  readonly scheme: Scheme;
  readonly drawing: DrawingLook;
  readonly insets: () => Insets;
  /** How long a movement takes, in milliseconds: 0 where people want none. */
  readonly duration: () => number;
  /** How much larger than usual the person likes text. */
  readonly textScale: () => number;
}): Picture {
  const { container, session, words, scheme, drawing, insets, duration, textScale } = options;
  const stage = container.parentElement ?? container;
  const stopIgnoring = ignoreRestingHands(stage, () => fingers.forget());
  const stopTurning = turnPointing(stage, () => session.view.get().isTurned);
  const cy = cytoscape({
    container,
    style: styleSheetFor(palettes[scheme], drawing),
    // Everything has a place of its own; left to itself Cytoscape would lay out a grid first.
    layout: { name: 'preset' },
    minZoom: zoomLimits.min,
    maxZoom: zoomLimits.max,
    autoungrabify: session.isReadOnly,
    boxSelectionEnabled: true,
  });

  const move = (moves: readonly (readonly [NodeSingular, Point])[]) => {
    const free = moves.filter(([node]) => !node.grabbed());
    const time = duration();
    const isAtOnce = time === 0 || free.length > mostInMotion;
    cy.batch(() => {
      for (const [node, { x, y }] of free) {
        const from = node.position();
        node.stop(true);
        if (isAtOnce || Math.hypot(from.x - x, from.y - y) < 2) node.position({ x, y });
      }
    });
    for (const [node, { x, y }] of free) {
      const from = node.position();
      if (from.x !== x || from.y !== y)
        node.animate({ position: { x, y } }, { duration: time, easing: 'ease-out-cubic' });
    }
  };

  let shownLook = { scheme, drawing };
  let shownWords = words;
  const elements = createElements(cy, words, move);
  const camera = createCamera(cy, {
    bounds: () => {
      const map = session.reader.read();
      return boundsOf(map, backdropOf(map, shownWords.nameOfZone));
    },
    insets,
    duration: () => (cy.nodes().length > mostInMotion ? 0 : duration()),
    textScale,
  });
  keepZigzags(cy);
  const painter = keepPainted(cy);
  quietFirstStyle(cy);
  const fingers = createFingers(cy, container);
  const moving = createMoving(cy, session, fingers);
  const pointing = createPointing(cy, session, fingers);
  let laid = '';
  /** Lays rings and sectors under the picture, where they differ from those that are there. */
  const lay = () => {
    const backdrop = backdropOf(session.reader.read(), shownWords.nameOfZone);
    const next = JSON.stringify([backdrop, shownLook.scheme]);
    if (next === laid) return;
    laid = next;
    const scheme = palettes[shownLook.scheme];
    painter.paintUnder(backdrop === null ? null : paintBackdrop(backdrop, scheme, () => cy.zoom()));
  };
  const show = () => {
    elements.show(session.reader.read());
    lay();
  };
  const stopShowing = session.reader.onChange(show);
  // Who was just added comes into sight in the same frame, before any panel is drawn again.
  const stopRevealing = session.view.subscribe(() => {
    const selected = onlySelected(session.view.get());
    if (session.view.get().panel === 'add' && selected !== null) camera.revealNew(selected.id);
  });
  // Cytoscape looks at its size a tenth of a second later, and people see that.
  const sizes = new ResizeObserver(() => {
    cy.resize();
    // In a smaller window who is selected is still seen.
    const selected = onlySelected(session.view.get());
    if (selected !== null) camera.reveal(selected.id);
  });
  sizes.observe(container);
  show();
  const fading = createFading(cy, session);
  camera.showAll(true);

  return {
    cy,
    camera,
    moving,
    setLook(scheme, drawing) {
      if (scheme === shownLook.scheme && drawing === shownLook.drawing) return;
      shownLook = { scheme, drawing };
      cy.style(styleSheetFor(palettes[scheme], drawing));
      lay();
    },
    setElsewhere: () => rendererOf(cy).invalidateContainerClientCoordsCache(),
    setWords(next) {
      if (next === shownWords) return;
      shownWords = next;
      elements.speak(next);
      show();
    },
    placeOf(id) {
      const element = cy.getElementById(id);
      if (element.empty()) return null;
      return session.reader.read().ties.has(id) ? element.renderedMidpoint() : element.renderedPosition();
    },
    close() {
      sizes.disconnect();
      stopIgnoring();
      stopTurning();
      stopShowing();
      stopRevealing();
      fading.close();
      moving.close();
      pointing.close();
      fingers.close();
      painter.close();
      cy.destroy();
    },
  };
}
