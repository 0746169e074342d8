import { putBeside } from '../../shared/map/edit-order.ts';
import type { MapSession } from '../document/session.ts';
import { neighbourOf, placeInGroup } from './groups.ts';

/** Puts somebody one place up or down in their group, as one step, and tells where they now stand. */
export function moveInGroup({ document, history, reader, view }: MapSession, id: string, side: 'before' | 'after') {
  const other = neighbourOf(reader.read(), id, side);
  if (other === null) return;
  history.perform(() => putBeside(document, id, other, side));
  const { people, place } = placeInGroup(reader.read(), id);
  view.update({ ordered: { id, place, count: people.length } });
}
