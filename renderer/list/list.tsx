import '../people/people.css';
import './list.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { fittingIn, isFiltering } from '../../shared/notation/fitting.ts';
import { useCommandContext } from '../commands/commands-provider.tsx';
import { remove } from '../commands/remove.ts';
import { useMap, useSession, useView } from '../document/session-provider.tsx';
import { createStore } from '../document/store.ts';
import { type Selected, select } from '../document/view.ts';
import { TieSample } from '../drawing/tie-sample.tsx';
import { labelOfMark } from '../people/marks.tsx';
import { wordsForFiltered } from '../table/shown-words.ts';
import { Panel } from '../ui/panel.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { AddButton } from './add-button.tsx';
import { groupsOf } from './groups.ts';
import { Entries } from './list-entries.tsx';
import { moveInGroup } from './order.ts';
import { type Roving, RovingContext, rowsIn, rowTowards } from './roving.ts';

/**
 * The map in words, with all that can be done to it: the homes with who live there, then the others by kind of strength,
 * each with all their ties. What a filter leaves out is left out here too. Tab leads to one row; arrows go to the others,
 * with Alt they put somebody elsewhere in the group, and Delete takes away.
 */
export function List({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const language = useLanguage();
  const session = useSession();
  const context = useCommandContext();
  const filter = useView((view) => view.filter);
  const fitting = useMemo(() => (isFiltering(filter) ? fittingIn(map, filter) : null), [map, filter]);
  const groups = groupsOf(map, (id) => fitting?.has(id) ?? true);
  const list = useRef<HTMLDivElement>(null);
  const [roving] = useState(() => createStore<Roving>({ current: null }));
  useKeptRow(list, roving);

  const focusRow = (key: string | undefined) =>
    // A row that moved lost its focus, and is there again once React has drawn it.
    requestAnimationFrame(() =>
      rowsIn(list.current)
        .find((row) => row.dataset['row'] === key)
        ?.focus(),
    );
  const press = (event: KeyboardEvent) => {
    const row = event.target instanceof HTMLElement && event.target.dataset['row'] !== undefined ? event.target : null;
    if (row === null || event.ctrlKey || event.metaKey) return;
    const selected = selectedOf(row);
    const rows = rowsIn(list.current);
    if (event.altKey) {
      const side = event.key === 'ArrowUp' ? 'before' : event.key === 'ArrowDown' ? 'after' : null;
      if (side === null || selected.kind !== 'person' || session.isReadOnly) return;
      event.preventDefault();
      select(session.view, [selected]);
      moveInGroup(session, selected.id, side);
      focusRow(row.dataset['row']);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      select(session.view, [selected]);
      if (!remove.isEnabled(context)) return;
      const left = rows.slice(rows.indexOf(row)).concat(rows.slice(0, rows.indexOf(row)).toReversed());
      const next = left.find((one) => selectedOf(one).id !== selected.id && selectedOf(one).kind !== 'tie');
      remove.run(context);
      focusRow(next?.dataset['row']);
    } else {
      const next = rowTowards(rows, row, event.key);
      if (next === null) return;
      event.preventDefault();
      next.focus();
    }
  };

  return (
    <Panel
      title={text('people.list.title')}
      onClose={onClose}
      side="start"
      footer={session.isReadOnly ? undefined : <AddButton />}
    >
      {fitting === null ? null : <p className="panel-note">{wordsForFiltered(map, { filter }, text, language)}</p>}
      <RovingContext value={roving}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the rows in it, which are buttons. */}
        <div
          ref={list}
          className="list"
          onKeyDown={press}
          onFocus={({ target }) => {
            const { row } = target.dataset;
            if (row !== undefined) roving.update({ current: row });
          }}
        >
          {groups.map(({ key, home, mark, people }) => (
            <section key={key} className="list-group">
              {home === null ? null : <Entries ids={[home]} fitting={fitting} isHome />}
              {home !== null ? null : (
                <h3 className="panel-heading">
                  {mark === null ? null : <TieSample label={labelOfMark(mark)} />}
                  {mark === null ? text('drawing.untied') : text(`drawing.marks.${mark}`)}
                </h3>
              )}
              <Entries ids={people.map(({ id }) => id)} fitting={fitting} />
            </section>
          ))}
        </div>
      </RovingContext>
      {map.people.size === 0 ? <p className="panel-note">{text('people.list.nobody')}</p> : null}
    </Panel>
  );
}

function selectedOf({ dataset }: HTMLElement): Selected {
  return { kind: dataset['kind'] as Selected['kind'], id: dataset['entity'] ?? '' };
}

/** Sees to it that Tab leads to a row: to who is selected, wherever that was done, else to the first there is. */
function useKeptRow(list: { readonly current: HTMLElement | null }, roving: ReturnType<typeof createStore<Roving>>) {
  const selection = useView((view) => view.selection);
  const [selected] = selection.length === 1 ? selection : [];
  useEffect(() => {
    if (selected === undefined || list.current?.contains(document.activeElement)) return;
    const row = rowsIn(list.current).find(({ dataset }) => dataset['entity'] === selected.id);
    if (row === undefined) return;
    roving.update({ current: row.dataset['row'] ?? null });
    row.scrollIntoView({ block: 'nearest' });
  }, [list, roving, selected]);
  useEffect(() => {
    const rows = rowsIn(list.current);
    const { current } = roving.get();
    if (!rows.some(({ dataset }) => dataset['row'] === current))
      roving.update({ current: rows[0]?.dataset['row'] ?? null });
  });
}
