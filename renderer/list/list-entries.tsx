import { memo } from 'react';
import type { Tie } from '../../shared/map/schema.ts';
import { tiesOf } from '../../shared/map/ties.ts';
import { openOnTies } from '../../shared/notation/agreed.ts';
import { wordsAbout } from '../document/about-words.ts';
import { nameOfEnd } from '../document/names.ts';
import { useMap, useView } from '../document/session-provider.tsx';
import { OpeningRow } from '../people/opening-row.tsx';
import { TieRow } from '../people/tie-row.tsx';
import { useText } from '../ui/text-provider.tsx';
import { EntryActions } from './entry-actions.tsx';

interface EntriesProps {
  readonly ids: readonly string[];
  /** What a filter leaves; null without one. */
  readonly fitting: ReadonlySet<string> | null;
  readonly isHome?: boolean;
}

/** People, or a home, each with their ties. */
export function Entries({ ids, fitting, isHome = false }: EntriesProps) {
  const text = useText();
  const map = useMap();
  const selection = useView((view) => view.selection);
  if (ids.length === 0) return null;
  const open = openOnTies(map);
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
            detail={person === undefined ? '' : wordsAbout(map, person, text).join(', ')}
            ties={ties}
            others={ties.map(({ from, to }) => nameOfEnd(map, from === id ? to : from, text))}
            agreed={ties.map((tie) => open.get(tie.id) ?? null)}
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
  /** What more is known. */
  readonly detail: string;
  readonly ties: readonly Tie[];
  /** What the other end of each tie is called. */
  readonly others: readonly string[];
  /** How much of what was agreed on each tie is still to be done; null where nothing was. */
  readonly agreed: readonly (number | null)[];
  /** What of all this is selected. */
  readonly selected: readonly string[];
}

/** Drawn again only when something in it changed: a map may have hundreds of people. */
const Entry = memo(function Entry({ id, isHome, name, role, detail, ties, others, agreed, selected }: EntryProps) {
  const kind = isHome ? 'home' : 'person';
  return (
    <li className="list-entry">
      <OpeningRow
        rowKey={id}
        selected={{ kind, id }}
        isSelected={selected.includes(id)}
        isHeading={isHome}
        {...(detail === '' ? {} : { detail })}
      >
        {name}
        {role === '' ? null : <span className="row-role">{role}</span>}
      </OpeningRow>
      {selected.includes(id) ? <EntryActions kind={kind} id={id} name={name} /> : null}
      {ties.length === 0 ? null : (
        <ul className="rows rows-inner">
          {ties.map((tie, index) => (
            <li key={tie.id}>
              <TieRow
                tie={tie}
                own={name}
                other={others[index] ?? ''}
                isFrom={tie.from === id}
                agreed={agreed[index] ?? null}
                isSelected={selected.includes(tie.id)}
                rowKey={`${id} ${tie.id}`}
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
    before.detail === now.detail &&
    isSameList(before.ties, now.ties) &&
    isSameList(before.others, now.others) &&
    isSameList(before.agreed, now.agreed) &&
    isSameList(before.selected, now.selected)
  );
}

function isSameList(before: readonly unknown[], now: readonly unknown[]): boolean {
  return before.length === now.length && before.every((one, index) => one === now[index]);
}
