import { ChevronDown, ChevronUp } from 'lucide-react';
import { useId } from 'react';
import { changeInPlan } from '../../shared/map/edit-plan.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { useLanguage, useText } from '../ui/text-provider.tsx';
import { ActionDetails } from './action-details.tsx';
import { PlanList } from './plan-list.tsx';
import { wordsOfAction } from './plan-words.ts';
import type { Row } from './row-list.ts';
import { TickBox } from './tick-box.tsx';
import { useUnfolded } from './unfolded.ts';

interface ActionListProps {
  readonly label: string;
  /** The goal whose actions these are; null: all of them. */
  readonly goal: string | null;
}

/** Actions: ticked when they are done, with who and when under each. */
export function ActionList({ label, goal }: ActionListProps) {
  const text = useText();
  const { actions } = useMap().plan;
  const { document, history, isReadOnly } = useSession();
  const isDone = ({ id }: Row) => actions.get(id)?.done ?? false;
  return (
    <PlanList
      list={{ kind: 'actions', goal }}
      label={label}
      isDone={isDone}
      litBy={({ id }) => actions.get(id)?.who?.person ?? null}
      before={(row) => (
        <TickBox
          label={text('plan.done', { words: row.text })}
          isOn={isDone(row)}
          onChange={(done) => history.perform(() => changeInPlan(document, 'actions', row.id, { done }))}
          isReadOnly={isReadOnly}
        />
      )}
      below={({ id }) => <Details id={id} place={goal ?? 'column'} />}
    />
  );
}

/** What is known of an action in a few words, and unfolded to say more. */
function Details({ id, place }: { readonly id: string; readonly place: string }) {
  const text = useText();
  const language = useLanguage();
  const map = useMap();
  const { isReadOnly } = useSession();
  const [isOpen, toggle] = useUnfolded(`${place} ${id}`);
  const body = useId();
  const action = map.plan.actions.get(id);
  if (action === undefined) return null;
  const words = wordsOfAction(map, action, text, language);
  if (isReadOnly) {
    return words.length === 0 ? null : (
      <p className="plan-details" dir="auto">
        {words.join(' · ')}
      </p>
    );
  }
  const Chevron = isOpen ? ChevronUp : ChevronDown;
  return (
    <>
      <button
        type="button"
        className="plan-details"
        aria-expanded={isOpen}
        aria-controls={body}
        aria-description={text('plan.action.detailsOf', { words: action.text })}
        data-unsaid={words.length === 0}
        onClick={toggle}
      >
        <span dir="auto">{words.length === 0 ? text('plan.action.details') : words.join(' · ')}</span>
        <Chevron aria-hidden size={18} />
      </button>
      <div id={body} className="plan-details-body" hidden={!isOpen}>
        {isOpen ? <ActionDetails action={action} /> : null}
      </div>
    </>
  );
}
