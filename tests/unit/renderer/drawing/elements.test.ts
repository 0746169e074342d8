import cytoscape, { type Core, type NodeSingular } from 'cytoscape';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createElements, type Elements } from '../../../../renderer/drawing/elements.ts';
import { styleSheetFor } from '../../../../renderer/drawing/style-sheet.ts';
import { keepZigzags } from '../../../../renderer/drawing/zigzags.ts';
import { changeTie, describePerson, placePeople, removePerson, removeTie } from '../../../../shared/map/edit.ts';
import { moveIntoHome } from '../../../../shared/map/edit-homes.ts';
import { addToPlan, changeInPlan, removeFromPlan } from '../../../../shared/map/edit-plan.ts';
import type { Point } from '../../../../shared/map/schema.ts';
import { palettes } from '../../../../shared/notation/palette.ts';
import { openSession } from '../session.ts';

let session: ReturnType<typeof openSession>;
let cy: Core;
let elements: Elements;
let moved: string[];

const words = { homeWithoutName: 'Thuis', letterOf: (mark: string) => mark.slice(0, 1) };

beforeEach(() => {
  session = openSession();
  cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheetFor(palettes.light) });
  moved = [];
  elements = createElements(cy, words, (moves: readonly (readonly [NodeSingular, Point])[]) => {
    for (const [node, point] of moves) {
      moved.push(node.id());
      node.position({ ...point });
    }
  });
});

afterEach(() => {
  cy.destroy();
  session.close();
});

const show = () => elements.show(session.reader.read());

it('is drawn for children with larger figures, names alone and no letters, in the same places', () => {
  const oma = session.add('Oma', 'network');
  describePerson(session.document, oma, { role: 'grootmoeder', age: 81 });
  const nameless = session.add('');
  describePerson(session.document, nameless, { role: 'buurman' });
  show();
  const tie = cy.edges()[0];
  const seen = () => [oma, nameless].map((id) => cy.getElementById(id).style('label'));
  const places = () => cy.nodes().map((node) => node.position());
  const [width, before] = [cy.getElementById(oma).width(), places().map((place) => ({ ...place }))];
  expect(seen()).toEqual(['Oma\ngrootmoeder, 81', 'buurman']);
  cy.style(styleSheetFor(palettes.light, 'children'));
  expect(seen()).toEqual(['Oma', 'buurman']);
  expect(tie?.style('label')).toBe('');
  expect(cy.getElementById(oma).width()).toBeGreaterThan(width * 1.2);
  expect(places()).toEqual(before);
  describePerson(session.document, oma, { name: 'Oma Riet' });
  show();
  expect(seen()).toEqual(['Oma Riet', 'buurman']);
  cy.style(styleSheetFor(palettes.light));
  expect(seen()).toEqual(['Oma Riet\ngrootmoeder, 81', 'buurman']);
});

/** What Cytoscape was told between now and the end of `act`: each element that was added, removed or given data. */
function touchedBy(act: () => void): string[] {
  const touched: string[] = [];
  cy.on('add remove data', ({ target }) => touched.push(target.id()));
  act();
  cy.removeAllListeners();
  return touched;
}

