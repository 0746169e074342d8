import { describe, expect, it } from 'vitest';
import { select, selectAdded } from '../../../../renderer/document/view.ts';
import { announcementOf } from '../../../../renderer/people/announcer.tsx';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');

describe('what a screen reader is told', () => {
  it('is that somebody was added only when somebody was, and not who an arrow key comes to meanwhile', () => {
    const session = openSession();
    const { view, reader } = session;
    const told = () => announcementOf(reader.read(), view.get(), text);
    const oma = session.add('Oma', 'network');
    const henk = session.add('Henk');
    view.update({ panel: 'add' });
    selectAdded(view, [henk]);
    expect(told()).toBe('Henk staat op de kaart.');
    select(view, [{ kind: 'person', id: oma }]);
    expect(told()).toBe('Oma, netwerk');
    select(view, [{ kind: 'person', id: henk }]);
    expect(told()).toBe('Henk, nog niet bekend');
    session.close();
  });

  it('is whom the keyboard has come to while a line is drawn, before all else', () => {
    const session = openSession();
    const oma = session.add('Oma', 'network');
    select(session.view, [{ kind: 'person', id: session.add('Henk') }]);
    session.view.update({ candidate: oma });
    expect(announcementOf(session.reader.read(), session.view.get(), text)).toBe('Oma, netwerk');
    session.close();
  });

  it('is how many, when there are several, and nothing when there are none', () => {
    const session = openSession();
    const selection = [session.add('Oma'), session.add('Henk')].map((id) => ({ kind: 'person' as const, id }));
    const told = () => announcementOf(session.reader.read(), session.view.get(), text);
    expect(told()).toBe('');
    select(session.view, selection);
    expect(told()).toBe('2 gekozen');
    session.close();
  });
});
