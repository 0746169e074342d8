import './many-people.css';
import { useId } from 'react';
import { roles, type Standing } from '../../shared/map/roles.ts';
import { type Mark, marks } from '../../shared/notation/marks.ts';
import { roleInName } from '../../shared/text/role-words.ts';
import type { Text } from '../../shared/text/text.ts';
import type { Stands } from '../document/new-people.ts';
import { useText } from '../ui/text-provider.tsx';
import { labelOfMark } from './marks.tsx';

/** What may be chosen of how somebody stands to the household. */
export type Choice = Mark | 'member';

export function standsOf(choice: Choice): Stands {
  return choice === 'member' ? 'member' : labelOfMark(choice);
}

/** Somebody of a list that was typed. */
export interface Found {
  /** The same for as long as the name stays in the list. */
  readonly key: string;
  readonly name: string;
  readonly stands: Choice;
  /** Whether that was suggested, and not chosen. */
  readonly isSuggested: boolean;
}

/** Who stand in a list of names: as was chosen for them, else as is suggested, else not known yet. */
export function foundIn(names: readonly string[], chosen: ReadonlyMap<string, Choice>, text: Text): readonly Found[] {
  const counts = new Map<string, number>();
  return names.map((name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const key = `${count} ${name}`;
    const role = roleInName(name, text);
    const suggested: Standing | null = role === null ? null : roles[role].stands;
    const own = chosen.get(key);
    return { key, name, stands: own ?? suggested ?? 'unknown', isSuggested: own === undefined && suggested !== null };
  });
}

interface ManyPeopleProps {
  readonly found: readonly Found[];
  readonly onChoose: (key: string, stands: Choice) => void;
}

/** Who were found in a list, a row each, with what they are to the household. */
export function ManyPeople({ found, onChoose }: ManyPeopleProps) {
  const text = useText();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="panel-heading" aria-live="polite">
        {text('people.many.found', { count: found.length })}
      </h3>
      <ul className="many">
        {found.map(({ key, name, stands, isSuggested }) => (
          <li key={key} className="many-row">
            <span className="many-name" dir="auto">
              {name}
            </span>
            <span className="many-choice">
              <select
                className="many-select"
                aria-label={text('people.many.label', { name })}
                value={stands}
                data-suggested={isSuggested}
                onChange={({ target }) => onChoose(key, target.value as Choice)}
              >
                <option value="member">{text('people.add.member')}</option>
                {marks.map((mark) => (
                  <option key={mark} value={mark}>
                    {text(`drawing.marks.${mark}`)}
                  </option>
                ))}
              </select>
              {isSuggested ? <span className="many-suggested">{text('ui.suggested')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
