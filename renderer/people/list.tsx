import './people.css';
import { memo, useMemo } from 'react';
import type { Person, Tie } from '../../shared/map/schema.ts';
import { labelOf, tiesOf } from '../../shared/map/ties.ts';
import { fittingIn, isFiltering } from '../../shared/notation/fitting.ts';
import { markOf, marks } from '../../shared/notation/marks.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useView } from '../document/session-provider.tsx';
import { TieSample } from '../drawing/tie-sample.tsx';
import { wordsForFiltered } from '../table/shown-words.ts';
import { Panel } from '../ui/panel.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { labelOfMark } from './marks.tsx';
import { OpeningRow } from './opening-row.tsx';
import { TieRow } from './tie-row.tsx';

/**
 * The map in words: the homes with who live there, then the others by kind of strength, each with all their ties. What a
 * filter leaves out is left out here too.
 */
export function List({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  const map = useMap();
  const language = useLanguage();
  const filter = useView((view) => view.filter);
  const fitting = useMemo(() => (isFiltering(filter) ? fittingIn(map, filter) : null), [map, filter]);
  const people = [...map.people.values()].filter(({ id }) => fitting?.has(id) ?? true);
  const outsiders = people.filter(({ home }) => home === null);
  const groups = marks
    .map((mark) => ({ mark, people: outsiders.filter(({ id }) => markOf(labelOf(map, id)) === mark) }))
    .filter((group) => group.people.length > 0);
  return (
    <Panel title={text('people.list.title')} onClose={onClose} side="start">
      {fitting === null ? null : <p className="panel-note">{wordsForFiltered(map, { filter }, text, language)}</p>}
      {[...map.homes.values()].map(({ id }) => (
        <section key={id} className="list-group">
          <Entries ids={[id]} fitting={fitting} isHome />
          <Entries ids={idsOf(people.filter((person) => person.home === id))} fitting={fitting} />
        </section>
      ))}
      {groups.map((group) => (
        <section key={group.mark} className="list-group">
          <h3 className="panel-heading">
            <TieSample label={labelOfMark(group.mark)} />
            {text(`drawing.marks.${group.mark}`)}
          </h3>
          <Entries ids={idsOf(group.people)} fitting={fitting} />
        </section>
      ))}
      {map.people.size === 0 ? <p className="panel-note">{text('people.list.nobody')}</p> : null}
    </Panel>
  );
}

function idsOf(people: readonly Person[]): readonly string[] {
  return people.map(({ id }) => id);
}

interface EntriesProps {
  readonly ids: readonly string[];
  /** What a filter leaves; null without one. */
  readonly fitting: ReadonlySet<string> | null;
  readonly isHome?: boolean;
}

/** People, or a home, each with their ties. */
function Entries({ ids, fitting, isHome = false }: EntriesProps) {
  const text = useText();
  const map = useMap();
  const selection = useView((view) => view.selection);
  if (ids.length === 0) return null;
  const selected = new Set(selection.map(({ id }) => id));
  return (
    <ul className="rows">
      {ids.map((id) => {
        const ties = tiesOf(map, id).filter((tie) => fitting?.has(tie.id) ?? true);
        const person = map.people.get(id);
        return (
          <Entry
            key={id}
            id={id}
            isHome={isHome}
            name={nameOfEnd(map, id, text)}
            role={person === undefined || person.name.trim() === '' ? '' : person.role.trim()}
            ties={ties}
            others={ties.map(({ from, to }) => nameOfEnd(map, from === id ? to : from, text))}
            selected={[id, ...ties.map((tie) => tie.id)].filter((one) => selected.has(one))}
          />
        );
      })}
    </ul>
  );
}

interface EntryProps {
  readonly id: string;
  readonly isHome: boolean;
  readonly name: string;
  readonly role: string;
  readonly ties: readonly Tie[];
  /** What the other end of each tie is called. */
  readonly others: readonly string[];
  /** What of all this is selected. */
  readonly selected: readonly string[];
}

/** Drawn again only when something in it changed: a map may have hundreds of people. */
const Entry = memo(function Entry({ id, isHome, name, role, ties, others, selected }: EntryProps) {
  return (
    <li className="list-entry">
      <OpeningRow
        selected={{ kind: isHome ? 'home' : 'person', id }}
        isSelected={selected.includes(id)}
        isHeading={isHome}
      >
        {name}
        {role === '' ? null : <span className="row-role">{role}</span>}
      </OpeningRow>
      {ties.length === 0 ? null : (
        <ul className="rows rows-inner">
          {ties.map((tie, index) => (
            <li key={tie.id}>
              <TieRow
                tie={tie}
                own={name}
                other={others[index] ?? ''}
                isFrom={tie.from === id}
                isSelected={selected.includes(tie.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}, isSameEntry);

function isSameEntry(before: EntryProps, now: EntryProps): boolean {
  return (
    before.id === now.id &&
    before.name === now.name &&
    before.role === now.role &&
    isSameList(before.ties, now.ties) &&
    isSameList(before.others, now.others) &&
    isSameList(before.selected, now.selected)
  );
}

function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index]);
}