describe('the elements of a map', () => {
  it('are its homes, people and ties, with the notation as classes', () => {
    const oma = session.add('Oma', 'network');
    const samira = session.member('Samira');
    show();
    expect(cy.nodes()).toHaveLength(3);
    expect(cy.getElementById(session.home).data('caption')).toBe('Thuis');
    expect(cy.getElementById(oma).classes()).toEqual(expect.arrayContaining(['person', 'network']));
    expect(cy.getElementById(samira).classes()).toEqual(expect.arrayContaining(['person', 'member']));
    expect(cy.edges().map((edge) => [edge.source().id(), edge.target().id(), edge.data('letter')])).toEqual([
      [oma, session.home, 'n'],
    ]);
  });

  it('are touched only where the map changed', () => {
    const oma = session.add('Oma', 'network');
    for (let index = 0; index < 20; index += 1) session.add(`p${index}`, 'professional');
    show();
    expect(touchedBy(show)).toEqual([]);
    const renamed = touchedBy(() => {
      describePerson(session.document, oma, { name: 'Oma Fatima' });
      show();
    });
    expect(new Set(renamed)).toEqual(new Set([oma]));
    expect(moved).toEqual([]);
  });

  it('say everything in other words where it stands, from the moment they are asked to', () => {
    const oma = session.add('Oma', 'network');
    show();
    const place = { ...cy.getElementById(oma).position() };
    elements.speak({ homeWithoutName: 'Home', letterOf: (mark: string) => mark.slice(0, 1).toUpperCase() });
    show();
    expect(cy.getElementById(session.home).data('caption')).toBe('Home');
    expect(cy.edges().map((edge) => edge.data('letter'))).toEqual(['N']);
    expect(cy.getElementById(oma).position()).toEqual(place);
    expect(moved).toEqual([]);
    expect(touchedBy(show)).toEqual([]);
  });

  it('move when somebody is put elsewhere, and nothing else does', () => {
    const oma = session.add('Oma');
    placePeople(session.document, new Map([[oma, { x: -300, y: 0, byHand: true }]]));
    session.add('Henk');
    show();
    placePeople(session.document, new Map([[oma, { x: -300, y: -400, byHand: true }]]));
    show();
    expect(moved).toContain(oma);
    expect(cy.getElementById(oma).position()).toMatchObject({ x: -300, y: -400 });
  });

  it('go with who is taken away, and come back', () => {
    const oma = session.add('Oma');
    const henk = session.add('Henk');
    session.tie(oma, henk);
    show();
    session.history.perform(() => removePerson(session.document, oma));
    show();
    expect(cy.edges()).toHaveLength(1);
    session.history.undo();
    show();
    expect(cy.edges()).toHaveLength(3);
    expect(cy.getElementById(oma)).toHaveLength(1);
  });

  it('draw no tie of a member to the own home', () => {
    const oma = session.add('Oma', 'network');
    show();
    moveIntoHome(session.document, oma, session.home, null);
    show();
    expect(cy.edges()).toHaveLength(0);
    expect(cy.getElementById(oma).hasClass('member')).toBe(true);
  });

  it('carry the numbers of a zigzag and a bow into the style', () => {
    const oma = session.add('Oma', 'network');
    show();
    const [edge] = cy.edges().toArray();
    if (edge === undefined) throw new Error('no tie');
    changeTie(session.document, edge.id(), { stress: true, strength: 'strong' });
    show();
    expect(edge.style('curve-style')).toBe('segments');
    expect(edge.style('segment-distances').split(' ').length).toBe(edge.data('weights').length);

    const second = session.tie(oma, session.home);
    show();
    expect(cy.getElementById(second).style('curve-style')).toBe('unbundled-bezier');
    removeTie(session.document, second);
    changeTie(session.document, edge.id(), { stress: false });
    show();
    expect(edge.style('curve-style')).toBe('straight');
  });

  it('give a zigzag more turns while one of its ends is dragged away, and fewer on the way back', () => {
    keepZigzags(cy);
    const oma = session.add('Oma', 'network');
    placePeople(session.document, new Map([[oma, { x: -400, y: 0, byHand: true }]]));
    show();
    const [edge] = cy.edges().toArray();
    if (edge === undefined) throw new Error('no tie');
    changeTie(session.document, edge.id(), { stress: true });
    show();
    const turns = () => edge.style('segment-distances').split(' ').length;
    const before = turns();
    cy.getElementById(oma).position({ x: -1_200, y: 0 });
    expect(turns()).toBeGreaterThan(before * 2);
    cy.getElementById(oma).position({ x: -400, y: 0 });
    expect(turns()).toBe(before);
  });

  it('hold an organisation and its people together, and let go again', () => {
    const team = session.add('Wijkteam', 'professional');
    const coach = session.add('Ina', 'professional');
    describePerson(session.document, coach, { organisation: team });
    show();
    const hull = cy.edges('.hull');
    expect(hull.map((edge) => edge.classes().slice(1))).toEqual([
      ['hull-edge', 'professional'],
      ['hull-ground', 'professional'],
    ]);
    expect(hull.map((edge) => edge.selectable())).toEqual([false, false]);
    describePerson(session.document, coach, { organisation: null });
    show();
    expect(cy.edges('.hull')).toHaveLength(0);
  });
});

it('tells a tie what was agreed on it, and leaves the others alone', () => {
  const [oma, opa] = [session.add('Oma'), session.add('Opa')];
  const [tie, other] = [session.tie(oma, opa), session.tie(opa, oma)];
  show();
  const told = new Set<string>();
  cy.on('data', ({ target }) => told.add(target.id()));
  const agreed = () => cy.getElementById(tie).data('agreed');
  expect(agreed()).toBeNull();
  const id = addToPlan(session.document, 'actions', { text: 'samen eten', tie });
  addToPlan(session.document, 'actions', { text: 'van niemand' });
  show();
  expect(agreed()).toBe(1);
  changeInPlan(session.document, 'actions', id, { done: true });
  show();
  expect(agreed()).toBe(0);
  expect([...told]).toEqual([tie]);
  told.clear();
  changeInPlan(session.document, 'actions', id, { text: 'samen koken' });
  show();
  expect(told.size).toBe(0);
  removeFromPlan(session.document, 'actions', id);
  show();
  expect(agreed()).toBeNull();
  expect(cy.getElementById(other).data('agreed')).toBeNull();
});
