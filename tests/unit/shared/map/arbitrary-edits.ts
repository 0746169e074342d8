import fc from 'fast-check';
import type * as Y from 'yjs';
import {
  addPerson,
  addTie,
  changeTie,
  describePerson,
  placePeople,
  removePerson,
  removeTie,
  renameMap,
  swapEnds,
} from '../../../../shared/map/edit.ts';
import { arrangeBy } from '../../../../shared/map/edit-arrangement.ts';
import { addDomain, removeDomain, renameDomain } from '../../../../shared/map/edit-domains.ts';
import { addHome, describeHome, liveAlsoIn, moveIntoHome, placeHome } from '../../../../shared/map/edit-homes.ts';
import { addReader, describeReader, noteCopy, removeCopy, removeReader } from '../../../../shared/map/edit-readers.ts';
import { duplicatePeople, turnTies } from '../../../../shared/map/edit-several.ts';
import { readMap } from '../../../../shared/map/read.ts';
import {
  answers,
  closenesses,
  figures,
  flows,
  frequencies,
  helps,
  kinds,
  sectorKinds,
  strengths,
  supportLabels,
  withholdings,
} from '../../../../shared/map/vocabulary.ts';
import { arbitraryPlanEdit } from './arbitrary-plan-edits.ts';

/** One act of a person at a map. Which one of the people, ties or homes it is about is chosen by a number. */
export type Act = (document: Y.Doc) => void;

const label = fc.constantFrom(null, ...supportLabels);
const text = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.constantFrom('', 'Oma 👵🏽', 'جدتي', '__proto__', 'constructor'),
);
const coordinate = fc.oneof(fc.integer({ min: -3000, max: 3000 }), fc.constant(-0));
const position = fc.record({ x: coordinate, y: coordinate, byHand: fc.boolean() });
const pick = fc.nat(1_000);

function chosen<T>(items: Iterable<T>, number: number): T | undefined {
  const list = [...items];
  return list[number % Math.max(1, list.length)];
}

type ListedKind = 'people' | 'ties' | 'homes' | 'domains' | 'readers' | 'copies';

function about(kind: ListedKind, number: number, act: (id: string) => void): Act {
  return (document) => {
    const id = chosen(readMap(document)[kind].keys(), number);
    if (id !== undefined) act(id);
  };
}

type Make = (document: Y.Doc) => (id: string) => void;

function arbitraryAct<T>(kind: ListedKind, values: fc.Arbitrary<T>, make: (value: T) => Make) {
  return fc.tuple(pick, values).map(
    ([number, value]): Act =>
      (document) => {
        about(kind, number, make(value)(document))(document);
      },
  );
}

