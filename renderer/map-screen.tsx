import { useEffect, useMemo } from 'react';
import type { OpenedMap } from '../shared/bridge.ts';
import type { Connection } from './connection.ts';
import { createMapSession } from './document/session.ts';
import { KeepingMenu } from './keeping/keeping-menu.tsx';
import { SavingState } from './keeping/saving-state.tsx';
import { useKeeping } from './keeping/use-keeping.ts';

interface MapScreenProps {
  readonly connection: Connection;
  readonly opened: OpenedMap;
  /** The map is open no more. */
  readonly onClosed: () => void;
}

/** The screen of one open map. */
export function MapScreen({ connection, opened, onClosed }: MapScreenProps) {
  const session = useMemo(() => createMapSession(connection, opened), [connection, opened]);
  useEffect(() => () => session.close(), [session]);
  const keeping = useKeeping(connection, opened, session, onClosed);
  return (
    <main>
      <SavingState keeping={keeping} />
      <KeepingMenu keeping={keeping} />
    </main>
  );
}
