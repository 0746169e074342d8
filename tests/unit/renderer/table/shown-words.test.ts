import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../../../../renderer/commands/command.ts';
import { letGo } from '../../../../renderer/commands/let-go.ts';
import { showEverything } from '../../../../renderer/commands/show-filter.ts';
import { spotlight } from '../../../../renderer/commands/spotlight.ts';
import type { MapSession } from '../../../../renderer/document/session.ts';
import { select, shownIn } from '../../../../renderer/document/view.ts';
import { wordsForShown } from '../../../../renderer/table/shown-words.ts';
import { changeTie } from '../../../../shared/map/edit.ts';
import { addDomain } from '../../../../shared/map/edit-domains.ts';
import { noFilter } from '../../../../shared/notation/fitting.ts';
import { createText } from '../../../../shared/text/text.ts';
import { openSession } from '../session.ts';

const text = createText('nl');
const stage = { zoomBy() {}, showAll() {}, focus() {}, focusPanel() {} };
const keeper = { isExample: false, saveNow() {}, saveCopy() {}, closeMap() {} };
const contextOf = (session: MapSession): CommandContext => ({ session, stage, keeper });
const personIn = (id: string) => ({ kind: 'person', id }) as const;

function begin() {
  const session = openSession();
  const oma = session.add('Oma', 'network');
  const henk = session.add('Henk', 'volunteer');
  const told = () => wordsForShown(session.reader.read(), session.view.get(), text, 'nl');
  const shown = () => shownIn(session.reader.read(), session.view.get());
  return { session, oma, henk, told, shown };
}

describe('what is said of a filter', () => {
  it('is what it asks for, and how many are left', () => {
    const { session, told } = begin();
    expect(told()).toBe('');
    session.view.update({ filter: { ...noFilter, marks: ['network', 'volunteer'], domains: ['money'] } });
    expect(told()).toBe('Alleen: netwerk of vrijwilliger, geld. Niemand past hierbij.');
    session.view.update({ filter: { ...noFilter, marks: ['network'], isNotAsked: true } });
    expect(told()).toBe('Alleen: netwerk, nog niet gevraagd. Nog 1 van de 2 te zien.');
    session.close();
  });

  it('no longer asks for a part of life that went away', () => {
    const { session, oma } = begin();
    const { document, history, reader, view } = session;
    let id = '';
    history.perform(() => {
      id = addDomain(document, 'Moestuin');
    });
    const [tie] = reader.read().ties.keys();
    history.perform(() => changeTie(document, tie ?? '', { domain: id }));
    view.update({ filter: { ...noFilter, domains: [id] } });
    expect(shownIn(reader.read(), view.get())).toContain(oma);
    history.undo();
    history.undo();
    expect(view.get().filter).toEqual(noFilter);
    session.close();
  });
});

describe('the light', () => {
  it('goes along with the selection, before any filter, and out when nothing is selected', () => {
    const { session, oma, henk, told, shown } = begin();
    const { view } = session;
    expect(spotlight.isEnabled(contextOf(session))).toBe(false);
    select(view, [personIn(oma)]);
    view.update({ filter: { ...noFilter, marks: ['volunteer'] } });
    spotlight.run(contextOf(session));
    expect(told()).toBe('In het licht: Oma.');
    expect(shown()).toContain(oma);
    expect(shown()).not.toContain(henk);
    select(view, [personIn(henk)]);
    expect(told()).toBe('In het licht: Henk.');
    expect(shown()).not.toContain(oma);
    select(view, []);
    expect(view.get().isSpotlit).toBe(false);
    expect(told()).toContain('Alleen: vrijwilliger.');
    session.close();
  });

  it('is ended by Escape before the selection is, and the filter after that', () => {
    const { session, oma } = begin();
    const { view } = session;
    const context = contextOf(session);
    select(view, [personIn(oma)]);
    view.update({ filter: { ...noFilter, hasStress: true }, isSpotlit: true });
    letGo.run(context);
    expect(view.get()).toMatchObject({ isSpotlit: false, selection: [personIn(oma)] });
    letGo.run(context);
    expect(view.get()).toMatchObject({ selection: [], filter: { hasStress: true } });
    letGo.run(context);
    expect(view.get().filter).toEqual(noFilter);
    expect(letGo.isEnabled(context)).toBe(false);
    session.close();
  });

  it('ends with the filter when everything is asked for', () => {
    const { session, oma, shown } = begin();
    const context = contextOf(session);
    expect(showEverything.isEnabled(context)).toBe(false);
    select(session.view, [personIn(oma)]);
    session.view.update({ filter: { ...noFilter, hasStress: true }, isSpotlit: true });
    showEverything.run(context);
    expect(shown()).toBeNull();
    expect(session.view.get().selection).toEqual([personIn(oma)]);
    session.close();
  });
});
