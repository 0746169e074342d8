import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';

/** What of Cytoscape's style is used here. It is no part of its public face: package.json holds its exact version. */
interface Style {
  checkTriggers(element: Styled, ...change: unknown[]): void;
}
type Styled = (NodeSingular | EdgeSingular) & { readonly _private: { readonly appliedInitStyle?: boolean } };

/**
 * Lets an element take its first style in silence. Cytoscape tells after each of some sixty properties what depends on it
 * (bounds, order, connected ties), which is right for a change, and a third of the time before a large map is first seen:
 * of an element that was just added all of it is yet to be found out anyway.
 */
export function quietFirstStyle(cy: Core): void {
  const style = cy.style() as unknown as Style;
  const tell = style.checkTriggers.bind(style);
  style.checkTriggers = (element, ...change) => {
    if (element._private.appliedInitStyle) tell(element, ...change);
  };
}
