import type { PlanKind } from '../../shared/map/document.ts';
import type { Added } from '../../shared/map/edit-import.ts';
import type { HouseholdMap, Point } from '../../shared/map/schema.ts';
import type { SupportLabel } from '../../shared/map/vocabulary.ts';
import { type Filter, fittingIn, inLightOf, isFiltering, noFilter } from '../../shared/notation/fitting.ts';
import type { ZoneMove } from '../../shared/notation/zone-move.ts';
import { type Act, withAct } from './act.ts';
import type { Step } from './history.ts';
import type { Store } from './store.ts';

export interface Selected {
  readonly kind: 'person' | 'home' | 'tie';
  readonly id: string;
}

/** A tie that is being drawn: who it starts at (null: still to be pointed out), and the label it will have. */
export interface Picking {
  readonly from: string | null;
  readonly label: SupportLabel | null;
}

/** A row of one of the lists of the plan. */
export interface PlanRow {
  readonly kind: PlanKind;
  readonly id: string;
}

/** Something that was taken away, and can be brought back for a while. */
export interface Removal {
  readonly removed: readonly Selected[];
  /** What was taken out of the plan; null for what was on the map. */
  readonly row: PlanRow | null;
  /** The map as it was before: for the names of what is gone. */
  readonly from: HouseholdMap;
  readonly step: Step;
}

/** What came from another program a moment ago. */
export interface Imported {
  readonly added: Added;
  /** People and ties by their ids: when none of them is left, there is nothing more to tell. */
  readonly ids: readonly string[];
  /** Null where nothing was added, or the map began with it. */
  readonly step: Step | null;
}

/** Somebody who was put in another ring or sector. */
export interface Moved extends Pick<ZoneMove, 'way' | 'zones'> {
  readonly id: string;
}

/** What this window shows of the map; none of it is in the document. */
export interface View {
  readonly selection: readonly Selected[];
  readonly panel: 'add' | 'selection' | 'filter' | 'asking' | 'agree' | 'imported' | null;
  readonly picking: Picking | null;
  /** The short menu of what is selected: at a place of the picture, in pixels, or (null) beside what it is of. */
  readonly menu: { readonly at: Point | null } | null;
  /** Whom the keyboard has come to while a tie is drawn. */
  readonly candidate: string | null;
  readonly isListOpen: boolean;
  /** Whether the plan stands before the picture; beside it, where there is room for both. */
  readonly isPlanOpen: boolean;
  /** What of the plan is unfolded, by name or by id: it stays so when the plan is closed and opened again. */
  readonly planUnfolded: ReadonlySet<string>;
  /** Whom the row of the plan names that is pointed at, or has the focus. */
  readonly lit: string | null;
  /** Whether the legend is open: where there is room for it, and where there is little. */
  readonly legend: { readonly roomy: boolean; readonly tight: boolean };
  /** What stands before the map until it is closed: what is looked up, the paper, a question. Null when nothing does. */
  readonly sheet: 'find' | 'keys' | 'arrangement' | 'print' | 'export' | 'readers' | 'import' | 'words' | 'look' | null;
  /** Files of another program that were dropped on the map, for the sheet that adds them; else it asks for one. */
  readonly given: readonly File[];
  /** What the panel tells of what was added; null when there is nothing to tell. */
  readonly imported: Imported | null;
  /** Whether the map is being copied, or closed. */
  readonly isBusy: boolean;
  readonly removal: Removal | null;
  /** Who were just added, until something else is selected. */
  readonly added: readonly string[];
  /** What was said last that can be said of others as well: one of each kind, the newest first. */
  readonly acts: readonly Act[];
  /** What the picture and the list are asked to show. */
  readonly filter: Filter;
  /** Whether what is selected stands in the light, and the rest does not. */
  readonly isSpotlit: boolean;
  /** The tie that was just drawn and has no label yet, until something else is selected. */
  readonly drawn: string | null;
  /** Who was just put elsewhere in the list, until something else is selected: at which place of how many. */
  readonly ordered: { readonly id: string; readonly place: number; readonly count: number } | null;
  /** Who was just put in another ring or sector, until something else is selected. */
  readonly moved: Moved | null;
  /** Whether everything is covered for a while. */
  readonly isCurtained: boolean;
  /** Whether the bars make room for the picture, on the whole screen. */
  readonly isBare: boolean;
  /** Whether the window is upside down, for who sits across the table. */
  readonly isTurned: boolean;
  /** Whether there is a voice on this computer to read with. */
  readonly canRead: boolean;
  /** Whether what is selected is being read out. */
  readonly isReading: boolean;
}

