import type { NodeSingular } from 'cytoscape';

/** The id of the node that shows somebody in their second home. No id of a map has a colon. */
export function guestId(personId: string): string {
  return `guest:${personId}`;
}

/** Whom a node shows: a person or a home, or for a guest the person it stands for. */
export function shownBy(node: NodeSingular): string {
  return (node.data('of') as string | undefined) ?? node.id();
}
