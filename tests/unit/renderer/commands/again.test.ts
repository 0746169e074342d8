import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import { duplicate } from '../../../../renderer/commands/duplicate.ts';
import { repeat } from '../../../../renderer/commands/repeat.ts';
import { selectEverybody } from '../../../../renderer/commands/select-everybody.ts';
import { swapEnds } from '../../../../renderer/commands/swap-ends.ts';
import { undo } from '../../../../renderer/commands/undo.ts';
import { perform } from '../../../../renderer/document/act.ts';
import { labelOf } from '../../../../shared/map/ties.ts';
import { placesOf } from '../../../../shared/notation/places.ts';
import { personHeight, personWidth } from '../../../../shared/notation/room.ts';
import { namesIn, openSession, type TestSession } from '../session.ts';

const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };
const contextOf = (session: TestSession): CommandContext => ({ session, stage, keeper });

const choose = (session: TestSession, kind: 'person' | 'tie' | 'home', ...ids: readonly string[]) =>
  session.view.update({ selection: ids.map((id) => ({ kind, id })) });

describe('once more', () => {
  it('says of what is chosen now what was last said that fits it', () => {
    const session = openSession();
    const [oma, henk] = [session.add('Oma'), session.add('Henk')];
    const [first, second] = [session.tie(oma, henk), session.tie(henk, oma)];
    expect(repeat.isEnabled(contextOf(session))).toBe(false);
    perform(session, { kind: 'ties', fields: { stress: true } }, [{ kind: 'tie', id: first }]);
    perform(session, { kind: 'label', label: 'volunteer' }, [{ kind: 'person', id: oma }]);
    choose(session, 'person', henk);
    repeat.run(contextOf(session));
    expect(labelOf(session.reader.read(), henk)).toBe('volunteer');
    // The label, said last, is for a tie as well.
    choose(session, 'tie', second);
    repeat.run(contextOf(session));
    expect(session.reader.read().ties.get(second)).toMatchObject({ label: 'volunteer', stress: false });
    undo.run(contextOf(session));
    expect(session.reader.read().ties.get(second)?.label).toBeNull();
    session.close();
  });

  it('passes over an act that does not fit, for an older one that does', () => {
    const session = openSession();
    const [oma, sam] = [session.add('Oma'), session.member('Sam')];
    perform(session, { kind: 'people', words: { asked: 'yes' } }, [{ kind: 'person', id: oma }]);
    perform(session, { kind: 'label', label: 'network' }, [{ kind: 'person', id: oma }]);
    choose(session, 'person', sam);
    repeat.run(contextOf(session));
    expect(session.reader.read().people.get(sam)?.asked).toBe('yes');
    choose(session, 'home', session.home);
    expect(repeat.isEnabled(contextOf(session))).toBe(false);
    session.close();
  });

  it('adds one more like who was added last, and opens them for a name', () => {
    const session = openSession();
    session.view.update({ acts: [{ kind: 'add', stands: 'professional', home: session.home }] });
    repeat.run(contextOf(session));
    const [added] = session.view.get().selection;
    expect(labelOf(session.reader.read(), added?.id ?? '')).toBe('professional');
    expect(session.view.get().panel).toBe('selection');
    undo.run(contextOf(session));
    expect(namesIn(session)).toEqual([]);
    session.close();
  });
});

describe('duplicating', () => {
  it('puts a second of each beside the first, on nobody, in one step', () => {
    const session = openSession();
    const ids = [session.add('Oma', 'network'), session.add('Henk', 'network'), session.member('Sam')];
    choose(session, 'person', ...ids);
    duplicate.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Oma', 'Henk', 'Sam', 'Oma', 'Henk', 'Sam']);
    const map = session.reader.read();
    const points = [...placesOf(map).people].filter(([id]) => map.people.get(id)?.home === null);
    for (const [index, [, one]] of points.entries()) {
      for (const [, other] of points.slice(index + 1)) {
        expect(Math.abs(one.x - other.x) >= personWidth || Math.abs(one.y - other.y) >= personHeight).toBe(true);
      }
    }
    const chosen = session.view.get().selection.map(({ id }) => id);
    expect(chosen).toHaveLength(3);
    expect(chosen.filter((id) => ids.includes(id))).toEqual([]);
    undo.run(contextOf(session));
    expect(namesIn(session)).toEqual(['Oma', 'Henk', 'Sam']);
    session.close();
  });

  it('is not for a home or a line', () => {
    const session = openSession();
    choose(session, 'home', session.home);
    expect(duplicate.isEnabled(contextOf(session))).toBe(false);
    session.close();
  });
});

describe('turning round', () => {
  it('is for a line between two people, and for one with a home where somebody gives', () => {
    const session = openSession();
    const [oma, henk] = [session.add('Oma'), session.add('Henk')];
    const [withHome] = session.reader.read().ties.keys();
    choose(session, 'tie', withHome ?? '');
    expect(swapEnds.isEnabled(contextOf(session))).toBe(false);
    perform(session, { kind: 'ties', fields: { flow: 'forward' } }, [{ kind: 'tie', id: withHome ?? '' }]);
    swapEnds.run(contextOf(session));
    expect(session.reader.read().ties.get(withHome ?? '')?.flow).toBe('backward');
    const tie = session.tie(oma, henk);
    choose(session, 'tie', tie);
    swapEnds.run(contextOf(session));
    expect(session.reader.read().ties.get(tie)).toMatchObject({ from: henk, to: oma });
    session.close();
  });
});

it('chooses everybody, and no home', () => {
  const session = openSession();
  const ids = [session.add('Oma'), session.member('Sam')];
  selectEverybody.run(contextOf(session));
  expect(session.view.get().selection).toEqual(ids.map((id) => ({ kind: 'person', id })));
  session.close();
});
