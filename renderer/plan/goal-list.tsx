import { changeInPlan } from '../../shared/map/edit-plan.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { useText } from '../ui/text-provider.tsx';
import { ActionList } from './action-list.tsx';
import { PlanList } from './plan-list.tsx';
import type { Row } from './row-list.ts';
import { TickBox } from './tick-box.tsx';

/** The goals, each with its small steps and what is agreed for it. */
export function GoalList() {
  const text = useText();
  const { goals, steps } = useMap().plan;
  const { document, history, isReadOnly } = useSession();
  const isDone = ({ id }: Row) => steps.get(id)?.done ?? false;
  const nameOf = (id: string, heading: string) => `${heading}: ${goals.get(id)?.text ?? ''}`;
  return (
    <PlanList
      list={{ kind: 'goals' }}
      label={text('plan.lists.goals.title')}
      below={({ id }) => (
        <div className="plan-goal">
          <div>
            <h5 className="plan-subheading">{text('plan.lists.steps.title')}</h5>
            <PlanList
              list={{ kind: 'steps', goal: id }}
              label={nameOf(id, text('plan.lists.steps.title'))}
              isDone={isDone}
              before={(row) => (
                <TickBox
                  label={text('plan.done', { words: row.text })}
                  isOn={isDone(row)}
                  onChange={(done) => history.perform(() => changeInPlan(document, 'steps', row.id, { done }))}
                  isReadOnly={isReadOnly}
                />
              )}
            />
          </div>
          <div>
            <h5 className="plan-subheading">{text('plan.action.ofGoal')}</h5>
            <ActionList goal={id} label={nameOf(id, text('plan.action.ofGoal'))} />
          </div>
        </div>
      )}
    />
  );
}
