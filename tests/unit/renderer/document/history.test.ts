import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createHistory } from '../../../../renderer/document/history.ts';
import { addPerson, addTie, createMap, describePerson, renameMap } from '../../../../shared/map/edit.ts';
import { faultsOf } from '../../../../shared/map/integrity.ts';
import { readMap } from '../../../../shared/map/read.ts';
import { origins } from '../../../../shared/origins.ts';

function historyOfMap() {
  const document = new Y.Doc();
  const home = createMap(document, { title: '', language: 'nl', created: '2026-11-24T09:00:00Z' });
  let outlook = 'first';
  const history = createHistory(document, {
    look: () => outlook,
    restore: (before: string) => {
      outlook = before;
    },
  });
  const add = (name: string) =>
    history.perform(() =>
      addPerson(document, { name, role: '', position: null, stands: { around: home, label: 'network' } }),
    );
  const names = () => [...readMap(document).people.values()].map(({ name }) => name);
  return {
    document,
    history,
    add,
    names,
    look: (next: string) => {
      outlook = next;
    },
    seen: () => outlook,
  };
}

describe('the history', () => {
  it('takes back one act at a time, however fast they came, and brings them again', () => {
    const { history, add, names } = historyOfMap();
    const all = Array.from({ length: 300 }, (_, index) => `p${index}`);
    for (const name of all) add(name);
    for (let left = 299; left >= 0; left -= 1) {
      history.undo();
      expect(names()).toHaveLength(left);
    }
    expect(history.canUndo()).toBe(false);
    while (history.canRedo()) history.redo();
    expect(names()).toEqual(all);
  });

  it('takes back a new person, and nothing of what a colleague meanwhile did with that person', () => {
    const { document, history, add, names } = historyOfMap();
    add('Sam');
    add('Oma');
    const colleague = new Y.Doc();
    Y.applyUpdate(colleague, Y.encodeStateAsUpdate(document));
    const [sam = '', oma = ''] = readMap(colleague).people.keys();
    const tie = addTie(colleague, { from: sam, to: oma, label: 'network' });
    describePerson(colleague, oma, { role: 'oma van Sam' });
    Y.applyUpdate(document, Y.encodeStateAsUpdate(colleague), origins.window);

    history.undo();
    expect(names()).toEqual(['Sam']);
    expect(readMap(document).ties.has(tie)).toBe(false);
    expect(faultsOf(document)).toEqual([]);
    history.redo();
    expect(readMap(document).people.get(oma)).toMatchObject({ name: 'Oma', role: 'oma van Sam' });
    expect(readMap(document).ties.has(tie)).toBe(true);
  });

  it('takes back an act of several edits as a whole', () => {
    const { document, history } = historyOfMap();
    history.perform(() => {
      renameMap(document, 'Gezin Bos');
      renameMap(document, 'Gezin De Bos');
    });
    history.undo();
    expect(readMap(document).about.title).toBe('');
  });

  it('joins what is typed in one go, and no more', () => {
    const { document, history, add } = historyOfMap();
    add('Oma');
    const [id = ''] = readMap(document).people.keys();
    const nameIs = () => readMap(document).people.get(id)?.name;
    for (const name of ['Om', 'O', 'Op', 'Opa']) history.perform(() => describePerson(document, id, { name }), 'name');
    history.settle();
    history.perform(() => describePerson(document, id, { name: 'Opa Jan' }), 'name');
    history.undo();
    expect(nameIs()).toBe('Opa');
    history.undo();
    expect(nameIs()).toBe('Oma');
  });

  it('leaves alone what others did', () => {
    const { document, history, add, names } = historyOfMap();
    add('Oma');
    document.transact(() => undefined, origins.window);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
    const [home = ''] = readMap(other).homes.keys();
    addPerson(other, { name: 'Henk', role: '', position: null, stands: { around: home, label: null } });
    Y.applyUpdate(document, Y.encodeStateAsUpdate(other), origins.window);
    history.undo();
    expect(names()).toEqual(['Henk']);
    expect(history.canUndo()).toBe(false);
  });

  it('counts what changed nothing as no step', () => {
    const { document, history } = historyOfMap();
    expect(history.perform(() => renameMap(document, ''))).toBeNull();
    expect(history.canUndo()).toBe(false);
  });

  it('goes back to what was seen when a step was made, and forward to what was seen when it was taken back', () => {
    const { history, add, look, seen } = historyOfMap();
    look('before');
    add('Oma');
    look('after');
    history.undo();
    expect(seen()).toBe('before');
    look('elsewhere');
    history.redo();
    expect(seen()).toBe('after');
    history.undo();
    expect(seen()).toBe('elsewhere');
  });

  it('knows whether a step is the latest', () => {
    const { history, add } = historyOfMap();
    const first = add('Oma');
    if (first === null) throw new Error('no step');
    expect(history.isLatest(first)).toBe(true);
    add('Henk');
    expect(history.isLatest(first)).toBe(false);
    history.undo();
    expect(history.isLatest(first)).toBe(true);
  });
});
