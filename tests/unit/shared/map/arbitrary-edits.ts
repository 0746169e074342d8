import fc from 'fast-check';
import type * as Y from 'yjs';
import {
  addPerson,
  addTie,
  changeTie,
  describeHome,
  describePerson,
  moveIntoHome,
  placeHome,
  placePeople,
  removePerson,
  removeTie,
  renameMap,
} from '../../../../shared/map/edit.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { flows, strengths, supportLabels } from '../../../../shared/map/vocabulary.ts';

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

function about<Kind extends 'people' | 'ties' | 'homes'>(kind: Kind, number: number, act: (id: string) => void): Act {
  return (document) => {
    const id = chosen(readMap(document)[kind].keys(), number);
    if (id !== undefined) act(id);
  };
}

type Make = (document: Y.Doc) => (id: string) => void;

function arbitraryAct<T>(kind: 'people' | 'ties' | 'homes', values: fc.Arbitrary<T>, make: (value: T) => Make) {
  return fc.tuple(pick, values).map(
    ([number, value]): Act =>
      (document) => {
        about(kind, number, make(value)(document))(document);
      },
  );
}

export const arbitraryEdit: fc.Arbitrary<Act> = fc.oneof(
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
  arbitraryAct('people', text, (name) => (document) => (id) => describePerson(document, id, { name })),
  arbitraryAct('people', position, (place) => (document) => (id) => placePeople(document, new Map([[id, place]]))),
  arbitraryAct('people', fc.constant(null), () => (document) => (id) => removePerson(document, id)),
  arbitraryAct('people', fc.boolean(), (isMember) => (document) => (id) => {
    const home = chosen(readMap(document).homes.keys(), 0) ?? null;
    moveIntoHome(document, id, isMember ? home : null, null);
  }),
  arbitraryAct('homes', text, (name) => (document) => (id) => describeHome(document, id, { name })),
  arbitraryAct('homes', fc.record({ x: coordinate, y: coordinate }), (place) => (document) => (id) => {
    placeHome(document, id, place);
  }),
  arbitraryAct('ties', fc.constant(null), () => (document) => (id) => removeTie(document, id)),
  arbitraryAct(
    'ties',
    fc.record({
      label,
      strength: fc.constantFrom(...strengths),
      flow: fc.option(fc.constantFrom(...flows)),
      stress: fc.boolean(),
    }),
    (fields) => (document) => (id) => changeTie(document, id, fields),
  ),
);
