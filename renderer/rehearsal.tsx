import { Activity, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import * as Y from 'yjs';
import type { OpenedMap } from '../shared/bridge-shapes.ts';
import { createMap } from '../shared/map/edit.ts';
import type { Connection } from './connection.ts';
import { createMapSession, type MapSession } from './document/session.ts';
import { createStore } from './document/store.ts';
import { warmUpDrawing } from './drawing/warm-up.ts';
import { createSourceTaking } from './importing/source-taking.ts';
import { MapScreen } from './map-screen.tsx';
import { useLanguage } from './ui/text-provider.tsx';

export interface RehearsalProps {
  readonly connection: Connection;
  /** Called once, when it is over and can be put away. */
  readonly onOver: () => void;
}

/**
 * The screen of an empty map, made apart from the page: what a program does for the first time takes it several times as
 * long. For a moment in which nothing else is asked. It has no effects: it listens to nothing and tells main nothing.
 */
export function Rehearsal({ connection, onOver }: RehearsalProps) {
  const language = useLanguage();
  const [{ stage, session, sourceTaking }] = useState(() => ({
    stage: document.createElement('div'),
    session: emptySession(),
    sourceTaking: createSourceTaking(),
  }));
  useEffect(() => () => session.close(), [session]);
  useEffect(() => {
    warmUpDrawing(language);
    const made = new MutationObserver(() => {
      made.disconnect();
      requestIdleCallback(onOver);
    });
    made.observe(stage, { childList: true });
    return () => made.disconnect();
  }, [language, stage, onOver]);
  return (
    <Activity mode="hidden">
      {createPortal(
        <MapScreen
          connection={connection}
          opened={opened}
          session={session}
          sourceTaking={sourceTaking}
          onClosed={() => undefined}
        />,
        stage,
      )}
    </Activity>
  );
}

const opened: OpenedMap = {
  map: 'rehearsal',
  path: 'rehearsal',
  fileName: 'rehearsal',
  isExample: false,
  isReadOnly: false,
  savedAt: new Date(0).toISOString(),
  warnings: [],
};

/** A session of a map that is in this window alone. */
function emptySession(): MapSession {
  const document = new Y.Doc();
  createMap(document, { title: '', language: 'nl', created: opened.savedAt });
  return createMapSession({
    document,
    trouble: createStore({ code: null }),
    isReadOnly: false,
    mirror: {
      ready: Promise.resolve(),
      unsent: createStore({ hasUnsent: false }),
      retry: () => Promise.resolve(),
      close: () => undefined,
    },
  });
}
