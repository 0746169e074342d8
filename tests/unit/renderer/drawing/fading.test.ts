import cytoscape, { type Core } from 'cytoscape';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { select } from '../../../../renderer/document/view.ts';
import { createElements, type Elements } from '../../../../renderer/drawing/elements.ts';
import { createFading } from '../../../../renderer/drawing/fading.ts';
import { styleSheetFor } from '../../../../renderer/drawing/style-sheet.ts';
import { describePerson } from '../../../../shared/map/edit.ts';
import { addHome, liveAlsoIn } from '../../../../shared/map/edit-homes.ts';
import { noFilter } from '../../../../shared/notation/fitting.ts';
import { palettes } from '../../../../shared/notation/palette.ts';
import { openSession } from '../session.ts';

let session: ReturnType<typeof openSession>;
let cy: Core;
let elements: Elements;

beforeEach(() => {
  session = openSession();
  cy = cytoscape({ headless: true, styleEnabled: true, style: styleSheetFor(palettes.light) });
  elements = createElements(cy, { homeWithoutName: 'Thuis', letterOf: (mark) => mark }, () => {});
  session.reader.onChange(() => elements.show(session.reader.read()));
  createFading(cy, session);
});

afterEach(() => {
  cy.destroy();
  session.close();
});

const isFaded = (id: string) => cy.getElementById(id).hasClass('faded');
const opacityOf = (id: string) => Number(cy.getElementById(id).style('opacity'));

it('fades who does not fit where they stand, also who comes or changes meanwhile, until everything is shown', () => {
  const oma = session.add('Oma', 'network');
  const henk = session.add('Henk', 'volunteer');
  const place = { ...cy.getElementById(henk).position() };
  session.view.update({ filter: { ...noFilter, marks: ['network'] } });
  expect([isFaded(oma), isFaded(henk), isFaded(session.home)]).toEqual([false, true, false]);
  expect(opacityOf(henk)).toBeLessThan(0.2);
  expect(cy.getElementById(henk).position()).toEqual(place);
  const fatma = session.add('Fatma', 'volunteer');
  describePerson(session.document, henk, { name: 'Opa Henk' });
  expect([isFaded(henk), isFaded(fatma)]).toEqual([true, true]);
  // They can still be selected, and are seen then.
  cy.getElementById(henk).select();
  expect(opacityOf(henk)).toBe(1);
  session.view.update({ filter: noFilter });
  expect(cy.elements('.faded').length).toBe(0);
});

it('goes with the selection while somebody stands in the light', () => {
  const oma = session.add('Oma', 'network');
  const henk = session.add('Henk', 'volunteer');
  select(session.view, [{ kind: 'person', id: oma }]);
  session.view.update({ isSpotlit: true });
  expect([isFaded(oma), isFaded(henk)]).toEqual([false, true]);
  select(session.view, [{ kind: 'person', id: henk }]);
  expect([isFaded(oma), isFaded(henk)]).toEqual([true, false]);
  select(session.view, []);
  expect(cy.elements('.faded').length).toBe(0);
});

it('treats who is shown in a second home as who they are, and a hull as those it goes round', () => {
  const kim = session.member('Kim');
  const second = addHome(session.document, { name: 'Bij papa', position: { x: 900, y: 0 } });
  liveAlsoIn(session.document, kim, second);
  const team = session.add('Wijkteam', 'professional');
  describePerson(session.document, team, { kind: 'organisation' });
  const anna = session.add('Anna', 'professional');
  describePerson(session.document, anna, { organisation: team });
  const hulls = cy.elements('.hull');
  const guest = cy.elements('.guest');
  expect([hulls.length, guest.length]).toEqual([2, 1]);
  session.view.update({ filter: { ...noFilter, marks: ['professional'] } });
  expect(hulls.hasClass('faded')).toBe(false);
  expect(guest.hasClass('faded')).toBe(false);
  session.view.update({ filter: { ...noFilter, marks: ['network'] } });
  expect(hulls.filter('.faded').length).toBe(2);
  expect(guest.hasClass('faded')).toBe(false);
});
