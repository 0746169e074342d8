import type { Core, EdgeSingular, EventObject, NodeSingular } from 'cytoscape';
import type { Ellipse } from '../../shared/notation/room.ts';
import { lengthBetween, turnsAlong, type Zigzag } from '../../shared/notation/zigzag.ts';

/** Gives ties of stress more turns or fewer while their ends move, so that each turn stays as wide as it is. */
export function keepZigzags(cy: Core): void {
  cy.on('position', 'node', (event: EventObject) => {
    const node: NodeSingular = event.target;
    for (const edge of node.connectedEdges('.zigzag')) turn(edge);
  });
}

function turn(edge: EdgeSingular): void {
  const zigzag: Zigzag = edge.data('zigzag');
  const turns = turnsAlong(lengthBetween(ellipseOf(edge.source()), ellipseOf(edge.target())), zigzag);
  if (turns.weights.length !== edge.data('weights').length) edge.data({ ...turns });
}

function ellipseOf(node: NodeSingular): Ellipse {
  return { center: node.position(), radiusX: node.outerWidth() / 2, radiusY: node.outerHeight() / 2 };
}
