import { describe, expect, it } from 'vitest';
import { agree, agreedWith, beginningFor } from '../../../../renderer/agree/agreeing.ts';
import { agree as agreeCommand } from '../../../../renderer/commands/agree.ts';
import { bringBack } from '../../../../renderer/commands/bring-back.ts';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import type { MapSession } from '../../../../renderer/document/session.ts';
import { removePerson, removeTie } from '../../../../shared/map/edit.ts';
import { addHome } from '../../../../shared/map/edit-homes.ts';
import { removeFromPlan } from '../../../../shared/map/edit-plan.ts';
import { openOnTies } from '../../../../shared/notation/agreed.ts';
import { openSession } from '../session.ts';

const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };
const contextOf = (session: MapSession): CommandContext => ({ session, stage, keeper });
const homeTieIn = ({ reader }: MapSession, from: string) =>
  [...reader.read().ties.values()].find((tie) => tie.from === from)?.id ?? '';
const actionsIn = ({ reader }: MapSession) => [...reader.read().plan.actions.values()];
const nothing = { text: 'samen eten', who: null, tie: null, day: null };

describe('what an agreement begins with', () => {
  it('is, on a tie, the end that is nobody’s member', () => {
    const session = openSession();
    const [oma, sam] = [session.add('Oma'), session.member('Sam')];
    const [one, other] = [session.tie(oma, sam), session.tie(sam, oma)];
    const map = session.reader.read();
    for (const id of [one, other, homeTieIn(session, oma)]) {
      expect(beginningFor(map, { kind: 'tie', id })).toEqual({ tie: id, who: oma });
    }
    session.close();
  });

  it('is, on a tie between two others or two members, the first', () => {
    const session = openSession();
    const [oma, opa] = [session.add('Oma'), session.add('Opa')];
    const [sam, lea] = [session.member('Sam'), session.member('Lea')];
    const [others, members] = [session.tie(opa, oma), session.tie(lea, sam)];
    const map = session.reader.read();
    expect(beginningFor(map, { kind: 'tie', id: others })?.who).toBe(opa);
    expect(beginningFor(map, { kind: 'tie', id: members })?.who).toBe(lea);
    session.close();
  });

  it('is, with a person, that person on the line to the home, where one is drawn', () => {
    const session = openSession();
    const [oma, sam] = [session.add('Oma', 'network'), session.member('Sam')];
    const hidden = session.tie(sam, session.home);
    const map = session.reader.read();
    expect(beginningFor(map, { kind: 'person', id: oma })).toEqual({ who: oma, tie: homeTieIn(session, oma) });
    expect(map.ties.has(hidden)).toBe(true);
    expect(beginningFor(map, { kind: 'person', id: sam })).toEqual({ who: sam, tie: null });
    session.close();
  });

  it('is, with a person who is tied to a member alone, that person on that line', () => {
    const session = openSession();
    const [juf, oma, sam] = [session.add('Juf'), session.add('Oma'), session.member('Sam')];
    removeTie(session.document, homeTieIn(session, juf));
    session.tie(juf, oma);
    const tie = session.tie(sam, juf);
    expect(beginningFor(session.reader.read(), { kind: 'person', id: juf })).toEqual({ who: juf, tie });
    session.close();
  });

  it('is nothing for a home, and for what is not on the map', () => {
    const session = openSession();
    const map = session.reader.read();
    expect(beginningFor(map, { kind: 'home', id: session.home })).toBeNull();
    expect(beginningFor(map, { kind: 'person', id: 'gone' })).toBeNull();
    expect(beginningFor(map, { kind: 'tie', id: 'gone' })).toBeNull();
    session.close();
  });
});

