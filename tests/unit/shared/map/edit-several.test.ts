import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addPeople, addPerson, addTie, changeTie, createMap, describePerson } from '../../../../shared/map/edit.ts';
import { changeTies, describePeople, duplicatePeople, turnTies } from '../../../../shared/map/edit-several.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { labelOf, tiesOf } from '../../../../shared/map/ties.ts';
import { origins } from '../../../../shared/origins.ts';

let document: Y.Doc;
let home: string;

beforeEach(() => {
  document = new Y.Doc();
  home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
});

const add = (name: string) => addPerson(document, { name, position: null, stands: { around: home, label: 'network' } });

/** The origins of the transactions that changed something. */
function originsOf(edit: () => void): readonly unknown[] {
  const seen: unknown[] = [];
  const hear = (_update: Uint8Array, origin: unknown) => seen.push(origin);
  document.on('update', hear);
  edit();
  document.off('update', hear);
  return seen;
}

describe('people who are added at once', () => {
  it('are shown by one transaction, in the order they were given', () => {
    const stands = { around: home, label: null };
    const names = ['oma', 'opa', 'tante'];
    const seen = originsOf(() => {
      addPeople(
        document,
        names.map((name) => ({ name, position: null, stands })),
      );
    });
    expect(seen).toEqual([origins.unseen, origins.user]);
    expect([...readMap(document).people.values()].map(({ name }) => name)).toEqual(names);
    expect(faultsOf(document)).toEqual([]);
  });

  it('may be nobody', () => {
    expect(addPeople(document, [])).toEqual([]);
  });
});

describe('several that are changed', () => {
  it('change by one transaction, and not at all where it is so already', () => {
    const ids = [add('Oma'), add('Henk')];
    expect(originsOf(() => describePeople(document, ids, { asked: 'yes' }))).toEqual([origins.user]);
    expect(originsOf(() => describePeople(document, ids, { asked: 'yes' }))).toEqual([]);
    const ties = [...readMap(document).ties.keys()];
    expect(originsOf(() => changeTies(document, ties, { strength: 'strong' }))).toEqual([origins.user]);
    expect([...readMap(document).ties.values()].map(({ strength }) => strength)).toEqual(['strong', 'strong']);
  });

  it('refuse what breaks the schema', () => {
    const ids = [add('Oma')];
    expect(() => describePeople(document, ids, { age: 900 })).toThrow('bad-request');
    expect(readMap(document).people.get(ids[0] ?? '')?.age).toBeNull();
  });
});

describe('a second of somebody', () => {
  it('has the same words and the same ties to homes, and none to others', () => {
    const [oma, henk] = [add('Oma'), add('Henk')];
    describePerson(document, oma, { role: 'oma', note: 'dinsdag', emoji: '👵🏽', age: 70, closeness: 'close' });
    const [homeTie] = tiesOf(readMap(document), oma);
    changeTie(document, homeTie?.id ?? '', { strength: 'strong', stress: true, help: ['advice'], note: 'belt' });
    addTie(document, { from: oma, to: henk, label: null });
    const before = readMap(document);
    const position = { x: 40, y: 50, byHand: false };
    const [copy = ''] = duplicatePeople(document, before, new Map([[oma, position]]));
    const map = readMap(document);
    expect(map.people.get(copy)).toEqual({ ...before.people.get(oma), id: copy, position });
    const ties = tiesOf(map, copy);
    expect(ties).toEqual([{ ...tiesOf(before, oma)[0], id: ties[0]?.id, from: copy }]);
    expect(labelOf(map, copy)).toBe('network');
    expect(faultsOf(document)).toEqual([]);
  });

  it('lives in the same home where the first does', () => {
    const sam = addPerson(document, { name: 'Sam', position: null, stands: { memberOf: home } });
    const [copy = ''] = duplicatePeople(document, readMap(document), new Map([[sam, null]]));
    expect(readMap(document).people.get(copy)).toMatchObject({ name: 'Sam', home, position: null });
  });

  it('is not made of somebody who is gone', () => {
    expect(duplicatePeople(document, readMap(document), new Map([['nobody', null]]))).toEqual([]);
  });
});

describe('turning ties round', () => {
  it('makes who gave get, and the ends of two people change places', () => {
    const [oma, henk] = [add('Oma'), add('Henk')];
    const tie = addTie(document, { from: oma, to: henk, label: null });
    const [withHome] = tiesOf(readMap(document), oma);
    changeTies(document, [tie, withHome?.id ?? ''], { flow: 'forward' });
    turnTies(document, readMap(document), [tie, withHome?.id ?? '', 'nothing']);
    const { ties } = readMap(document);
    expect(ties.get(tie)).toMatchObject({ from: henk, to: oma, flow: 'forward' });
    expect(ties.get(withHome?.id ?? '')).toMatchObject({ from: oma, to: home, flow: 'backward' });
    turnTies(document, readMap(document), [tie, withHome?.id ?? '']);
    expect(readMap(document).ties.get(tie)).toMatchObject({ from: oma, to: henk, flow: 'forward' });
    expect(readMap(document).ties.get(withHome?.id ?? '')).toMatchObject({ flow: 'forward' });
  });
});
