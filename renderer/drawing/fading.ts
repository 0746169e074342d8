import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { MapSession } from '../document/session.ts';
import { shownIn } from '../document/view.ts';
import { shownBy } from './guest.ts';

/**
 * Fades what a filter, or the light on somebody, leaves out: a class on each element, changed only when one of the three
 * does. Where it stands, and that it can be tapped, stays as it is. Must be made after what shows the map.
 */
export function createFading(cy: Core, { reader, view }: MapSession): { close(): void } {
  let followed: readonly unknown[] = [];
  let hasFaded = false;
  const follow = () => {
    const map = reader.read();
    const now = view.get();
    const following = [map, now.filter, now.isSpotlit, now.isSpotlit ? now.selection : null, now.lit];
    if (following.every((one, index) => one === followed[index])) return;
    followed = following;
    const shown = shownIn(map, now);
    if (shown === null && !hasFaded) return;
    hasFaded = shown !== null;
    const isOut = (element: NodeSingular | EdgeSingular) =>
      shown !== null && !idsOf(element).every((id) => shown.has(id));
    cy.batch(() => {
      cy.elements('.faded')
        .filter((element) => !isOut(element))
        .removeClass('faded');
      cy.elements()
        .filter((element) => isOut(element) && !element.hasClass('faded'))
        .addClass('faded');
    });
  };
  const stops = [reader.onChange(follow), view.subscribe(follow)];
  follow();
  return {
    close() {
      for (const stop of stops) stop();
    },
  };
}

/** What of the map an element stands for: a hull, for an organisation and one of its people. */
function idsOf(element: NodeSingular | EdgeSingular): readonly string[] {
  if (element.isNode()) return [shownBy(element)];
  return element.hasClass('hull') ? [element.source().id(), element.target().id()] : [element.id()];
}
