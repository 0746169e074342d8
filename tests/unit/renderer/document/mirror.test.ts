import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createMirror, type Mirror } from '../../../../renderer/document/mirror.ts';
import { addPerson, createMap } from '../../../../shared/map/edit.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { createMemoryHub, type MemoryHub } from './memory-channel.ts';

const about = { title: 'Gezin Bos', language: 'nl', created: '2026-11-24T09:00:00Z' } as const;
const mirrors: Mirror[] = [];

afterEach(() => {
  for (const mirror of mirrors.splice(0)) mirror.close();
});

function mirrorOf(hub: MemoryHub) {
  const document = new Y.Doc();
  const troubles: unknown[] = [];
  const mirror = createMirror(document, hub.connect(), (error) => troubles.push(error));
  mirrors.push(mirror);
  return { document, mirror, troubles };
}

function addNamed(document: Y.Doc, name: string): void {
  const [home] = readMap(document).homes.keys();
  addPerson(document, { name, role: '', position: null, stands: { around: home ?? '', label: null } });
}

const namesIn = (document: Y.Doc) => [...readMap(document).people.values()].map(({ name }) => name).sort();

describe('a mirror', () => {
  it('has the whole document once it is ready', async () => {
    const hub = createMemoryHub();
    createMap(hub.document, about);
    const { document, mirror } = mirrorOf(hub);
    await mirror.ready;
    expect(readMap(document)).toEqual(readMap(hub.document));
  });

  it('is told to be damaged when what comes is no document', async () => {
    const garbage = new Uint8Array([2, 4, 9, 9, 9, 9]);
    const channel = { exchange: async () => garbage, onMessage: () => () => undefined };
    const mirror = createMirror(new Y.Doc(), channel, () => undefined);
    mirrors.push(mirror);
    await expect(mirror.ready).rejects.toThrow('damaged-file');
  });

  it('agrees with another mirror after both were edited', async () => {
    const hub = createMemoryHub();
    createMap(hub.document, about);
    const one = mirrorOf(hub);
    const two = mirrorOf(hub);
    await Promise.all([one.mirror.ready, two.mirror.ready]);
    addNamed(one.document, 'Oma');
    addNamed(two.document, 'Henk');
    addNamed(one.document, 'Karim');
    await hub.settled();
    for (const { document } of [one, two, hub]) expect(namesIn(document)).toEqual(['Henk', 'Karim', 'Oma']);
    expect(one.mirror.unsent.get().hasUnsent).toBe(false);
  });

  it('says when edits do not arrive, keeps them, and brings them over when asked again', async () => {
    const hub = createMemoryHub();
    createMap(hub.document, about);
    const { document, mirror, troubles } = mirrorOf(hub);
    await mirror.ready;
    hub.setDown(true);
    addNamed(document, 'Oma');
    await hub.settled();
    addNamed(document, 'Henk');
    await hub.settled();
    expect(troubles.at(-1)).toBeInstanceOf(Error);
    expect(mirror.unsent.get().hasUnsent).toBe(true);
    expect(namesIn(hub.document)).toEqual([]);

    hub.setDown(false);
    mirror.retry();
    await hub.settled();
    expect(namesIn(hub.document)).toEqual(['Henk', 'Oma']);
    expect(troubles.at(-1)).toBeNull();
    expect(mirror.unsent.get().hasUnsent).toBe(false);
  });

  it('neither sends nor takes anything once it is closed', async () => {
    const hub = createMemoryHub();
    createMap(hub.document, about);
    const { document, mirror } = mirrorOf(hub);
    await mirror.ready;
    mirror.close();
    addNamed(document, 'Oma');
    addNamed(hub.document, 'Henk');
    await hub.settled();
    expect(namesIn(document)).toEqual(['Oma']);
    expect(namesIn(hub.document)).toEqual(['Henk']);
  });
});
