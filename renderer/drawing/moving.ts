import type { Core, EventObject, NodeSingular, Position as Place } from 'cytoscape';
import { placePeople } from '../../shared/map/edit.ts';
import { placeInZones, type ZonePlace } from '../../shared/map/edit-arrangement.ts';
import { placeHome } from '../../shared/map/edit-homes.ts';
import type { Point, Position } from '../../shared/map/schema.ts';
import { keepInside, shapeOfHome } from '../../shared/notation/home-shape.ts';
import { placesOf, zonesOf } from '../../shared/notation/places.ts';
import { residentsOf } from '../../shared/notation/residents.ts';
import { zoneMoveOf } from '../../shared/notation/zone-move.ts';
import type { MapSession } from '../document/session.ts';
import type { Moved } from '../document/view.ts';
import type { Fingers } from './fingers.ts';
import { guestId } from './guest.ts';

export interface Moving {
  /** Moves what is selected by this much, as one step with the moves by keys just before it. */
  nudge(by: Point): void;
  close(): void;
}

/**
 * Putting people and homes elsewhere, by dragging or by keys. Members go along with their home; places are written when
 * they are put down, as one step. While there are rings or sectors it says something of somebody in which they are put.
 */
export function createMoving(cy: Core, session: MapSession, fingers: Fingers): Moving {
  const { document, history, reader, view } = session;

  const residentsIn = (homeId: string) => {
    const { members, guests } = residentsOf(reader.read()).get(homeId) ?? { members: [], guests: [] };
    return [...members.map(({ id }) => id), ...guests.map(({ id }) => guestId(id))].map((id) => cy.getElementById(id));
  };

  /** Writes where these nodes now are. */
  const put = (nodes: readonly NodeSingular[], continues?: string) => {
    const map = reader.read();
    const positions = new Map<string, Position>();
    const inZones = new Map<string, ZonePlace>();
    let moved: Moved | null = null;
    const homes = new Map<string, Point>();
    const isFree = zonesOf(map) === null;
    for (const node of nodes) if (map.homes.has(node.id())) homes.set(node.id(), roundedPoint(node.position()));
    for (const node of nodes) {
      const person = map.people.get(node.id());
      if (person === undefined) continue;
      const home = person.home === null ? undefined : map.homes.get(person.home);
      if (home === undefined) {
        const place = { ...roundedPoint(node.position()), byHand: true };
        if (isFree) {
          positions.set(person.id, place);
          continue;
        }
        const said = zoneMoveOf(map, person.id, place);
        inZones.set(person.id, { arranged: place, tie: null, ...said });
        if (said !== null) moved ??= { id: person.id, way: said.way, zones: said.zones };
      } else {
        const center = homes.get(home.id) ?? home.position;
        const { x, y } = node.position();
        const { members = [], guests = [] } = residentsOf(map).get(home.id) ?? {};
        const inside = keepInside(shapeOfHome(members.length + guests.length), { x: x - center.x, y: y - center.y });
        positions.set(person.id, { ...roundedPoint(inside), byHand: true });
      }
    }
    history.perform(() => {
      for (const [id, position] of homes) placeHome(document, id, position);
      placePeople(document, positions);
      placeInZones(document, inZones);
    }, continues);
    if (moved !== null) view.update({ moved });
    // A member that was put outside is back inside, also where that is where it already stood in the document.
    putBack(nodes);
  };

  /** Puts nodes where the document says they are. */
  const putBack = (nodes: readonly NodeSingular[]) => {
    const { people, homes } = placesOf(reader.read());
    for (const node of nodes) {
      const place = people.get(node.id()) ?? homes.get(node.id())?.center;
      if (place !== undefined && !node.animated()) node.position({ ...place });
    }
  };

  let homeAt: Place | null = null;
  cy.on('grab', 'node.home', (event: EventObject) => {
    homeAt = { ...event.target.position() };
  });
  cy.on('drag', 'node.home', (event: EventObject) => {
    const home: NodeSingular = event.target;
    const { x, y } = home.position();
    if (homeAt === null) return;
    const by = { x: x - homeAt.x, y: y - homeAt.y };
    homeAt = { x, y };
    for (const member of residentsIn(home.id())) if (!member.grabbed()) member.shift(by);
  });
  cy.on('dragfreeon', 'node', (event: EventObject) => {
    const node: NodeSingular = event.target;
    homeAt = null;
    if (fingers.isForgetting()) putBack(cy.nodes().toArray());
    else put(node.selected() ? cy.nodes(':selected').toArray() : [node]);
  });

  // A touch that the system takes over (a palm, a swipe from the edge) has changed nothing: who was dragged goes back.
  // Cytoscape lets go of a node at the end of a touch only; this comes before its own listener, which would forget the
  // touch.
  const cancelTouch = () => {
    if (cy.nodes(':grabbed').nonempty()) fingers.forget();
  };
  window.addEventListener('touchcancel', cancelTouch, { capture: true });

  return {
    close() {
      window.removeEventListener('touchcancel', cancelTouch, { capture: true });
    },
    nudge(by) {
      const nodes = cy.nodes(':selected').toArray();
      if (nodes.length === 0) return;
      for (const node of nodes) {
        node.stop(true, true);
        node.shift({ ...by });
        if (node.hasClass('home'))
          for (const member of residentsIn(node.id())) if (!member.selected()) member.shift(by);
      }
      put(nodes, 'nudge');
    },
  };
}

function roundedPoint({ x, y }: Point): Point {
  return { x: Math.round(x), y: Math.round(y) };
}
