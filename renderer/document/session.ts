import * as Y from 'yjs';
import type { OpenedMap } from '../../shared/bridge-shapes.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import { createMapReader, type MapReader } from '../../shared/map/read.ts';
import type { Caller } from '../../shared/rpc/caller.ts';
import { createHistory, type History } from './history.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { createStore, type Store } from './store.ts';
import { filterStillThere, firstView, isBack, isGone, stillThere, type View } from './view.ts';

interface Trouble {
  readonly code: ErrorCode | null;
}

/** One open map in this window: its mirrored document, what was done to it here, and what is shown of it. */
export interface MapSession {
  readonly isReadOnly: boolean;
  readonly document: Y.Doc;
  readonly reader: MapReader;
  readonly history: History;
  readonly view: Store<View>;
  /** When the map was last changed, here or by another, since it was opened; null while it was not. */
  changedAt(): Date | null;
  /** Why edits do not reach main at the moment; null while they do. */
  readonly trouble: Store<Trouble>;
  readonly unsent: Mirror['unsent'];
  /** Sends again what did not reach main; settles when that is done, with or without success. */
  resend(): Promise<void>;
  close(): void;
}

/** Fetches the whole of an open map and shows it. Rejects with why that could not be. */
export async function openMapSession(caller: Pick<Caller, 'call' | 'on'>, opened: OpenedMap): Promise<MapSession> {
  const { map, isReadOnly } = opened;
  const document = new Y.Doc();
  const trouble = createStore<Trouble>({ code: null });
  const mirror = createMirror(
    document,
    {
      exchange: async (message) => (await caller.call('document.sync', { map }, { body: message })).body,
      onMessage: (listener) =>
        caller.on('document.changed', (changed, body) => {
          if (changed.map === map) listener(body);
        }),
    },
    (error) => trouble.update({ code: error === null ? null : errorCodeOf(error) }),
  );
  try {
    await mirror.ready;
  } catch (error) {
    mirror.close();
    document.destroy();
    throw error;
  }
  return createMapSession({ document, mirror, trouble, isReadOnly });
}

interface SessionParts extends Pick<MapSession, 'document' | 'trouble' | 'isReadOnly'> {
  readonly mirror: Mirror;
  /** The time, in milliseconds. */
  readonly now?: () => number;
}

/** A session of a document that is here. What reads it comes after what fills it: it need not follow 3,000 additions. */
export function createMapSession({ document, mirror, trouble, isReadOnly, now = Date.now }: SessionParts): MapSession {
  const reader = createMapReader(document);
  const view = createStore<View>(firstView);
  const history = createHistory(document, {
    look: () => view.get().selection,
    restore: (selection) => view.update({ selection: stillThere(reader.read(), selection) }),
  });
  let seen = view.get();
  // Whoever turns to something else begins a new step, also when they come back to the same field.
  view.subscribe(() => {
    const { selection, panel } = view.get();
    const isOther = selection !== seen.selection;
    if (isOther || panel !== seen.panel) history.settle();
    seen = view.get();
    // What is read out is what is selected.
    if (seen.isReading && (isOther || seen.isCurtained)) view.update({ isReading: false });
    // The light is on somebody, or it is out.
    if (seen.isSpotlit && selection.length === 0) view.update({ isSpotlit: false });
  });
  let changed: number | null = null;
  const stopPruning = reader.onChange(() => {
    changed = now();
    const { selection, panel, picking, candidate, removal, filter, menu, imported } = view.get();
    const map = reader.read();
    const stands = (id: string | null) => id === null || map.people.has(id) || map.homes.has(id);
    const left = stillThere(map, selection);
    const isTaken = imported !== null && isGone(map, imported);
    const isPanelEmpty = (panel === 'selection' && left.length === 0) || (panel === 'imported' && isTaken);
    view.update({
      selection: left,
      panel: isPanelEmpty ? null : panel,
      picking: picking !== null && stands(picking.from) ? picking : null,
      candidate: stands(candidate) ? candidate : null,
      menu: left.length === 0 ? null : menu,
      imported: isTaken ? null : imported,
      removal: removal !== null && isBack(map, removal) ? null : removal,
      filter: filterStillThere(map, filter),
      // Who was moved is told after the change, until the next.
      moved: null,
    });
  });

  return {
    isReadOnly,
    document,
    reader,
    history,
    view,
    changedAt: () => (changed === null ? null : new Date(changed)),
    trouble,
    unsent: mirror.unsent,
    resend: () => mirror.retry(),
    close() {
      stopPruning();
      history.close();
      mirror.close();
      reader.close();
      document.destroy();
    },
  };
}
