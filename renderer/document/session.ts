import * as Y from 'yjs';
import type { OpenedMap } from '../../shared/bridge.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import { createMapReader, type MapReader } from '../../shared/map/read.ts';
import type { Caller } from '../../shared/rpc/caller.ts';
import { createHistory, type History } from './history.ts';
import { createMirror, type Mirror } from './mirror.ts';
import { createStore, type Store } from './store.ts';
import { firstView, stillThere, type View } from './view.ts';

/** One open map in this window: its mirrored document, what was done to it here, and what is shown of it. */
export interface MapSession {
  /** Settles when the whole map is here; rejects with why not. */
  readonly ready: Promise<void>;
  readonly isReadOnly: boolean;
  readonly document: Y.Doc;
  readonly reader: MapReader;
  readonly history: History;
  readonly view: Store<View>;
  /** Why edits do not reach main at the moment; null while they do. */
  readonly trouble: Store<{ readonly code: ErrorCode | null }>;
  readonly unsent: Mirror['unsent'];
  /** Sends again what did not reach main; settles when that is done, with or without success. */
  resend(): Promise<void>;
  close(): void;
}

export function createMapSession(caller: Pick<Caller, 'call' | 'on'>, opened: OpenedMap): MapSession {
  const { map, isReadOnly } = opened;
  const document = new Y.Doc();
  const reader = createMapReader(document);
  const view = createStore<View>(firstView);
  const trouble = createStore<{ readonly code: ErrorCode | null }>({ code: null });
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
  const history = createHistory(document, {
    look: () => view.get().selection,
    restore: (selection) => view.update({ selection: stillThere(reader.read(), selection) }),
  });
  let seen = view.get();
  // Whoever turns to something else begins a new step, also when they come back to the same field.
  view.subscribe(() => {
    const { selection, panel } = view.get();
    if (selection !== seen.selection || panel !== seen.panel) history.settle();
    seen = view.get();
  });
  const stopPruning = reader.onChange(() => {
    const { selection, panel, picking, candidate, removal } = view.get();
    const map = reader.read();
    const stands = (id: string | null) => id === null || map.people.has(id) || map.homes.has(id);
    const left = stillThere(map, selection);
    const isPanelEmpty = panel === 'selection' && left.length === 0;
    const isBack = removal !== null && stillThere(map, removal.removed).length > 0;
    view.update({
      selection: left,
      panel: isPanelEmpty ? null : panel,
      picking: picking !== null && stands(picking.from) ? picking : null,
      candidate: stands(candidate) ? candidate : null,
      removal: isBack ? null : removal,
    });
  });

  return {
    ready: mirror.ready,
    isReadOnly,
    document,
    reader,
    history,
    view,
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
