import { createMapSession, type MapSession } from '../../../renderer/document/session.ts';
import { addPerson, addTie, createMap } from '../../../shared/map/edit.ts';
import { readMap } from '../../../shared/map/read.ts';
import type { SupportLabel } from '../../../shared/map/schema.ts';
import type { Caller } from '../../../shared/rpc/caller.ts';

export interface TestSession extends MapSession {
  readonly home: string;
  /** Each of these makes one thing on the map and returns its id. */
  add(name: string, label?: SupportLabel): string;
  member(name: string): string;
  tie(from: string, to: string): string;
}

/** A session of a map that is only here: what it sends is taken, and nothing comes back. */
export function openSession(isReadOnly = false): TestSession {
  const caller: Pick<Caller, 'call' | 'on'> = {
    call: () => Promise.resolve({ output: {}, body: new Uint8Array() } as never),
    on: () => () => undefined,
  };
  const session = createMapSession(caller, {
    map: 'map',
    path: '/kaart.kaart',
    fileName: 'kaart.kaart',
    isReadOnly,
    warnings: [],
    savedAt: '2026-11-24T09:00:00.000Z',
  });
  const { document } = session;
  const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
  return {
    ...session,
    home,
    add: (name, label) =>
      addPerson(document, { name, role: '', position: null, stands: { around: home, label: label ?? null } }),
    member: (name) => addPerson(document, { name, role: '', position: null, stands: { memberOf: home } }),
    tie: (from, to) => addTie(document, { from, to, label: null }),
  };
}

export const namesIn = ({ document }: Pick<MapSession, 'document'>) =>
  [...readMap(document).people.values()].map(({ name }) => name);
