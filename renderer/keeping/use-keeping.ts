import { useEffect, useEffectEvent, useState } from 'react';
import type { OpenedMap } from '../../shared/bridge-shapes.ts';
import { type ErrorCode, errorCodeOf } from '../../shared/errors.ts';
import type { TextKey } from '../../shared/text/text.ts';
import type { Connection } from '../connection.ts';
import type { MapSession } from '../document/session.ts';
import { createStore, type Store } from '../document/store.ts';
import { folderOf, nameOf } from '../start/file-place.ts';
import { useTask } from '../start/use-task.ts';
import { type Saving, watchSaving } from './saving.ts';
import { whenSent } from './when-sent.ts';

interface Notice {
  readonly key: TextKey;
  readonly values: Readonly<Record<string, string>>;
  /** Whether it stays until the person closes it. */
  readonly isLasting?: true;
}

/** Everything about keeping one open map: whether it is saved, and the acts of the menu. */
export interface Keeping {
  readonly connection: Connection;
  readonly opened: OpenedMap;
  /** A store, so that a save draws the word for it anew and nothing else. */
  readonly saving: Store<{ readonly now: Saving }>;
  /** An act that runs: of copying and moving, or of closing. */
  readonly busy: 'copying' | 'closing' | null;
  /** What went well or not with the last copy, or was noticed of the file. Null when there is nothing to tell. */
  readonly notice: Notice | null;
  /** Why closing was refused, for as long as the person has not chosen what to do. */
  readonly closeRefusal: ErrorCode | null;
  /** Tries at once to save what is not saved. */
  saveNow(): void;
  saveCopy(): void;
  /** Saves to another place and goes on there. */
  saveElsewhere(): void;
  tell(notice: Notice | null): void;
  /** Saves, closes, and leaves the map screen; refused, it asks. */
  closeMap(): void;
  discardAndClose(): void;
  stayOpen(): void;
}

/** Keeps an open map: its session and its file. `onClosed` is called when it is open no more. */
export function useKeeping(
  connection: Connection,
  openedAtFirst: OpenedMap,
  session: MapSession,
  onClosed: () => void,
): Keeping {
  const { map } = openedAtFirst;
  const [opened, setOpened] = useState(openedAtFirst);
  const [notice, setNotice] = useState<Notice | null>(() => noticeOf(openedAtFirst.warnings));
  const [closeRefusal, setCloseRefusal] = useState<ErrorCode | null>(null);
  const copying = useTask();
  const closing = useTask();
  const [saving] = useState(() => createStore<{ readonly now: Saving }>({ now: { state: 'saved' } }));
  useEffect(
    () => watchSaving(connection, { map }, session, (now) => saving.update({ now })),
    [connection, map, session, saving],
  );
  useLeaveWarning(saving, opened.isExample);

  const closedElsewhere = useEffectEvent(onClosed);
  useEffect(
    () =>
      connection.on('maps.closed', (closed) => {
        if (closed.map === map) closedElsewhere();
      }),
    [connection, map],
  );

  const askedElsewhere = useEffectEvent((path: string) => {
    if (path !== opened.path) return close(false);
    // It is open here already.
    connection.call('maps.takeAsked', {}).catch(() => undefined);
  });
  useEffect(() => connection.on('maps.asked', ({ path }) => askedElsewhere(path)), [connection]);

  const copy = (isMoving: boolean) =>
    copying.run(async () => {
      setNotice(null);
      try {
        const { output: chosen } = await connection.call('dialogs.chooseCopy', { map });
        if (chosen.path === null) return;
        await whenSent(session);
        const { output } = await connection.call('maps.saveCopy', { map, path: chosen.path, isMoving });
        if (isMoving) setOpened(output);
        const values = { file: nameOf(chosen.path), folder: folderOf(chosen.path) };
        setNotice({ key: isMoving ? 'keeping.moved' : 'keeping.copied', values });
      } catch (error) {
        setNotice({ key: `errors.${errorCodeOf(error)}`, values: {} });
      }
    });
  const close = (isDiscarding: boolean) =>
    closing.run(async () => {
      setCloseRefusal(null);
      try {
        if (!isDiscarding) await whenSent(session);
        await connection.call('maps.close', { map, isDiscarding });
      } catch (error) {
        const code = errorCodeOf(error);
        if (code !== 'map-not-open') return setCloseRefusal(code);
      }
      onClosed();
    });

  const busy = copying.isRunning ? 'copying' : closing.isRunning ? 'closing' : null;
  useEffect(() => session.view.update({ isBusy: busy !== null }), [session, busy]);

  return {
    connection,
    opened,
    saving,
    busy,
    notice,
    closeRefusal,
    saveNow() {
      void session.resend();
      // What comes of it is heard from the saving state.
      connection.call('maps.save', { map }).catch(() => undefined);
    },
    saveCopy: () => copy(false),
    saveElsewhere() {
      setCloseRefusal(null);
      copy(true);
    },
    tell: setNotice,
    closeMap: () => close(false),
    discardAndClose: () => close(true),
    stayOpen: () => setCloseRefusal(null),
  };
}

function noticeOf([warning]: OpenedMap['warnings']): Notice | null {
  return warning === undefined ? null : { key: `keeping.warnings.${warning}`, values: {}, isLasting: true };
}

/** While something is not saved, the window asks before it goes. */
function useLeaveWarning(saving: Keeping['saving'], isExample: boolean): void {
  useEffect(() => {
    if (isExample) return;
    const warn = (event: BeforeUnloadEvent) => {
      if (saving.get().now.state !== 'saved') event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [saving, isExample]);
}
