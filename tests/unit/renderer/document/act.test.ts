import { describe, expect, it } from 'vitest';
import { fittingFor, perform } from '../../../../renderer/document/act.ts';
import type { Selected } from '../../../../renderer/document/view.ts';
import { removePerson, removeTie } from '../../../../shared/map/edit.ts';
import { labelOf, tiesOf } from '../../../../shared/map/ties.ts';
import { openSession } from '../session.ts';

const people = (...ids: readonly string[]): readonly Selected[] => ids.map((id) => ({ kind: 'person', id }));

describe('saying the same of several', () => {
  it('gives all of them the label in one step, on the tie to the home', () => {
    const session = openSession();
    const ids = [session.add('Oma', 'network'), session.add('Henk', 'volunteer'), session.add('Ans')];
    perform(session, { kind: 'label', label: 'professional' }, people(...ids));
    const labels = () => ids.map((id) => labelOf(session.reader.read(), id));
    expect(labels()).toEqual(['professional', 'professional', 'professional']);
    session.history.undo();
    expect(labels()).toEqual(['network', 'volunteer', null]);
    session.close();
  });

  it('draws a tie to the home for who has none, in the same step', () => {
    const session = openSession();
    const [oma, henk] = [session.add('Oma', 'network'), session.add('Henk')];
    removeTie(session.document, tiesOf(session.reader.read(), henk)[0]?.id ?? '');
    perform(session, { kind: 'label', label: 'volunteer' }, people(oma, henk));
    const labels = () => [oma, henk].map((id) => labelOf(session.reader.read(), id));
    expect(labels()).toEqual(['volunteer', 'volunteer']);
    session.history.undo();
    expect(labels()).toEqual(['network', null]);
    expect(session.reader.read().ties.size).toBe(1);
    session.close();
  });

  it('acts on what it fits: no label for a member, nothing for a home', () => {
    const session = openSession();
    const [oma, sam] = [session.add('Oma'), session.member('Sam')];
    const tie = session.tie(oma, sam);
    const all: readonly Selected[] = [
      ...people(oma, sam),
      { kind: 'tie', id: tie },
      { kind: 'home', id: session.home },
    ];
    const map = session.reader.read();
    const reached = (act: Parameters<typeof perform>[1]) => fittingFor(map, act, all).map(({ id }) => id);
    expect(reached({ kind: 'label', label: 'own' })).toEqual([oma, tie]);
    expect(reached({ kind: 'people', words: { asked: 'yes' } })).toEqual([oma, sam]);
    expect(reached({ kind: 'ties', fields: { strength: 'strong' } })).toEqual([tie]);
    session.close();
  });

  it('passes over somebody a colleague took away', () => {
    const session = openSession();
    const [oma, henk] = [session.add('Oma'), session.add('Henk')];
    removePerson(session.document, oma);
    perform(session, { kind: 'people', words: { closeness: 'far' } }, people(oma, henk));
    expect([...session.reader.read().people.values()].map(({ closeness }) => closeness)).toEqual(['far']);
    session.close();
  });

  it('is no step where it is so already', () => {
    const session = openSession();
    const oma = session.add('Oma', 'network');
    session.history.perform(() => session.add('Henk'));
    perform(session, { kind: 'label', label: 'network' }, people(oma));
    session.history.undo();
    expect([...session.reader.read().people.keys()]).toEqual([oma]);
    session.close();
  });
});
