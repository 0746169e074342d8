import '../ui/panel.css';
import '../people/people.css';
import './plan.css';
import './plan-part.css';
import './plan-rows.css';
import { ArrowLeft } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { useMap, useSession } from '../document/session-provider.tsx';
import { Button } from '../ui/button.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ActionList } from './action-list.tsx';
import { PlanColumn } from './plan-column.tsx';
import { PlanInsight } from './plan-insight.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanMore } from './plan-more.tsx';
import { isEmptyPlan } from './plan-words.ts';

interface PlanScreenProps {
  readonly onClose: () => void;
  /** Called when the room that is left for the picture changes. */
  readonly onResize: () => void;
}

/** The plan: three columns, which are a whole plan, and under them what more there may be. */
export function PlanScreen({ onClose, onResize }: PlanScreenProps) {
  const text = useText();
  const { plan } = useMap();
  const { view, history, isReadOnly } = useSession();
  const id = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    onResize();
    return onResize;
  }, [onResize]);
  useEffect(() => {
    title.current?.focus();
    return () => {
      history.settle();
      view.update({ lit: null });
    };
  }, [history, view]);
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const isTyping = event.target instanceof Element && event.target.matches('textarea, input:not([type="checkbox"])');
    // Here these two never mean who is selected on the map.
    if (!isTyping && (event.key === 'Delete' || event.key === 'Backspace')) event.preventDefault();
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    // A row that is left by closing the plan is left like any other.
    if (event.target instanceof HTMLElement) event.target.blur();
    onClose();
  };
  return (
    // Whoever presses beside what is in it is still in the plan.
    <section className="panel plan" data-side="plan" aria-labelledby={id} tabIndex={-1} onKeyDown={press}>
      <header className="panel-head plan-head">
        <div className="plan-titles">
          <h2 id={id} ref={title} className="panel-title" tabIndex={-1}>
            {text('plan.title')}
          </h2>
          {plan.question.trim() === '' ? null : (
            <p className="plan-question" dir="auto">
              {plan.question}
            </p>
          )}
        </div>
        <Button icon={ArrowLeft} onPress={onClose}>
          {text('plan.back')}
        </Button>
      </header>
      <div className="panel-body plan-body">
        {isEmptyPlan(plan) && !isReadOnly ? <p className="plan-empty">{text('plan.empty')}</p> : null}
        <div className="plan-columns">
          <PlanColumn title={text('plan.lists.worries.title')} hint={text('plan.lists.worries.hint')}>
            <PlanList list={{ kind: 'worries' }} label={text('plan.lists.worries.title')} />
          </PlanColumn>
          <PlanColumn title={text('plan.lists.goingWell.title')} hint={text('plan.lists.goingWell.hint')}>
            <PlanList list={{ kind: 'goingWell' }} label={text('plan.lists.goingWell.title')} />
          </PlanColumn>
          <PlanColumn
            title={text('plan.lists.actions.title')}
            hint={text('plan.lists.actions.hint')}
            head={<PlanInsight />}
          >
            <ActionList goal={null} label={text('plan.lists.actions.title')} />
          </PlanColumn>
        </div>
        <PlanMore />
      </div>
    </section>
  );
}
