import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Camera, createCamera, type Insets } from '../../../../renderer/drawing/camera.ts';

const everything = { left: -300, top: -300, right: 300, bottom: 300 };
const panel = 400;

let cy: Core;
let size: { width: number; height: number };
let insets: Insets;
let camera: Camera;
let textScale: number;

beforeEach(() => {
  size = { width: 800, height: 700 };
  insets = { top: 0, right: 0, bottom: 0, left: 0 };
  textScale = 1;
  cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [{ data: { id: 'new' }, position: { x: 290, y: 0 } }],
    layout: { name: 'preset' },
  });
  // Without a page Cytoscape has no size of its own.
  cy.width = () => size.width;
  cy.height = () => size.height;
  camera = createCamera(cy, {
    bounds: () => everything,
    insets: () => insets,
    duration: () => 0,
    textScale: () => textScale,
  });
  camera.showAll(true);
});

afterEach(() => cy.destroy());

describe('a window that changes size', () => {
  it('shows everything larger when everything was shown', () => {
    const before = cy.zoom();
    resize(1_600, 1_400);
    expect(cy.zoom()).toBeGreaterThan(before);
  });

  it('shows everything larger when the program had moved the picture beside a panel', () => {
    insets = { ...insets, right: panel };
    camera.revealNew('new');
    camera.reveal('new');
    const before = cy.zoom();
    resize(1_600, 1_400);
    expect(cy.zoom()).toBeGreaterThan(before);
    expect(rightmost()).toBeLessThanOrEqual(size.width - panel);
  });

  it.each(['dragpan', 'scrollzoom', 'pinchzoom'])('leaves alone what a person chose to see: %s', (act) => {
    cy.viewport({ zoom: 0.7, pan: { x: 10, y: 20 } });
    cy.emit(act);
    resize(1_600, 1_400);
    expect(cy.zoom()).toBe(0.7);
    expect(cy.pan()).toEqual({ x: 10 + 400, y: 20 + 350 });
  });

  it('leaves alone what a person zoomed to, until everything is shown again', () => {
    camera.zoomBy(1.25);
    const zoom = cy.zoom();
    resize(1_600, 1_400);
    expect(cy.zoom()).toBe(zoom);
    camera.showAll();
    resize(800, 700);
    expect(cy.zoom()).toBeLessThan(zoom);
  });
});

it('moves no further for somebody than what still covers them asks for', () => {
  cy.getElementById('new').position({ x: 0, y: 200 });
  insets = { ...insets, bottom: 500 };
  camera.reveal('new');
  const far = cy.pan().y;
  // The legend folds.
  insets = { ...insets, bottom: 250 };
  camera.keepFit();
  const near = cy.pan().y;
  expect(near).toBeGreaterThan(far);
  insets = { ...insets, bottom: 0 };
  camera.keepFit();
  expect(cy.pan().y).toBe(350);
  cy.panBy({ x: 5, y: 5 });
  insets = { ...insets, bottom: 250 };
  camera.keepFit();
  expect(cy.pan()).toEqual({ x: 405, y: 355 });
});

it('shows few people larger to whoever likes larger text', () => {
  size = { width: 8_000, height: 8_000 };
  camera.showAll(true);
  const before = cy.zoom();
  textScale = 1.5;
  camera.showAll(true);
  expect(cy.zoom()).toBeCloseTo(1.5 * before);
});

function resize(width: number, height: number): void {
  size = { width, height };
  cy.emit('resize');
}

/** Where the picture ends, in pixels of the window. */
function rightmost(): number {
  return everything.right * cy.zoom() + cy.pan().x;
}
