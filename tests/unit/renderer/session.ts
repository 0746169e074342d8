import * as Y from 'yjs';
import { createMirror } from '../../../renderer/document/mirror.ts';
import { createMapSession, type MapSession } from '../../../renderer/document/session.ts';
import { createStore } from '../../../renderer/document/store.ts';
import { addPerson, addTie, createMap } from '../../../shared/map/edit.ts';
import { readMap } from '../../../shared/map/read.ts';
import type { SupportLabel } from '../../../shared/map/vocabulary.ts';

export interface TestSession extends MapSession {
  readonly home: string;
  /** Each of these makes one thing on the map and returns its id. */
  add(name: string, label?: SupportLabel): string;
  member(name: string): string;
  tie(from: string, to: string): string;
}

/** A session of a map that is only here: what it sends is taken, and nothing comes back. */
export function openSession(isReadOnly = false): TestSession {
  const document = new Y.Doc();
  const channel = { exchange: async () => new Uint8Array(), onMessage: () => () => undefined };
  const session = createMapSession({
    document,
    mirror: createMirror(document, channel, () => undefined),
    trouble: createStore({ code: null }),
    isReadOnly,
  });
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