export const firstView: View = {
  selection: [],
  panel: null,
  picking: null,
  menu: null,
  candidate: null,
  isListOpen: false,
  isPlanOpen: false,
  planUnfolded: new Set(),
  lit: null,
  legend: { roomy: true, tight: false },
  sheet: null,
  given: [],
  imported: null,
  isBusy: false,
  removal: null,
  added: [],
  acts: [],
  filter: noFilter,
  isSpotlit: false,
  drawn: null,
  ordered: null,
  moved: null,
  isCurtained: false,
  isBare: false,
  isTurned: false,
  canRead: false,
  isReading: false,
};

/** The one thing that is selected; null when nothing is, or several are. */
export function onlySelected({ selection }: Pick<View, 'selection'>): Selected | null {
  return selection.length === 1 ? (selection[0] ?? null) : null;
}

/** Selects these and nothing else. With `isOpening` their panel opens; otherwise an open panel shows what is selected. */
export function select(view: Store<View>, selection: readonly Selected[], isOpening = false): void {
  const { panel, selection: current } = view.get();
  const isSame = selection.length === current.length && selection.every(({ id }, index) => id === current[index]?.id);
  const opened = selection.length === 0 ? (panel === 'selection' ? null : panel) : isOpening ? 'selection' : panel;
  view.update(
    isSame ? { panel: opened } : { selection, panel: opened, added: [], drawn: null, moved: null, ordered: null },
  );
}

/** Selects who were added a moment ago, by an act that is kept or by none. One update: the picture follows each. */
export function selectAdded(view: Store<View>, added: readonly string[], act: Act | null = null): void {
  const { acts } = view.get();
  view.update({
    selection: added.map((id) => ({ kind: 'person', id })),
    added,
    drawn: null,
    moved: null,
    ordered: null,
    acts: act === null ? acts : withAct(acts, act),
  });
}

/** What of a selection is still on the map. */
export function stillThere(map: HouseholdMap, selection: readonly Selected[]): readonly Selected[] {
  const entities = { person: map.people, home: map.homes, tie: map.ties };
  return selection.every(({ kind, id }) => entities[kind].has(id))
    ? selection
    : selection.filter(({ kind, id }) => entities[kind].has(id));
}

/** What a removal took away is there again. */
export function isBack(map: HouseholdMap, { removed, row }: Removal): boolean {
  return stillThere(map, removed).length > 0 || (row !== null && map.plan[row.kind].has(row.id));
}

/** Whether nothing is left on the map of what was added: it was undone. */
export function isGone(map: HouseholdMap, { ids }: Imported): boolean {
  return ids.length > 0 && ids.every((id) => !map.people.has(id) && !map.ties.has(id));
}

/** The ids of what is to be seen in full, the rest being faded; null where all of it is. */
export function shownIn(
  map: HouseholdMap,
  { filter, isSpotlit, selection, lit = null }: Pick<View, 'filter' | 'isSpotlit' | 'selection'> & Partial<View>,
): ReadonlySet<string> | null {
  if (lit !== null && map.people.has(lit)) return inLightOf(map, [lit]);
  if (isSpotlit && selection.length > 0) {
    return inLightOf(
      map,
      selection.map(({ id }) => id),
    );
  }
  return isFiltering(filter) ? fittingIn(map, filter) : null;
}

/** A filter without the parts of life that are no longer on the map. */
export function filterStillThere(map: HouseholdMap, filter: Filter): Filter {
  const domains = filter.domains.filter((id) => map.domains.has(id));
  return domains.length === filter.domains.length ? filter : { ...filter, domains };
}