describe('agreeing', () => {
  it('puts one action in the plan, trimmed, as one step', () => {
    const session = openSession();
    const oma = session.add('Oma');
    const tie = homeTieIn(session, oma);
    const who = { person: oma, name: 'Oma' };
    expect(agree(session, { text: '  samen eten ', who, tie, day: '2026-12-01' })).not.toBeNull();
    expect(actionsIn(session)).toMatchObject([{ text: 'samen eten', who, tie, day: '2026-12-01', done: false }]);
    expect([...openOnTies(session.reader.read())]).toEqual([[tie, 1]]);
    session.history.undo();
    expect(actionsIn(session)).toEqual([]);
    expect(openOnTies(session.reader.read()).size).toBe(0);
    session.close();
  });

  it('does nothing without words, and takes half a letter for what it is', () => {
    const session = openSession();
    expect(agree(session, { ...nothing, text: ' \n\t' })).toBeNull();
    expect(actionsIn(session)).toEqual([]);
    agree(session, { ...nothing, text: 'een \ud83d' });
    expect(actionsIn(session).map(({ text }) => text)).toEqual(['een \ufffd']);
    session.close();
  });

  it('is read back by tie and by person, in order', () => {
    const session = openSession();
    const [oma, opa] = [session.add('Oma'), session.add('Opa')];
    const tie = homeTieIn(session, oma);
    agree(session, { ...nothing, text: 'een', tie, who: { person: oma, name: '' } });
    agree(session, { ...nothing, text: 'twee', tie, who: { person: opa, name: '' } });
    agree(session, { ...nothing, text: 'drie', who: { person: oma, name: '' } });
    const map = session.reader.read();
    const read = (kind: 'tie' | 'person', id: string) => agreedWith(map, { kind, id }).map(({ text }) => text);
    expect(read('tie', tie)).toEqual(['een', 'twee']);
    expect(read('person', oma)).toEqual(['een', 'drie']);
    expect(read('person', opa)).toEqual(['twee']);
    session.close();
  });

  it('leaves what was agreed in the plan when the person goes, and nothing on the map', () => {
    const session = openSession();
    const oma = session.add('Oma');
    agree(session, { ...nothing, tie: homeTieIn(session, oma), who: { person: oma, name: 'Oma' } });
    removePerson(session.document, oma);
    expect(actionsIn(session)).toMatchObject([{ tie: null, who: { person: null, name: 'Oma' } }]);
    expect(openOnTies(session.reader.read()).size).toBe(0);
    session.close();
  });

  it('is brought back after it was taken away, whatever was done since', () => {
    const session = openSession();
    agree(session, nothing);
    const [action] = actionsIn(session);
    const row = { kind: 'actions', id: action?.id ?? '' } as const;
    const takeAway = () => {
      const from = session.reader.read();
      const step = session.history.perform(() => removeFromPlan(session.document, 'actions', row.id));
      if (step !== null) session.view.update({ removal: { removed: [], row, from, step } });
    };
    for (const doSince of [
      () => undefined,
      () => session.history.perform(() => addHome(session.document, { name: 'Bij papa', position: { x: 900, y: 0 } })),
    ]) {
      takeAway();
      expect(actionsIn(session)).toEqual([]);
      doSince();
      expect(session.view.get().removal).not.toBeNull();
      bringBack.run(contextOf(session));
      expect(actionsIn(session)).toHaveLength(1);
      expect(session.view.get().removal).toBeNull();
    }
    session.close();
  });
});

describe('the command to agree', () => {
  it('is there for one tie or one person, of a map that may be changed', () => {
    const session = openSession();
    const context = contextOf(session);
    const [oma, opa] = [session.add('Oma'), session.add('Opa')];
    const isEnabledFor = (...selection: { kind: 'person' | 'tie' | 'home'; id: string }[]) => {
      session.view.update({ selection });
      return agreeCommand.isEnabled(context);
    };
    expect(isEnabledFor()).toBe(false);
    expect(isEnabledFor({ kind: 'home', id: session.home })).toBe(false);
    expect(isEnabledFor({ kind: 'person', id: oma })).toBe(true);
    expect(isEnabledFor({ kind: 'tie', id: homeTieIn(session, oma) })).toBe(true);
    expect(isEnabledFor({ kind: 'person', id: oma }, { kind: 'person', id: opa })).toBe(false);
    session.close();
    const readOnly = openSession(true);
    readOnly.view.update({ selection: [{ kind: 'person', id: readOnly.add('Oma') }] });
    expect(agreeCommand.isEnabled(contextOf(readOnly))).toBe(false);
    readOnly.close();
  });

  it('opens the panel that asks it, and ends the drawing of a line', () => {
    const session = openSession();
    const oma = session.add('Oma');
    session.view.update({ selection: [{ kind: 'person', id: oma }], picking: { from: oma, label: null } });
    agreeCommand.run(contextOf(session));
    expect(session.view.get()).toMatchObject({ panel: 'agree', picking: null });
    session.close();
  });
});
