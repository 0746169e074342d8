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
  /** Sends again what did not reach main. */
  resend(): void;
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
  const stopPruning = reader.onChange(() => {
    const { selection, picking } = view.get();
    const map = reader.read();
    const left = stillThere(map, selection);
    const isPickingGone =
      typeof picking?.from === 'string' && !map.people.has(picking.from) && !map.homes.has(picking.from);
    view.update({ selection: left, ...(isPickingGone ? { picking: null } : {}) });
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
