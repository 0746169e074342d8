import { addTie, type PersonWords, type TieChange } from '../../shared/map/edit.ts';
import { changeTies, describePeople } from '../../shared/map/edit-several.ts';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import { homeTieOf } from '../../shared/map/ties.ts';
import type { SupportLabel } from '../../shared/map/vocabulary.ts';
import type { Stands } from './new-people.ts';
import type { MapSession } from './session.ts';
import type { Selected } from './view.ts';

/** Something that was said, and can be said again of others. What is typed is not: names and notes are of one alone. */
export type Act =
  | { readonly kind: 'people'; readonly words: PersonWords }
  | { readonly kind: 'ties'; readonly fields: TieChange }
  /** The kind of strength: of a person that of the tie to the home. */
  | { readonly kind: 'label'; readonly label: SupportLabel | null }
  /** Somebody was added who stands like this, to this home. */
  | { readonly kind: 'add'; readonly stands: Stands; readonly home: string };

/** Whom and what of a selection an act fits. A member has no label; a home has nothing of all this. */
export function fittingFor(map: HouseholdMap, { kind }: Act, selection: readonly Selected[]): readonly Selected[] {
  return selection.filter((selected) => {
    if (kind === 'add') return false;
    if (selected.kind === 'tie') return kind !== 'people' && map.ties.has(selected.id);
    const person = selected.kind === 'person' ? map.people.get(selected.id) : undefined;
    if (person === undefined || kind === 'ties') return false;
    return kind === 'people' || person.home === null;
  });
}

/** Says it of all it fits, as one step, and keeps it to be said again. */
export function perform(session: MapSession, act: Act, selection: readonly Selected[]): void {
  const { document, history, reader, view } = session;
  const map = reader.read();
  const fitting = fittingFor(map, act, selection);
  const people = fitting.filter(({ kind }) => kind === 'person').map(({ id }) => id);
  const ties = fitting.filter(({ kind }) => kind === 'tie').map(({ id }) => id);
  history.perform(() => {
    if (act.kind === 'people') describePeople(document, people, act.words);
    if (act.kind === 'ties') changeTies(document, ties, act.fields);
    if (act.kind !== 'label') return;
    const { label } = act;
    const homeTies = people.flatMap((id) => homeTieOf(map, id, 'label')?.id ?? []);
    changeTies(document, [...homeTies, ...ties], { label });
    const [home] = map.homes.keys();
    // Making something new can't stand within another transaction, so these come one by one, in the same step.
    for (const id of people) {
      if (home !== undefined && homeTieOf(map, id, 'label') === null) addTie(document, { from: id, to: home, label });
    }
  });
  view.update({ acts: withAct(view.get().acts, act) });
}

/** The last act of each kind, the newest first. */
export function withAct(acts: readonly Act[], act: Act): readonly Act[] {
  return [act, ...acts.filter(({ kind }) => kind !== act.kind)];
}

/** The newest act that makes sense with this selection: one that fits it, or another person like the last one. */
export function actToRepeat(map: HouseholdMap, acts: readonly Act[], selection: readonly Selected[]): Act | null {
  const isOfTies = selection.some(({ kind }) => kind === 'tie');
  const found = acts.find((act) => (act.kind === 'add' ? !isOfTies : fittingFor(map, act, selection).length > 0));
  return found ?? null;
}
