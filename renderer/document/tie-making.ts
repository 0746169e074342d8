import { addTie, type NewTie } from '../../shared/map/edit.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { MapSession } from './session.ts';
import { select } from './view.ts';

/** Whether a tie between these two would say something: not with oneself, nor of a member with the own home. */
export function canTie(map: HouseholdMap, from: string, to: string): boolean {
  if (from === to || (map.homes.has(from) && map.homes.has(to))) return false;
  return map.people.get(from)?.home !== to && map.people.get(to)?.home !== from;
}

/** Draws a tie and opens its panel; one without a label asks for it where it was drawn. */
export function drawTie({ view, document, history }: MapSession, tie: NewTie): void {
  let id = '';
  history.perform(() => {
    id = addTie(document, tie);
  });
  select(view, [{ kind: 'tie', id }], true);
  if (tie.label === null) view.update({ drawn: id });
}

/**
 * Takes a person or home that was pointed out while a tie is being drawn: the first is where it starts, the second where
 * it goes to. Then the tie is there, and its panel open. Where no tie can go, nothing happens.
 */
export function pickEnd(session: MapSession, id: string): void {
  const { view, reader } = session;
  const { picking } = view.get();
  if (picking === null) return;
  if (picking.from === null) {
    view.update({ picking: { ...picking, from: id }, candidate: null });
    return;
  }
  const { from, label } = picking;
  if (!canTie(reader.read(), from, id)) return;
  view.update({ picking: null, candidate: null });
  drawTie(session, { from, to: id, label });
}
