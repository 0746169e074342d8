import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addPerson,
  addTie,
  changeTie,
  createMap,
  describeHome,
  describePerson,
  moveIntoHome,
  placeHome,
  placePeople,
  removePerson,
  removeTie,
  renameMap,
} from '../../../../shared/map/edit.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { labelOf, tiesOf } from '../../../../shared/map/ties.ts';
import { origins } from '../../../../shared/origins.ts';

const about = { title: 'Voorbeeld', language: 'nl', created: '2026-11-24T09:00:00Z' } as const;

let document: Y.Doc;
let home: string;

beforeEach(() => {
  document = new Y.Doc();
  home = createMap(document, about);
});

function addGrandmother(): string {
  const stands = { around: home, label: 'network' } as const;
  return addPerson(document, { name: 'Oma', role: '', position: { x: 200, y: 0, byHand: false }, stands });
}

describe('a new map', () => {
  it('holds one home in the middle and nobody yet', () => {
    const map = readMap(document);
    expect(map.about).toEqual(about);
    expect([...map.homes.values()]).toEqual([{ id: home, name: '', position: { x: 0, y: 0 } }]);
    expect(map.people.size + map.ties.size).toBe(0);
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('the title of a new map', () => {
  const create = (title: string) => {
    const made = new Y.Doc();
    createMap(made, { ...about, title });
    return readMap(made).about.title;
  };

  it('gets a sign in the place of half a character, which no file could keep', () => {
    expect(create('Gezin \ud83d van Oma')).toBe('Gezin \ufffd van Oma');
  });

  it('is refused when it is too long', () => {
    expect(() => create('a'.repeat(201))).toThrow('bad-request');
  });
});

describe('adding a person', () => {
  it('draws the tie to the home with the label', () => {
    const grandmother = addGrandmother();
    const map = readMap(document);
    expect(tiesOf(map, grandmother)).toMatchObject([{ from: grandmother, to: home, label: 'network' }]);
    expect(labelOf(map, grandmother)).toBe('network');
  });

  it('gives a member a place in the home, and no tie', () => {
    const stands = { memberOf: home };
    const child = addPerson(document, { name: '', role: 'dochter', position: null, stands });
    const map = readMap(document);
    expect(map.people.get(child)).toEqual({ id: child, name: '', role: 'dochter', home, position: null });
    expect(map.ties.size).toBe(0);
    expect(labelOf(map, child)).toBeNull();
  });

  it('is shown by one transaction, so a colleague never sees half a person', () => {
    const updates: unknown[] = [];
    document.on('update', (_update, origin) => updates.push(origin));
    addGrandmother();
    expect(updates).toEqual([origins.unseen, origins.user]);
  });

  it('keeps people in the order they came', () => {
    const added = Array.from({ length: 30 }, addGrandmother);
    expect([...readMap(document).people.keys()]).toEqual(added);
  });

  it('refuses a name of 201 characters and leaves the map as it was', () => {
    const before = Y.encodeStateVector(document);
    const stands = { around: home, label: null };
    const add = () => addPerson(document, { name: 'o'.repeat(201), role: '', position: null, stands });
    expect(add).toThrow(expect.objectContaining({ code: 'bad-request' }));
    expect(Y.encodeStateVector(document)).toEqual(before);
  });
});

describe('ties', () => {
  it('end at the home, whichever end was named first', () => {
    const grandmother = addGrandmother();
    const tie = addTie(document, { from: home, to: grandmother, label: null });
    expect(readMap(document).ties.get(tie)).toMatchObject({ from: grandmother, to: home });
  });

  it('never join someone to herself', () => {
    const grandmother = addGrandmother();
    expect(() => addTie(document, { from: grandmother, to: grandmother, label: null })).toThrow('bad-request');
  });

  it('never end at somebody who is not on the map', () => {
    const grandmother = addGrandmother();
    expect(() => addTie(document, { from: grandmother, to: 'nobody', label: null })).toThrow('bad-request');
    const stands = { around: 'no-home', label: null };
    expect(() => addPerson(document, { name: 'Opa', role: '', position: null, stands })).toThrow('bad-request');
    expect(readMap(document).people.size).toBe(1);
    expect(faultsOf(document)).toEqual([]);
  });

  it('take a label, a strength, a flow and stress, each on its own', () => {
    const grandmother = addGrandmother();
    const [tie] = tiesOf(readMap(document), grandmother);
    if (tie === undefined) throw new Error('no tie');
    changeTie(document, tie.id, { strength: 'strong' });
    expect(tie.flow).toBeNull();
    changeTie(document, tie.id, { flow: 'none' });
    expect(readMap(document).ties.get(tie.id)?.flow).toBe('none');
    changeTie(document, tie.id, { flow: null });
    expect(readMap(document).ties.get(tie.id)?.flow).toBeNull();
    changeTie(document, tie.id, { flow: 'both' });
    changeTie(document, tie.id, { stress: true });
    changeTie(document, tie.id, { label: null });
    const changed = { ...tie, label: null, strength: 'strong', flow: 'both', stress: true };
    expect(readMap(document).ties.get(tie.id)).toEqual(changed);
  });

  it('show the person by the first labelled tie to a home', () => {
    const grandmother = addGrandmother();
    const [first] = tiesOf(readMap(document), grandmother);
    addTie(document, { from: grandmother, to: home, label: 'volunteer' });
    expect(labelOf(readMap(document), grandmother)).toBe('network');
    changeTie(document, first?.id ?? '', { label: null });
    expect(labelOf(readMap(document), grandmother)).toBe('volunteer');
  });
});

describe('removing', () => {
  it('hides a person with all ties, and undo brings back both', () => {
    const undo = new Y.UndoManager([document.getMap('people'), document.getMap('ties')], {
      trackedOrigins: new Set([origins.user]),
      captureTimeout: 0,
    });
    const grandmother = addGrandmother();
    const before = readMap(document);
    removePerson(document, grandmother);
    expect(readMap(document).people.size + readMap(document).ties.size).toBe(0);
    expect(faultsOf(document)).toEqual([]);
    undo.undo();
    expect(readMap(document)).toEqual(before);
  });

  it('hides a tie and leaves its people', () => {
    const grandmother = addGrandmother();
    const [tie] = tiesOf(readMap(document), grandmother);
    removeTie(document, tie?.id ?? '');
    expect(readMap(document).people.has(grandmother)).toBe(true);
    expect(readMap(document).ties.size).toBe(0);
  });
});

describe('changing what is there', () => {
  it('renames, and moves people, homes and members', () => {
    const grandmother = addGrandmother();
    renameMap(document, 'Thuis');
    describeHome(document, home, { name: 'Bij ons' });
    placeHome(document, home, { x: 5, y: 6 });
    describePerson(document, grandmother, { name: 'Oma Bets' });
    describePerson(document, grandmother, { role: 'oma' });
    placePeople(document, new Map([[grandmother, { x: 1, y: 2, byHand: true }]]));
    const map = readMap(document);
    expect(map.about.title).toBe('Thuis');
    expect(map.homes.get(home)).toEqual({ id: home, name: 'Bij ons', position: { x: 5, y: 6 } });
    const moved = {
      id: grandmother,
      name: 'Oma Bets',
      role: 'oma',
      home: null,
      position: { x: 1, y: 2, byHand: true },
    };
    expect(map.people.get(grandmother)).toEqual(moved);
    moveIntoHome(document, grandmother, home, null);
    expect(readMap(document).people.get(grandmother)).toMatchObject({ home, position: null });
  });

  it('makes no change of what is so already', () => {
    const grandmother = addGrandmother();
    let updates = 0;
    document.on('update', () => updates++);
    describePerson(document, grandmother, { name: 'Oma' });
    placePeople(document, new Map([[grandmother, { x: 200, y: 0, byHand: false }]]));
    expect(updates).toBe(0);
  });

  it('does nothing to somebody who is not there', () => {
    const before = readMap(document);
    describePerson(document, 'nobody', { name: 'Oma' });
    removeTie(document, 'nothing');
    expect(readMap(document)).toEqual(before);
  });
});
