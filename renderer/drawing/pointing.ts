import type { Core, EventObject, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { MapSession } from '../document/session.ts';
import { canTie, pickEnd } from '../document/tie-making.ts';
import { type Selected, select, type View } from '../document/view.ts';
import type { Fingers } from './fingers.ts';
import { shownBy } from './guest.ts';

/**
 * Taps and boxes. Cytoscape selects as people know it (a tap, shift and a tap, a box, a long press); what it selected
 * goes into the view, and what others select in the view goes into Cytoscape. While a tie is being drawn a tap points out
 * an end instead. A finger or a pen that stays, and the right button, ask for the short menu. Returns what ends it.
 */
export function createPointing(cy: Core, session: MapSession, fingers: Fingers): { close(): void } {
  const { view, reader } = session;
  let isApplying = false;
  let isTaking = false;
  let isOpening = false;

  /**
   * Cytoscape selects one element at a time; the view hears once, when it is done with a gesture. While a tie is drawn
   * the selection stays as it is in the view.
   */
  const takeSelection = () => {
    if (isApplying || isTaking) return;
    isTaking = true;
    const isKept = view.get().picking !== null;
    queueMicrotask(() => {
      isTaking = false;
      if (!isKept) select(view, selectionIn(cy), isOpening);
      apply(view.get());
      isOpening = false;
    });
  };

  cy.on('select unselect', takeSelection);
  cy.on('tap', (event: EventObject) => {
    if (hasHeld || event.target === cy || !event.target.selectable()) return;
    takeSelection();
    if (view.get().picking === null) isOpening = true;
    else if (event.target.isNode()) pickEnd(session, event.target.id());
  });
  // Who is shown in a second home is the same person there.
  cy.on('tap', 'node.guest', (event: EventObject) => {
    const id = shownBy(event.target);
    if (hasHeld) return;
    if (view.get().picking === null) select(view, [{ kind: 'person', id }], true);
    else pickEnd(session, id);
  });

  /** Whether what is held down had its menu, and is no tap any more. */
  let hasHeld = false;
  let pointerType = '';
  const notePointer = (event: PointerEvent) => {
    pointerType = event.pointerType;
  };
  cy.container()?.addEventListener('pointerdown', notePointer, { passive: true });
  const showMenu = ({ target, renderedPosition }: EventObject) => {
    const { picking, selection } = view.get();
    if (picking !== null) return;
    const element: SingularElementArgument = target;
    const pressed = selectedOf(element);
    if (!selection.some(({ id }) => id === pressed.id)) select(view, [pressed]);
    view.update({ menu: { at: { x: renderedPosition.x, y: renderedPosition.y } } });
  };
  cy.on('tapstart', () => {
    hasHeld = false;
  });
  cy.on('cxttap', 'node, edge', showMenu);
  // A mouse has a button for it, and may well rest before it drags.
  cy.on('taphold', 'node, edge', (event: EventObject) => {
    if (pointerType === 'mouse' || view.get().picking !== null) return;
    hasHeld = true;
    fingers.forget();
    showMenu(event);
  });

  cy.on('mouseover', 'node', (event: EventObject) => {
    const { picking } = view.get();
    const node: NodeSingular = event.target;
    const canEnd = picking !== null && (picking.from === null || canTie(reader.read(), picking.from, shownBy(node)));
    if (canEnd) node.addClass('candidate');
  });
  cy.on('mouseout', 'node', (event: EventObject) => event.target.removeClass('candidate'));

  let lastCandidate: string | null = null;
  const apply = ({ selection, picking, candidate }: View) => {
    isApplying = true;
    cy.batch(() => {
      const chosen = new Set(selection.map(({ id }) => id));
      for (const element of cy.$(':selected')) if (!chosen.has(element.id())) element.unselect();
      for (const id of chosen) {
        const element = cy.getElementById(id);
        if (!element.selected()) element.select();
      }
      if (candidate !== lastCandidate || picking === null) cy.nodes('.candidate').removeClass('candidate');
      if (candidate !== null) cy.getElementById(candidate).addClass('candidate');
      lastCandidate = candidate;
    });
    isApplying = false;
  };
  const follow = () => apply(view.get());
  const stopFollowing = view.subscribe(follow);
  return {
    close() {
      stopFollowing();
      cy.container()?.removeEventListener('pointerdown', notePointer);
    },
  };
}

/** What an element stands for: who is shown in a second home is the same person there. */
function selectedOf(element: SingularElementArgument): Selected {
  if (element.isEdge()) return { kind: 'tie', id: element.id() };
  return { kind: element.hasClass('home') ? 'home' : 'person', id: shownBy(element) };
}

/** What Cytoscape has selected. Of a box with people in it, the people and homes: the lines between them come along. */
function selectionIn(cy: Core): readonly Selected[] {
  const nodes = cy.nodes(':selected');
  if (nodes.empty()) return cy.edges(':selected').map((tie): Selected => ({ kind: 'tie', id: tie.id() }));
  return nodes.map((node): Selected => ({ kind: node.hasClass('home') ? 'home' : 'person', id: node.id() }));
}
