import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { entitiesOf } from '../../../../shared/map/document.ts';
import {
  addPerson,
  addTie,
  bringBack,
  createMap,
  describePerson,
  removePerson,
  renameMap,
} from '../../../../shared/map/edit.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { mapJsonSchema, mapToJson } from '../../../../shared/map/json.ts';
import { createMapReader, readMap } from '../../../../shared/map/read.ts';
import { tiesOf } from '../../../../shared/map/ties.ts';

let document: Y.Doc;
let home: string;

beforeEach(() => {
  document = new Y.Doc();
  home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
});

function add(name: string): string {
  return addPerson(document, { name, role: '', position: null, stands: { around: home, label: 'network' } });
}

describe('a reader', () => {
  it('gives the same entities until they change, so that a screen redraws only what did', () => {
    const [grandmother, neighbour] = [add('Oma'), add('Buurvrouw')];
    const reader = createMapReader(document);
    const before = reader.read();
    describePerson(document, grandmother, { name: 'Oma Bets' });
    const after = reader.read();
    expect(after).not.toBe(before);
    expect(after.people.get(neighbour)).toBe(before.people.get(neighbour));
    expect(after.people.get(grandmother)).toMatchObject({ name: 'Oma Bets' });
    expect(before.people.get(grandmother)).toMatchObject({ name: 'Oma' });
    expect(reader.read()).toBe(after);
  });

  it('tells once per change of the map, and not of anything else', () => {
    const reader = createMapReader(document);
    let told = 0;
    const stop = reader.onChange(() => told++);
    add('Oma');
    renameMap(document, 'Thuis');
    document.getMap('elsewhere').set('x', 1);
    expect(told).toBe(2);
    stop();
    add('Opa');
    expect(told).toBe(2);
  });

  it('gives frozen entities, which no screen can change by accident', () => {
    const grandmother = add('Oma');
    const person = readMap(document).people.get(grandmother);
    expect(person).toBeDefined();
    expect(() => Object.assign(person ?? {}, { name: 'Opa' })).toThrow(TypeError);
  });
});

describe('a document with things that make no sense', () => {
  it('still shows everybody who can be shown', () => {
    const grandmother = add('Oma');
    const people = entitiesOf(document, 'people');
    people.get(grandmother)?.set('position', { x: Number.NaN, y: 'left' });
    people.get(grandmother)?.set('role', 42);
    document.getMap<unknown>('people').set('loose text', 'no person');
    document.getMap<unknown>('people').set('bad id!', new Y.Map([['name', 'Geest']]));
    people.set('nameless', new Y.Map());
    const map = readMap(document);
    expect(map.people.get(grandmother)).toMatchObject({ name: 'Oma', role: '', home: null, position: null });
    expect(map.people.get('nameless')).toMatchObject({ name: '' });
    expect(map.people.size).toBe(2);
    expect(mapJsonSchema.safeParse(mapToJson(map)).success).toBe(true);
  });

  it('hides a tie that has lost an end, and shows the person of a home that is gone', () => {
    const grandmother = add('Oma');
    const child = addPerson(document, { name: 'Kind', role: '', position: null, stands: { memberOf: home } });
    entitiesOf(document, 'homes').get(home)?.set('removed', true);
    const map = readMap(document);
    expect(map.ties.size).toBe(0);
    expect(map.people.get(child)).toMatchObject({ home: null });
    expect(map.people.has(grandmother)).toBe(true);
  });

  it('is told by its faults, each with its place', () => {
    const grandmother = add('Oma');
    const tie = tiesOf(readMap(document), grandmother)[0]?.id ?? '';
    entitiesOf(document, 'ties').get(tie)?.set('to', 'nobody');
    entitiesOf(document, 'ties').get(tie)?.set('strength', 'huge');
    entitiesOf(document, 'people').get(grandmother)?.delete('order');
    document.getMap<unknown>('people').set('loose text', 'no person');
    entitiesOf(document, 'people').get(grandmother)?.set('diagnosis', 'x');
    entitiesOf(document, 'people').get(grandmother)?.set('a b', 'x');
    document.getMap('about').set('version', 99);
    document.getMap('about').set('mood', 'x');
    const faults = [...faultsOf(document)].sort();
    const unknown = ['about.mood', `people.${grandmother}`, `people.${grandmother}.diagnosis`];
    const expected = ['about.version', 'people.loose text', `people.${grandmother}.order`, ...unknown];
    expect(faults).toEqual([...expected, `ties.${tie}.strength`, `ties.${tie}.to`].sort());
  });

  it('takes new people beside what is no person, and leaves that alone', () => {
    const loose = document.getMap<unknown>('people');
    loose.set('loose text', 'no person');
    const neighbour = add('Buurvrouw');
    describePerson(document, 'loose text', { name: 'Oma' });
    removePerson(document, 'loose text');
    bringBack(document, 'people', 'loose text');
    expect([...readMap(document).people.keys()]).toEqual([neighbour]);
    expect(loose.get('loose text')).toBe('no person');
  });

  it('takes new people after an order key that no program of ours made', () => {
    entitiesOf(document, 'people').get(add('Oma'))?.set('order', '~~not a key~~');
    const neighbour = add('Buurvrouw');
    addTie(document, { from: neighbour, to: home, label: null });
    expect(readMap(document).people.has(neighbour)).toBe(true);
  });
});