export const arbitraryEdit: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: arbitraryPlanEdit },
  arbitraryAct('readers', fc.record({ name: text, withheld: fc.constantFrom(...withholdings) }), (words) => {
    return (document) => (id) => describeReader(document, id, words);
  }),
  arbitraryAct('readers', text, (name) => (document) => (id) => {
    const added = addReader(document, name);
    noteCopy(document, { reader: id, name, made: '2026-11-24T09:00:00Z', parts: ['map', 'plan'] });
    const [person] = readMap(document).people.keys();
    if (person !== undefined) describePerson(document, person, { hiddenFrom: [id], noteFor: [added] });
  }),
  arbitraryAct('readers', fc.constant(null), () => (document) => (id) => {
    if (readMap(document).readers.size > 1) removeReader(document, id);
  }),
  arbitraryAct('copies', fc.constant(null), () => (document) => (id) => removeCopy(document, id)),
  {
    weight: 4,
    arbitrary: fc.tuple(text, text, fc.option(position), label, fc.boolean()).map(
      ([name, role, place, support, isMember]): Act =>
        (document) => {
          const home = chosen(readMap(document).homes.keys(), 0) ?? '';
          const stands = isMember ? { memberOf: home } : { around: home, label: support };
          addPerson(document, { name, role, position: place, stands });
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(pick, pick, label).map(
      ([first, second, support]): Act =>
        (document) => {
          const { people, homes } = readMap(document);
          const from = chosen(people.keys(), first);
          const to = chosen([...people.keys(), ...homes.keys()], second);
          if (from !== undefined && to !== undefined && from !== to) addTie(document, { from, to, label: support });
        },
    ),
  },
  text.map(
    (title): Act =>
      (document) =>
        renameMap(document, title),
  ),
  fc.record({ rings: fc.boolean(), sectors: fc.constantFrom(...sectorKinds) }).map(
    (arrangement): Act =>
      (document) =>
        arrangeBy(document, arrangement),
  ),
  text.map(
    (name): Act =>
      (document) =>
        addDomain(document, name),
  ),
  fc.record({ x: coordinate, y: coordinate }).map(
    (place): Act =>
      (document) => {
        if (readMap(document).homes.size < 4) addHome(document, { name: '', position: place });
      },
  ),
  arbitraryAct('domains', text, (name) => (document) => (id) => renameDomain(document, id, name)),
  arbitraryAct('domains', fc.constant(null), () => (document) => (id) => removeDomain(document, id)),
  arbitraryAct('ties', fc.constant(null), () => (document) => (id) => swapEnds(document, id)),
  arbitraryAct('people', pick, (number) => (document) => (id) => {
    const { homes, people } = readMap(document);
    const other = chosen(
      [...homes.keys()].filter((home) => home !== people.get(id)?.home),
      number,
    );
    if (people.get(id)?.home !== null) liveAlsoIn(document, id, other ?? null);
  }),
  arbitraryAct(
    'people',
    fc.record(
      {
        kind: fc.constantFrom(...kinds),
        figure: fc.constantFrom(...figures),
        deceased: fc.boolean(),
        age: fc.option(fc.integer({ min: 0, max: 130 })),
        reach: text,
        note: text,
        closeness: fc.option(fc.constantFrom(...closenesses)),
        asked: fc.constantFrom(...answers),
      },
      { requiredKeys: [] },
    ),
    (words) => (document) => (id) => describePerson(document, id, words),
  ),
  arbitraryAct('people', pick, (number) => (document) => (id) => {
    const other = chosen(readMap(document).people.keys(), number);
    if (other !== id) describePerson(document, id, { organisation: other ?? null });
  }),
  arbitraryAct('people', text, (name) => (document) => (id) => describePerson(document, id, { name })),
  arbitraryAct('people', position, (place) => (document) => (id) => placePeople(document, new Map([[id, place]]))),
  arbitraryAct(
    'people',
    position,
    (place) => (document) => (id) => placePeople(document, new Map([[id, place]]), 'arranged'),
  ),
  arbitraryAct('people', fc.constant(null), () => (document) => (id) => removePerson(document, id)),
  arbitraryAct('people', fc.boolean(), (isMember) => (document) => (id) => {
    const home = chosen(readMap(document).homes.keys(), 0) ?? null;
    moveIntoHome(document, id, isMember ? home : null, null);
  }),
  arbitraryAct('homes', text, (name) => (document) => (id) => describeHome(document, id, { name })),
  arbitraryAct('homes', fc.record({ x: coordinate, y: coordinate }), (place) => (document) => (id) => {
    placeHome(document, id, place);
  }),
  arbitraryAct('people', fc.option(position), (place) => (document) => (id) => {
    duplicatePeople(document, readMap(document), new Map([[id, place]]));
  }),
  arbitraryAct('ties', fc.constant(null), () => (document) => (id) => turnTies(document, readMap(document), [id])),
  arbitraryAct('ties', fc.constant(null), () => (document) => (id) => removeTie(document, id)),
  arbitraryAct(
    'ties',
    fc.record({
      label,
      strength: fc.constantFrom(...strengths),
      flow: fc.option(fc.constantFrom(...flows)),
      stress: fc.boolean(),
      help: fc.subarray([...helps]),
      often: fc.option(fc.constantFrom(...frequencies)),
      since: fc.option(fc.integer({ min: 1900, max: 2200 })),
      note: text,
    }),
    (fields) => (document) => (id) => changeTie(document, id, fields),
  ),
);
