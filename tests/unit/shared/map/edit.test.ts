import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
  addPerson,
  addTie,
  bringBack,
  changeTie,
  createMap,
  describePerson,
  placePeople,
  removePerson,
  removeTie,
  renameMap,
  swapEnds,
} from '../../../../shared/map/edit.ts';
import { arrangeBy, placeInZones } from '../../../../shared/map/edit-arrangement.ts';
import { addDomain, removeDomain, renameDomain } from '../../../../shared/map/edit-domains.ts';
import {
  addHome,
  describeHome,
  liveAlsoIn,
  moveIntoHome,
  placeHome,
  removeHome,
} from '../../../../shared/map/edit-homes.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { labelOf, tiesOf } from '../../../../shared/map/ties.ts';
import { defaultDomains } from '../../../../shared/map/vocabulary.ts';
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
    expect(map.about).toEqual({ ...about, rings: false, sectors: 'none', initials: false });
    expect([...map.homes.values()]).toEqual([{ id: home, name: '', position: { x: 0, y: 0 } }]);
    expect(map.people.size + map.ties.size).toBe(0);
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('rings and sectors', () => {
  it('are kept with the map, and leave alone where people freely stand', () => {
    const grandmother = addGrandmother();
    arrangeBy(document, { rings: true, sectors: 'domain' });
    placePeople(document, new Map([[grandmother, { x: 300, y: 40, byHand: true }]]), 'arranged');
    const map = readMap(document);
    expect(map.about).toMatchObject({ rings: true, sectors: 'domain', title: about.title });
    expect(map.people.get(grandmother)).toMatchObject({
      position: { x: 200, y: 0, byHand: false },
      arranged: { x: 300, y: 40, byHand: true },
    });
    expect(faultsOf(document)).toEqual([]);
  });

  it('are none in a document from before they were known, which stays sound', () => {
    document.getMap('about').delete('rings');
    document.getMap('about').delete('sectors');
    addGrandmother();
    for (const person of document.getMap<Y.Map<unknown>>('people').values()) person.delete('arranged');
    const map = readMap(document);
    expect(map.about).toMatchObject({ rings: false, sectors: 'none' });
    expect([...map.people.values()].map(({ arranged }) => arranged)).toEqual([null]);
    expect(faultsOf(document)).toEqual([]);
  });

  it('are read as none where something else is said, and are told as a fault', () => {
    document.getMap('about').set('sectors', '__proto__');
    document.getMap('about').set('rings', 'yes');
    expect(readMap(document).about).toMatchObject({ rings: false, sectors: 'none' });
    expect([...faultsOf(document)].sort()).toEqual(['about.rings', 'about.sectors']);
  });

  it('that are so already are no change', () => {
    let changes = 0;
    document.on('update', () => {
      changes += 1;
    });
    arrangeBy(document, { rings: false, sectors: 'none' });
    expect(changes).toBe(0);
    expect(() => arrangeBy(document, { rings: true, sectors: 'age' as 'none' })).toThrow(
      expect.objectContaining({ code: 'bad-request' }),
    );
  });

  it('take somebody who is put elsewhere in them, and what that says, as one change', () => {
    const grandmother = addGrandmother();
    const [tie] = tiesOf(readMap(document), grandmother);
    let changes = 0;
    document.on('update', () => {
      changes += 1;
    });
    const arranged = { x: 300, y: 40, byHand: true };
    const place = { arranged, closeness: 'far', tie: { id: tie?.id ?? '', fields: { label: 'volunteer' } } } as const;
    placeInZones(document, new Map([[grandmother, place]]));
    expect(changes).toBe(1);
    expect(readMap(document).people.get(grandmother)).toMatchObject({ arranged, closeness: 'far' });
    expect(labelOf(readMap(document), grandmother)).toBe('volunteer');
    placeInZones(document, new Map([[grandmother, { arranged: { ...arranged, x: 310 }, tie: null }]]));
    expect(readMap(document).people.get(grandmother)).toMatchObject({ arranged: { x: 310 }, closeness: 'far' });
    placeInZones(document, new Map([['nobody', place]]));
    expect(readMap(document).people.size).toBe(1);
    expect(() =>
      placeInZones(document, new Map([[grandmother, { arranged: { ...arranged, x: Number.NaN }, tie: null }]])),
    ).toThrow(expect.objectContaining({ code: 'bad-request' }));
  });

  it('forget where somebody stood in them who moves into a home', () => {
    const grandmother = addGrandmother();
    placePeople(document, new Map([[grandmother, { x: 300, y: 40, byHand: true }]]), 'arranged');
    moveIntoHome(document, grandmother, home, null);
    expect(readMap(document).people.get(grandmother)?.arranged).toBeNull();
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
    expect(map.people.get(child)).toMatchObject({ id: child, name: '', role: 'dochter', home, position: null });
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
    expect(map.people.get(grandmother)).toMatchObject(moved);
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

describe('all that is known', () => {
  it('of a person is said field by field, and takes back only what is said anew', () => {
    const grandmother = addGrandmother();
    const club = addPerson(document, {
      name: 'Het koor',
      kind: 'group',
      position: null,
      stands: { around: home, label: null },
    });
    const said = {
      age: 71,
      figure: 'female',
      closeness: 'close',
      reach: '06 0000 0000',
      note: 'Past op woensdag op.',
      emoji: '👵🏽',
      organisation: club,
      asked: 'yes',
    } as const;
    describePerson(document, grandmother, said);
    describePerson(document, grandmother, { age: null });
    expect(readMap(document).people.get(grandmother)).toMatchObject({ ...said, age: null, kind: 'person' });
    expect(readMap(document).people.get(club)).toMatchObject({ kind: 'group', role: '' });
    removePerson(document, club);
    expect(readMap(document).people.get(grandmother)?.organisation).toBeNull();
    expect(faultsOf(document)).toEqual([]);
  });

  it('of a tie is said field by field, help each once and in one order', () => {
    const grandmother = addGrandmother();
    const [tie] = tiesOf(readMap(document), grandmother);
    if (tie === undefined) throw new Error('no tie');
    changeTie(document, tie.id, { help: ['emotional', 'practical', 'practical'], domain: 'money', often: 'weekly' });
    changeTie(document, tie.id, { since: 1998, note: 'Belt elke zondag.' });
    expect(readMap(document).ties.get(tie.id)).toEqual({
      ...tie,
      help: ['practical', 'emotional'],
      domain: 'money',
      often: 'weekly',
      since: 1998,
      note: 'Belt elke zondag.',
    });
  });

  it.each([
    ['an age of 131', { age: 131 }],
    ['a note that no file keeps', { note: 'a'.repeat(20_001) }],
    ['an organisation that is not there', { organisation: 'nobody' }],
    ['an answer nobody gives', { asked: 'maybe' as never }],
  ])('refuses %s', (_what, words) => {
    const grandmother = addGrandmother();
    const before = readMap(document);
    expect(() => describePerson(document, grandmother, words)).toThrow('bad-request');
    expect(readMap(document)).toEqual(before);
  });
});

describe('a note that two people type in at once', () => {
  it('keeps the words of both', () => {
    const grandmother = addGrandmother();
    describePerson(document, grandmother, { note: 'Past op.' });
    const colleague = new Y.Doc();
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(document));
    describePerson(document, grandmother, { note: 'Past op woensdag op. 👵🏽' });
    describePerson(colleague, grandmother, { note: 'Oma past op.' });
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(document));
    Y.applyUpdate(document, Y.encodeStateAsUpdate(colleague));
    const note = readMap(document).people.get(grandmother)?.note;
    expect(note).toBe(readMap(colleague).people.get(grandmother)?.note);
    expect(note).toContain('Oma');
    expect(note).toContain('woensdag op. 👵🏽');
  });

  it('never holds half a character', () => {
    const grandmother = addGrandmother();
    for (const note of ['👵🏽👴🏽', '👴🏽👴🏽', '👴🏽👴🏿', '👴🏿', 'é👴🏿é', '']) {
      describePerson(document, grandmother, { note });
      expect(readMap(document).people.get(grandmother)?.note).toBe(note);
    }
  });
});

describe('a tie between two people', () => {
  it('turns round with who gives, and one with a home does not', () => {
    const grandmother = addGrandmother();
    const other = addGrandmother();
    const tie = addTie(document, { from: grandmother, to: other, label: 'own' });
    changeTie(document, tie, { flow: 'forward' });
    swapEnds(document, tie);
    expect(readMap(document).ties.get(tie)).toMatchObject({ from: other, to: grandmother, flow: 'backward' });
    const [withHome] = tiesOf(readMap(document), grandmother);
    swapEnds(document, withHome?.id ?? '');
    expect(readMap(document).ties.get(withHome?.id ?? '')).toEqual(withHome);
  });
});

describe('two homes', () => {
  it('have a child who lives in both: it stands in one and is known in the other', () => {
    const second = addHome(document, { name: 'Bij papa', position: { x: 600, y: 0 } });
    const child = addPerson(document, { name: 'Noor', position: null, stands: { memberOf: home } });
    liveAlsoIn(document, child, second);
    expect(readMap(document).people.get(child)).toMatchObject({ home, alsoHome: second });
    expect(() => liveAlsoIn(document, child, home)).toThrow('bad-request');
    moveIntoHome(document, child, second, null);
    expect(readMap(document).people.get(child)).toMatchObject({ home: second, alsoHome: null });
    liveAlsoIn(document, child, home);
    moveIntoHome(document, child, null, null);
    expect(readMap(document).people.get(child)).toMatchObject({ home: null, alsoHome: null });
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('a home that goes', () => {
  it('leaves who lived there as nobody’s member, and undo brings all of it back', () => {
    const second = addHome(document, { name: 'Bij papa', position: { x: 600, y: 0 } });
    const child = addPerson(document, { name: 'Noor', position: null, stands: { memberOf: second } });
    const other = addPerson(document, { name: 'Bo', position: null, stands: { memberOf: home } });
    const coach = addPerson(document, {
      name: 'Ina',
      position: null,
      stands: { around: second, label: 'professional' },
    });
    liveAlsoIn(document, other, second);
    removeHome(document, second);
    const without = readMap(document);
    expect([...without.homes.keys()]).toEqual([home]);
    expect(without.people.get(child)).toMatchObject({ home: null, position: null });
    expect(without.people.get(other)).toMatchObject({ home, alsoHome: null });
    expect(without.people.has(coach)).toBe(true);
    expect(without.ties.size).toBe(0);
    bringBack(document, 'homes', second);
    const back = readMap(document);
    expect(back.people.get(child)).toMatchObject({ home: second });
    expect(back.people.get(other)).toMatchObject({ alsoHome: second });
    expect(back.ties.size).toBe(1);
    expect(faultsOf(document)).toEqual([]);
  });
});

describe('the parts of life', () => {
  it('are eight at first, and become the own words of the household', () => {
    expect([...readMap(document).domains.keys()]).toEqual([...defaultDomains]);
    const garden = addDomain(document, 'De moestuin');
    renameDomain(document, 'money', 'Geld en post');
    removeDomain(document, 'safety');
    const { domains } = readMap(document);
    expect(domains.get(garden)).toEqual({ id: garden, name: 'De moestuin' });
    expect(domains.get('money')?.name).toBe('Geld en post');
    expect(domains.size).toBe(8);
    expect(faultsOf(document)).toEqual([]);
  });

  it('are there in a document from before they were written down', () => {
    for (const id of document.getMap('domains').keys()) document.getMap('domains').delete(id);
    expect([...readMap(document).domains.keys()]).toEqual([...defaultDomains]);
    addDomain(document, 'De moestuin');
    expect(readMap(document).domains.size).toBe(9);
  });

  it('let go of the ties that named one which is gone', () => {
    const grandmother = addGrandmother();
    const [tie] = tiesOf(readMap(document), grandmother);
    changeTie(document, tie?.id ?? '', { domain: 'money' });
    removeDomain(document, 'money');
    expect(tiesOf(readMap(document), grandmother)[0]?.domain).toBeNull();
  });
});
