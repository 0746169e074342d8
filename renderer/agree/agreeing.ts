import { addToPlan } from '../../shared/map/edit-plan.ts';
import type { Action, Someone } from '../../shared/map/plan-schema.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { homeTieOf, tiesOf } from '../../shared/map/ties.ts';
import { isDrawn } from '../../shared/notation/tie-look.ts';
import type { Step } from '../document/history.ts';
import type { MapSession } from '../document/session.ts';
import type { Selected } from '../document/view.ts';

/** What an agreement on this tie, or with this person, begins with. */
export interface Beginning {
  /** The tie it will stand on; null where there is none that is drawn. */
  readonly tie: string | null;
  /** Who is most likely to do it; null where neither end is a person any more. */
  readonly who: string | null;
}

/**
 * Of a tie: the end that is nobody's member, and of a tie among others (or among members) the first. Of a person: that
 * person, on their tie to the home, or else on their first to a member. Null for a home, and for what is not on the map.
 */
export function beginningFor(map: HouseholdMap, { kind, id }: Selected): Beginning | null {
  if (kind === 'person') {
    if (!map.people.has(id)) return null;
    const isMember = (end: string) => end !== id && (map.people.get(end)?.home ?? null) !== null;
    const tie =
      homeTieOf(map, id, 'label') ?? tiesOf(map, id).find(({ from, to }) => isMember(from) || isMember(to)) ?? null;
    return { who: id, tie: tie !== null && isDrawn(map, tie) ? tie.id : null };
  }
  const tie = kind === 'tie' ? map.ties.get(id) : undefined;
  if (tie === undefined) return null;
  const ends = [tie.from, tie.to].filter((end) => map.people.has(end));
  const outside = ends.find((end) => map.people.get(end)?.home === null);
  return { tie: id, who: outside ?? ends[0] ?? null };
}

/** What was agreed on this tie, or what this person does, in the order of the plan. */
export function agreedWith(map: HouseholdMap, { kind, id }: Selected): readonly Action[] {
  return [...map.plan.actions.values()].filter(({ tie, who }) => (kind === 'tie' ? tie === id : who?.person === id));
}

/** Puts an agreement in the plan, as one step. Null where there is nothing to agree: no words. */
export function agree(
  { document, history }: Pick<MapSession, 'document' | 'history'>,
  { text, who, tie, day }: { text: string; who: Someone | null; tie: string | null; day: string | null },
): Step | null {
  const words = text.trim().toWellFormed();
  if (words === '') return null;
  return history.perform(() => addToPlan(document, 'actions', { text: words, who, tie, day }));
}
