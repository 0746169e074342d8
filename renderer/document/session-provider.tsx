import { createContext, type ReactNode, useContext, useSyncExternalStore } from 'react';
import type { HouseholdMap } from '../../shared/map/schema.ts';
import type { MapSession } from './session.ts';
import type { View } from './view.ts';

const SessionContext = createContext<MapSession | null>(null);

export function SessionProvider({ session, children }: { readonly session: MapSession; readonly children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): MapSession {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('useSession is used outside a SessionProvider');
  return session;
}

/** The map as it stands; the component is drawn again at each change. */
export function useMap(): HouseholdMap {
  const { reader } = useSession();
  return useSyncExternalStore(reader.onChange, reader.read);
}

/** One part of what this window shows. `choose` must give the same value as long as that part is the same. */
export function useView<Part>(choose: (view: View) => Part): Part {
  const { view } = useSession();
  return useSyncExternalStore(view.subscribe, () => choose(view.get()));
}
