import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { AppError } from '../../../../shared/errors.ts';
import { removePerson } from '../../../../shared/map/edit.ts';
import { addGraph } from '../../../../shared/map/edit-import.ts';
import type { ImportedGraph } from '../../../../shared/map/imported-graph.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { parseMapJson } from '../../../../shared/map/json.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { origins } from '../../../../shared/origins.ts';
import { documentWith } from '../../../support/map-content.ts';

const json = parseMapJson({
  format: 'krachtenkaart-map',
  version: 1,
  about: { title: 'Elders', language: 'nl', created: '2026-11-24T09:00:00Z' },
  homes: [
    { id: 'their-home', name: 'Daar', position: { x: 0, y: 0 } },
    { id: 'second', name: 'Ook daar', position: { x: 900, y: 0 } },
  ],
  people: [
    {
      id: 'team',
      name: 'Wijkteam',
      role: '',
      home: null,
      kind: 'organisation',
      position: { x: 300, y: 0, byHand: true },
    },
    {
      id: 'joop',
      name: 'Joop',
      role: '',
      home: null,
      organisation: 'team',
      position: { x: -200, y: 50, byHand: true },
    },
    { id: 'kind', name: 'Kim', role: '', home: 'their-home', alsoHome: 'second', position: null },
  ],
  ties: [
    {
      id: 't1',
      from: 'joop',
      to: 'their-home',
      label: 'volunteer',
      strength: 'strong',
      flow: null,
      stress: true,
      domain: 'eigen',
    },
    { id: 't2', from: 'team', to: 'kind', label: null, strength: 'normal', flow: null, stress: false },
  ],
  domains: [{ id: 'eigen', name: 'Muziek' }],
});
const graph: ImportedGraph = { ...json, isOwn: true, title: 'Elders', unplaced: [] };

function named(document: Y.Doc) {
  const { people, homes, ties, domains } = readMap(document);
  const nameOf = (id: string | null) => (id === null ? null : (people.get(id)?.name ?? homes.get(id)?.name ?? '?'));
  return {
    people: [...people.values()].map(({ name, home, alsoHome, organisation }) => [
      name,
      nameOf(home),
      nameOf(alsoHome),
      nameOf(organisation),
    ]),
    ties: [...ties.values()].map(({ from, to, domain }) => [nameOf(from), nameOf(to), domains.get(domain ?? '')?.name]),
    homes: [...homes.values()].map(({ name }) => name),
  };
}

it('adds people, homes and ties to a map, and makes its first home the home that is there', () => {
  const document = documentWith('Oma');
  expect(addGraph(document, graph)).toEqual({ people: 3, ties: 2, homes: 1, unplaced: [] });
  expect(named(document)).toEqual({
    people: [
      ['Oma', null, null, null],
      ['Wijkteam', null, null, null],
      ['Joop', null, null, 'Wijkteam'],
      ['Kim', '', 'Ook daar', null],
    ],
    ties: [
      ['Oma', '', undefined],
      ['Joop', '', 'Muziek'],
      ['Wijkteam', 'Kim', undefined],
    ],
    homes: ['', 'Ook daar'],
  });
  expect(faultsOf(document)).toEqual([]);
});

it('is one step to undo', () => {
  const document = documentWith('Oma');
  const before = named(document);
  const undo = new Y.UndoManager(
    ['homes', 'people', 'ties', 'domains'].map((name) => document.getMap(name)),
    { trackedOrigins: new Set([origins.user]) },
  );
  addGraph(document, graph);
  const after = named(document);
  undo.undo();
  expect(named(document)).toEqual(before);
  expect(undo.undoStack).toEqual([]);
  undo.redo();
  expect(named(document)).toEqual(after);
});

it('leaves who is there already as they are, and says so', () => {
  const document = documentWith('Oma');
  addGraph(document, graph);
  const before = named(document);
  const { people, ties, unplaced } = addGraph(document, graph);
  expect([people, ties, named(document)]).toEqual([0, 0, before]);
  expect(unplaced.map(({ what, number, reason }) => [what, number, reason])).toEqual([
    ['people', 1, 'already-there'],
    ['people', 2, 'already-there'],
    ['people', 3, 'already-there'],
    ['ties', 1, 'already-there'],
    ['ties', 2, 'already-there'],
  ]);
});

it('brings somebody who was taken off the map as somebody new', () => {
  const document = documentWith('Oma');
  addGraph(document, graph);
  removePerson(document, 'joop');
  expect(addGraph(document, graph)).toMatchObject({ people: 1, ties: 1 });
  expect(named(document).people.filter(([name]) => name === 'Joop')).toEqual([['Joop', null, null, 'Wijkteam']]);
  expect(faultsOf(document)).toEqual([]);
});

it('puts what another program drew beside who is there', () => {
  const document = documentWith('Oma');
  addGraph(document, graph);
  const other = {
    ...graph,
    isOwn: false,
    people: graph.people.map((person) => ({ ...person, id: `${person.id}-2` })),
    ties: [],
  };
  addGraph(document, other);
  const people = [...readMap(document).people.values()];
  expect(people.filter(({ home }) => home === null).map(({ position }) => position?.x)).toEqual([
    undefined,
    300,
    -200,
    1100,
    600,
  ]);
});

it('adds nothing at all where there is no room for all', () => {
  const document = documentWith('Oma');
  const before = named(document);
  const [person] = graph.people;
  const people = Array.from({ length: 5_000 }, (_, index) => ({ ...person, id: `p${index}` })) as typeof graph.people;
  expect(() => addGraph(document, { ...graph, people, ties: [] })).toThrow(new AppError('import-too-large'));
  expect(named(document)).toEqual(before);
});
