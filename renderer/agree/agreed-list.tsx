import './agree.css';
import '../ui/check-box.css';
import { Check, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { changeInPlan } from '../../shared/map/edit-plan.ts';
import type { Action } from '../../shared/map/plan-schema.ts';
import { nameOfSomeone } from '../document/names.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import type { Selected } from '../document/view.ts';
import { dayInWords } from '../plan/plan-words.ts';
import { takeRowAway } from '../plan/row-list.ts';
import { IconButton } from '../ui/button.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { agreedWith } from './agreeing.ts';

/** What was agreed on a tie, or with somebody: to read, to tick when it is done, and to take away. */
export function AgreedList({ of }: { readonly of: Selected }) {
  const text = useText();
  const id = useId();
  const actions = agreedWith(useMap(), of);
  if (actions.length === 0) return null;
  return (
    <section>
      <h3 id={id} className="panel-heading">
        {text('agree.before')}
      </h3>
      <ul className="agreed" aria-labelledby={id}>
        {actions.map((action) => (
          <Agreed key={action.id} action={action} isNamed={action.who?.person !== of.id} />
        ))}
      </ul>
    </section>
  );
}

function Agreed({ action, isNamed }: { readonly action: Action; readonly isNamed: boolean }) {
  const text = useText();
  const language = useLanguage();
  const map = useMap();
  const session = useSession();
  const { document, history, isReadOnly } = session;
  const { id, done, day, when } = action;
  const words = action.text.trim() || text('agree.noWords');
  const details = [
    isNamed ? nameOfSomeone(map, action.who, text) : '',
    day === null ? '' : dayInWords(day, language),
    when.trim(),
  ].filter((detail) => detail !== '');
  return (
    <li className="agreed-row" data-done={done}>
      <label className="check agreed-check">
        <input
          type="checkbox"
          className="covering"
          checked={done}
          disabled={isReadOnly}
          onChange={({ target }) =>
            history.perform(() => changeInPlan(document, 'actions', id, { done: target.checked }))
          }
        />
        <span className="check-box" aria-hidden>
          {done ? <Check size={20} strokeWidth={3} /> : null}
        </span>
        <span className="agreed-words" dir="auto">
          <span className="agreed-text">{words}</span>{' '}
          {details.length === 0 ? null : <span className="row-detail">{details.join(' · ')}</span>}
        </span>
      </label>
      {isReadOnly ? null : (
        <IconButton
          icon={Trash2}
          label={text('agree.remove', { words })}
          isWordHidden
          onPress={() => takeRowAway(session, { kind: 'actions', id })}
        />
      )}
    </li>
  );
}
