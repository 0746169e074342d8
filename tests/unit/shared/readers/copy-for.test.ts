import { describe, expect, it } from 'vitest';
import { mapAsShown } from '../../../../shared/map/asking.ts';
import { removePerson, showInitials } from '../../../../shared/map/edit.ts';
import { addToPlan } from '../../../../shared/map/edit-plan.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { mapToJson, parseMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import type { HouseholdMap } from '../../../../shared/map/schema.ts';
import { nameOfSector } from '../../../../shared/notation/backdrop.ts';
import { markOfPerson } from '../../../../shared/notation/marks.ts';
import { copyFor } from '../../../../shared/readers/copy-for.ts';
import { documentOf, family } from './family.ts';

const school = { id: 'school', withheld: 'initials' } as const;
const strict = { id: 'school', withheld: 'nothing' } as const;

function namesIn(map: HouseholdMap): readonly string[] {
  return [...map.people.values()].map(({ name }) => name);
}

describe('a copy for a reader', () => {
  it('keeps who was kept from the reader so after they are taken off the map, where the plan names them', () => {
    const document = documentOf(family);
    const who = { person: 'karim-schuldhulp', name: 'Karim' };
    const action = addToPlan(document, 'actions', { text: 'Samen eten', who });
    removePerson(document, who.person);
    const map = readMap(document);
    expect(map.plan.actions.get(action)?.who).toMatchObject({ person: null, name: 'Karim Yılmaz' });
    const whoIn = (copy: HouseholdMap) =>
      [...copy.plan.actions.values()].find(({ text }) => text === 'Samen eten')?.who;
    expect(whoIn(copyFor(map, school).map)).toEqual({ person: null, name: 'K.Y.' });
    expect(whoIn(copyFor(map, strict).map)).toBeNull();
    expect(whoIn(copyFor(map, { id: 'doctor', withheld: 'nothing' }).map)).toEqual({
      person: null,
      name: 'Karim Yılmaz',
    });
    expect(faultsOf(document)).toEqual([]);
    const json = mapToJson(map);
    expect(parseMapJson(JSON.parse(JSON.stringify(json)))).toEqual(json);
  });

  it('keeps the initials of who was not asked after they are taken off the map, where the family wants initials', () => {
    const document = documentOf(family);
    addToPlan(document, 'actions', { text: 'Oppassen', who: { person: 'els', name: 'Els' } });
    removePerson(document, 'els');
    const whoFor = (reader: string) =>
      [...copyFor(readMap(document), { id: reader, withheld: 'nothing' }).map.plan.actions.values()].find(
        ({ text }) => text === 'Oppassen',
      )?.who;
    expect(whoFor('doctor')).toEqual({ person: null, name: 'Els de Vries' });
    showInitials(document, true);
    expect(whoFor('doctor')).toEqual({ person: null, name: 'E.d.V.' });
    const onPaper = mapAsShown(readMap(document)).plan;
    expect([...onPaper.actions.values()].map(({ who }) => who?.name)).toContain('E.d.V.');
    expect(faultsOf(document)).toEqual([]);
  });

  it('is the very map for the family itself', () => {
    const map = readMap(documentOf(family));
    const { map: copy, leftOut } = copyFor(map, null);
    expect(copy).toBe(map);
    expect(Object.values(leftOut)).toEqual(Array.from(Object.keys(leftOut), () => 0));
  });

  it('has initials for who is kept from the reader, and nothing else that is known of them', () => {
    const { map, leftOut } = copyFor(readMap(documentOf(family)), school);
    expect(namesIn(map)).toEqual(['Fatma', 'K.Y.', 'Els de Vries', 'Juf Ans']);
    const karim = [...map.people.values()][1];
    expect(karim).toEqual({
      id: 'person-2',
      name: 'K.Y.',
      role: '',
      home: null,
      position: { x: 300, y: 0, byHand: true },
      arranged: null,
      alsoHome: null,
      kind: 'person',
      figure: 'neutral',
      deceased: false,
      age: null,
      photo: null,
      emoji: '',
      reach: '',
      note: '',
      closeness: null,
      organisation: null,
      asked: 'not-asked',
      hiddenFrom: [],
      noteFor: [],
    });
    expect(leftOut).toMatchObject({ people: 0, initials: 1, ties: 1, actions: 1, goals: 1 });
  });

  it('has neither them nor their ties where the reader is to see nothing', () => {
    const { map, leftOut } = copyFor(readMap(documentOf(family)), strict);
    expect(namesIn(map)).toEqual(['Fatma', 'Els de Vries', 'Juf Ans']);
    expect(map.ties.size).toBe(2);
    // The tie that went with Karim is not counted beside him.
    expect(leftOut).toMatchObject({ people: 1, initials: 0, ties: 1 });
  });

  it('shows somebody whose line is kept from the reader as one who has none: nothing of it is not known yet', () => {
    const map = readMap(documentOf(family));
    const { map: copy } = copyFor(map, school);
    const looks = (of: HouseholdMap) => [...of.people].slice(2).map(([id, { name }]) => [name, markOfPerson(of, id)]);
    expect(looks(map)).toEqual([
      ['Els de Vries', 'network'],
      ['Juf Ans', 'network'],
    ]);
    expect(looks(copy)).toEqual([
      ['Els de Vries', 'untied'],
      ['Juf Ans', 'network'],
    ]);
    expect(
      nameOfSector({ ...copy, about: { ...copy.about, sectors: 'label' } }, { key: null, from: 0, to: 1 }),
    ).toEqual({
      kind: 'label',
      mark: 'untied',
    });
  });

  it('names nobody in the plan otherwise than on the map', () => {
    const byInitials = copyFor(readMap(documentOf(family)), school).map.plan;
    expect(byInitials.coordinator).toEqual({ person: 'person-2', name: 'K.Y.' });
    const [action] = byInitials.actions.values();
    expect(action).toMatchObject({ who: { name: 'K.Y.' }, stepsIn: { name: 'k.y.', person: null }, goal: null });
    expect([...byInitials.participants.values()].map(({ who }) => who.name)).toEqual(['K.Y.', 'Juf Ans', '']);

    const without = copyFor(readMap(documentOf(family)), strict).map.plan;
    expect(without.coordinator).toBeNull();
    expect([...without.actions.values()][0]).toMatchObject({ who: null, stepsIn: null });
    expect([...without.participants.values()].map(({ who }) => who.name)).toEqual(['Juf Ans', '']);
  });

  it('leaves out what of the plan is kept from the reader, a goal with its steps', () => {
    const { plan } = copyFor(readMap(documentOf(family)), school).map;
    const texts = (list: ReadonlyMap<string, { readonly text: string }>) => [...list.values()].map(({ text }) => text);
    expect(texts(plan.goals)).toEqual(['Samen eten']);
    expect(texts(plan.steps)).toEqual(['Tafel kopen']);
    expect(texts(plan.actions)).toEqual(['Bellen']);
    expect(texts(plan.worries)).toEqual(['De huur']);
    expect(texts(plan.goingWell)).toEqual([]);
  });

  it('leaves out what is agreed on sharing, and who take part, where that is kept from the reader', () => {
    const document = documentOf(family);
    const hiddenFrom = ['school'];
    addToPlan(document, 'agreements', { text: 'Tante hoort alles', hiddenFrom });
    addToPlan(document, 'agreements', { text: 'School krijgt het plan' });
    addToPlan(document, 'participants', { who: { person: 'els', name: 'Els' }, hiddenFrom });
    // Who is kept from the reader anyhow is counted as that.
    addToPlan(document, 'participants', { who: { person: 'karim-schuldhulp', name: 'Karim' }, hiddenFrom });
    const { map, leftOut } = copyFor(readMap(document), strict);
    expect([...map.plan.agreements.values()].map(({ text }) => text)).toEqual(['School krijgt het plan']);
    expect([...map.plan.participants.values()].map(({ who }) => who.name)).toEqual(['Juf Ans', '']);
    expect(leftOut).toMatchObject({ agreements: 1, participants: 1, people: 1 });
    expect(JSON.stringify(mapToJson(map))).not.toMatch(/Tante|"hiddenFrom":\["/);
    expect(copyFor(readMap(document), { id: 'doctor', withheld: 'nothing' }).leftOut.agreements).toBe(0);
  });

  it('has notes only for whom they are, and none on somebody who is kept from the reader', () => {
    const map = readMap(documentOf(family));
    const notesIn = (copy: HouseholdMap) =>
      [...copy.people.values(), ...copy.ties.values()].map(({ note }) => note).filter((note) => note !== '');
    expect(notesIn(copyFor(map, school).map)).toEqual(['Werkt tot drie uur']);
    expect(copyFor(map, school).leftOut.notes).toBe(2);
    expect(notesIn(copyFor(map, { id: 'doctor', withheld: 'initials' }).map)).toEqual([]);
  });

  it('tells nothing of readers and copies, and has ids that tell nothing', () => {
    const copy = copyFor(readMap(documentOf(family)), school).map;
    const words = JSON.stringify(mapToJson(copy)).toLowerCase();
    expect(copy.readers.size + copy.copies.size + copy.photos.size).toBe(0);
    expect(copy.about.title).toBe('Gezin Yılmaz');
    for (const kept of ['karim', 'school', 'kopie van', 'schuldhulp']) expect(words).not.toContain(kept);
  });

  it('shows who was not asked by initials where the family wants that, in the plan too', () => {
    const about = { ...family.about, initials: true };
    const map = readMap(documentOf({ ...family, about }));
    const { map: copy } = copyFor(map, { id: 'neighbour', withheld: 'initials' });
    expect(namesIn(copy)).toEqual(['Fatma', 'Karim Yılmaz', 'E.d.V.', 'J.A.']);
    expect([...copy.plan.participants.values()].map(({ who }) => who.name)).toContain('J.A.');
    // Initials of initials would be others.
    expect(copy.about.initials).toBe(false);
  });

  it('is a whole map: it can be written as JSON and read again', () => {
    for (const reader of [school, strict]) {
      const { map } = copyFor(readMap(documentOf(family)), reader);
      const json = parseMapJson(JSON.parse(JSON.stringify(mapToJson(map))));
      const document = documentOf(json);
      expect(faultsOf(document)).toEqual([]);
      expect(mapToJson(readMap(document))).toMatchObject({ people: json.people, ties: json.ties, plan: json.plan });
    }
  });
});
