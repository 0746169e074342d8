import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { readCsv } from '../../../../main/exchange/csv-reading.ts';
import { graphOf } from '../../../../main/exchange/graph-of-tables.ts';
import { guessMapping } from '../../../../main/exchange/source-tables.ts';
import { addSource } from '../../../../renderer/importing/add-source.ts';
import { comingOn } from '../../../../renderer/importing/coming.ts';
import { limits } from '../../../../shared/map/vocabulary.ts';
import { namesIn, openSession } from '../session.ts';

function graphIn(table: string) {
  const tables = readCsv([new TextEncoder().encode(table)]);
  return graphOf(tables, guessMapping(tables));
}
const graph = graphIn('naam;soort kracht;leeftijd\nJoop;netwerk;oud\nNel;vrijwilliger;70\n');

it('adds all of a file as one step, selects who came, and tells what did not', () => {
  const session = openSession();
  session.add('Oma');
  const foreseen = comingOn(session, graph);
  addSource(session, graph);
  expect(namesIn(session)).toEqual(['Oma', 'Joop', 'Nel']);
  const { panel, selection, imported } = session.view.get();
  expect([panel, selection.length]).toEqual(['imported', 2]);
  expect(foreseen).toEqual({ added: imported?.added });
  expect(imported?.added).toMatchObject({ people: 2, ties: 2, homes: 0, unplaced: [{ line: 2, column: 'leeftijd' }] });
  session.close();
});

it('is undone and done again as a whole, and its panel goes with it', () => {
  const session = openSession();
  session.add('Oma');
  addSource(session, graph);
  session.history.undo();
  const { panel, imported } = session.view.get();
  expect([namesIn(session), panel, imported]).toEqual([['Oma'], null, null]);
  session.history.redo();
  expect(namesIn(session)).toEqual(['Oma', 'Joop', 'Nel']);
  session.close();
});

it('changes nothing while it is only looked at', () => {
  const session = openSession();
  const before = Y.encodeStateAsUpdate(session.document);
  comingOn(session, graph);
  expect(Y.encodeStateAsUpdate(session.document)).toEqual(before);
  session.close();
});

it('adds nothing where there is no room for all', () => {
  const session = openSession();
  const many = graphIn(`naam\n${'x\n'.repeat(limits.people)}`);
  session.add('Oma');
  expect(comingOn(session, many)).toEqual({ code: 'import-too-large' });
  expect(() => addSource(session, many)).toThrow('import-too-large');
  expect([namesIn(session), session.view.get().panel]).toEqual([['Oma'], null]);
  session.close();
});
