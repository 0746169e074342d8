import { describe, expect, it } from 'vitest';
import { canTie, drawTie, pickEnd } from '../../../../renderer/document/tie-making.ts';
import { select } from '../../../../renderer/document/view.ts';
import { removePerson } from '../../../../shared/map/edit.ts';
import { openSession } from '../session.ts';

describe('drawing a tie', () => {
  it('takes where it starts, then where it goes, and opens it', () => {
    const session = openSession();
    const oma = session.add('Oma', 'network');
    const henk = session.add('Henk', 'volunteer');
    session.view.update({ picking: { from: null, label: 'network' } });
    pickEnd(session, oma);
    expect(session.view.get().picking).toEqual({ from: oma, label: 'network' });
    pickEnd(session, henk);
    const { selection, panel, picking } = session.view.get();
    const tie = session.reader.read().ties.get(selection[0]?.id ?? '');
    expect(tie).toMatchObject({ from: oma, to: henk, label: 'network' });
    expect(panel).toBe('selection');
    expect(picking).toBeNull();
    session.close();
  });

  it('asks for a label where none was chosen, until something else is looked at', () => {
    const session = openSession();
    const [oma, henk] = [session.add('Oma'), session.add('Henk')];
    drawTie(session, { from: oma, to: henk, label: null });
    expect(session.view.get().drawn).toBe(session.view.get().selection[0]?.id);
    select(session.view, [{ kind: 'person', id: oma }]);
    expect(session.view.get().drawn).toBe(null);
    drawTie(session, { from: henk, to: oma, label: 'network' });
    expect(session.view.get().drawn).toBe(null);
    session.close();
  });

  it('goes on asking where no tie can go', () => {
    const session = openSession();
    const oma = session.add('Oma');
    session.view.update({ picking: { from: oma, label: null } });
    const before = session.reader.read().ties.size;
    pickEnd(session, oma);
    expect(session.view.get().picking).not.toBeNull();
    expect(session.reader.read().ties.size).toBe(before);
    session.close();
  });

  it('is not for oneself, two homes, or a member and the own home', () => {
    const session = openSession();
    const member = session.member('Samira');
    const oma = session.add('Oma');
    const map = session.reader.read();
    expect(canTie(map, oma, oma)).toBe(false);
    expect(canTie(map, member, session.home)).toBe(false);
    expect(canTie(map, session.home, member)).toBe(false);
    expect(canTie(map, session.home, session.home)).toBe(false);
    expect(canTie(map, session.home, oma)).toBe(true);
    expect(canTie(map, oma, member)).toBe(true);
    session.close();
  });

  it('ends when who it started at goes', () => {
    const session = openSession();
    const oma = session.add('Oma');
    session.view.update({ picking: { from: oma, label: null } });
    removePerson(session.document, oma);
    expect(session.view.get().picking).toBeNull();
    session.close();
  });
});
