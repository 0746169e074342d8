import { describe, expect, it } from 'vitest';
import { addHome } from '../../../../renderer/commands/add-home.ts';
import { bringBack } from '../../../../renderer/commands/bring-back.ts';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import { commands } from '../../../../renderer/commands/commands.ts';
import { canRun, curtain } from '../../../../renderer/commands/curtain.ts';
import { letGo } from '../../../../renderer/commands/let-go.ts';
import { remove } from '../../../../renderer/commands/remove.ts';
import { showMenu } from '../../../../renderer/commands/show-menu.ts';
import { undo } from '../../../../renderer/commands/undo.ts';
import type { MapSession } from '../../../../renderer/document/session.ts';
import { createText } from '../../../../shared/text/text.ts';
import { namesIn, openSession } from '../session.ts';

const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };
const contextOf = (session: MapSession): CommandContext => ({ session, stage, keeper });

describe('the list of commands', () => {
  it('has an id and keys for one command each', () => {
    const ids = commands.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const keys = commands.flatMap((command) => command.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('has a word for every command', () => {
    const text = createText('nl');
    for (const { textKey } of commands) expect(text(textKey)).not.toBe(textKey);
  });

  it('offers nothing that edits a map which may only be read', () => {
    const session = openSession(true);
    session.view.update({ selection: [{ kind: 'person', id: session.add('Oma') }] });
    const possible = commands.filter((command) => command.isEnabled(contextOf(session))).map(({ id }) => id);
    expect(possible.sort()).toEqual([
      'asking',
      'close',
      'curtain',
      'export',
      'find',
      'full-screen',
      'keys',
      'let-go',
      'look',
      'open',
      'print',
      'readers',
      'select-everybody',
      'show-all',
      'show-filter',
      'show-list',
      'show-menu',
      'show-plan',
      'spotlight',
      'turn',
      'zoom-in',
      'zoom-out',
    ]);
    session.close();
  });
});

describe('keeping', () => {
  const idsOf = (context: CommandContext) =>
    commands.filter((command) => command.isEnabled(context)).map(({ id }) => id);

  it('is not offered for the example, which stands in no file', () => {
    const session = openSession();
    const kept = ['save', 'save-copy', 'change-words'];
    expect(idsOf(contextOf(session))).toEqual(expect.arrayContaining(kept));
    const ofExample = idsOf({ session, stage, keeper: { ...keeper, isExample: true } });
    expect(ofExample.filter((id) => kept.includes(id))).toEqual([]);
    expect(ofExample).toEqual(expect.arrayContaining(['export', 'print', 'close']));
    session.close();
  });

  it('does one thing at a time', () => {
    const session = openSession();
    session.view.update({ isBusy: true });
    const slow = ['save-copy', 'export', 'change-words', 'close'];
    expect(idsOf(contextOf(session)).filter((id) => slow.includes(id))).toEqual([]);
    session.close();
  });
});

describe('taking away', () => {
  it('is taken back as a step while it is the latest', () => {
    const session = openSession();
    const oma = session.add('Oma', 'network');
    session.view.update({ selection: [{ kind: 'person', id: oma }], panel: 'selection' });
    remove.run(contextOf(session));
    expect(namesIn(session)).toEqual([]);
    expect(session.view.get()).toMatchObject({ selection: [], panel: null });
    bringBack.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Oma']);
    expect(session.reader.read().ties.size).toBe(1);
    expect(session.view.get().selection).toEqual([{ kind: 'person', id: oma }]);
    expect(session.history.canRedo()).toBe(true);
    session.close();
  });

  it('is taken back alone when something was done since', () => {
    const session = openSession();
    const oma = session.add('Oma');
    session.view.update({ selection: [{ kind: 'person', id: oma }] });
    remove.run(contextOf(session));
    session.history.perform(() => session.add('Henk'));
    bringBack.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Oma', 'Henk']);
    undo.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Henk']);
    session.close();
  });

  it('takes several at once in one step, and leaves the home', () => {
    const session = openSession();
    const selection = [session.add('Oma'), session.add('Henk')].map((id) => ({ kind: 'person' as const, id }));
    session.view.update({ selection: [...selection, { kind: 'home', id: session.home }] });
    remove.run(contextOf(session));
    expect(namesIn(session)).toEqual([]);
    expect(session.reader.read().homes.size).toBe(1);
    undo.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Oma', 'Henk']);
    session.close();
  });
});

describe('homes', () => {
  it('are added beside the first, and opened', () => {
    const session = openSession();
    addHome.run(contextOf(session));
    const [, second] = [...session.reader.read().homes.keys()];
    expect(session.view.get()).toMatchObject({ selection: [{ kind: 'home', id: second }], panel: 'selection' });
    undo.run(contextOf(session));
    expect(session.reader.read().homes.size).toBe(1);
    session.close();
  });

  it('can be taken away but for the last, and brought back', () => {
    const session = openSession();
    const context = contextOf(session);
    session.view.update({ selection: [{ kind: 'home', id: session.home }] });
    expect(remove.isEnabled(context)).toBe(false);
    addHome.run(context);
    remove.run(context);
    expect([...session.reader.read().homes.keys()]).toEqual([session.home]);
    bringBack.run(context);
    expect(session.reader.read().homes.size).toBe(2);
    session.close();
  });
});

describe('the curtain', () => {
  it('covers everything, and nothing is done behind it', () => {
    const session = openSession();
    const context = contextOf(session);
    session.view.update({ selection: [{ kind: 'person', id: session.add('Oma') }] });
    const before = session.view.get();
    curtain.run(context);
    expect(commands.filter((command) => canRun(command, context))).toEqual([curtain]);
    curtain.run(context);
    expect(session.view.get()).toEqual(before);
    expect(canRun(remove, context)).toBe(true);
    session.close();
  });
});

describe('letting go', () => {
  it('goes back one thing at a time', () => {
    const session = openSession();
    const oma = session.add('Oma');
    const selection = [{ kind: 'person' as const, id: oma }];
    session.view.update({ selection, panel: 'selection', picking: { from: oma, label: null } });
    const context = contextOf(session);
    letGo.run(context);
    expect(session.view.get()).toMatchObject({ picking: null, panel: 'selection' });
    letGo.run(context);
    expect(session.view.get()).toMatchObject({ panel: null, selection });
    letGo.run(context);
    expect(session.view.get().selection).toEqual([]);
    expect(letGo.isEnabled(context)).toBe(false);
    session.close();
  });
});

describe('the short menu', () => {
  it('is of what is selected, and goes with it', () => {
    const session = openSession();
    const oma = session.add('Oma');
    expect(showMenu.isEnabled(contextOf(session))).toBe(false);
    session.view.update({ selection: [{ kind: 'person', id: oma }] });
    expect(showMenu.isEnabled(contextOf(session))).toBe(true);
    showMenu.run(contextOf(session));
    expect(session.view.get().menu).toEqual({ at: null });
    remove.run(contextOf(session));
    expect(session.view.get().menu).toBeNull();
    session.close();
  });

  it('is not there while a line is drawn: what is selected is an end of it', () => {
    const session = openSession();
    const oma = session.add('Oma');
    session.view.update({ selection: [{ kind: 'person', id: oma }], picking: { from: oma, label: null } });
    expect(showMenu.isEnabled(contextOf(session))).toBe(false);
    session.close();
  });
});
