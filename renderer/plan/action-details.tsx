import { changeInPlan } from '../../shared/map/edit-plan.ts';
import type { Action } from '../../shared/map/plan-schema.ts';
import { limits } from '../../shared/map/vocabulary.ts';
import { useMap, useSession } from '../document/session-provider.tsx';
import { DayField } from '../ui/day-field.tsx';
import { SelectField } from '../ui/select-field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import { TextField } from '../ui/text-field.tsx';
import { useText } from '../ui/text-provider.tsx';
import { WhoField } from './who-field.tsx';

/** All that may be said of an action; none of it has to be. */
export function ActionDetails({ action }: { readonly action: Action }) {
  const text = useText();
  const { goals } = useMap().plan;
  const { document, history } = useSession();
  const { id } = action;
  const type = (words: Partial<Action>) =>
    history.perform(() => changeInPlan(document, 'actions', id, words), `plan ${id} ${Object.keys(words)}`);
  const typing = { onBlur: history.settle };
  return (
    <>
      <WhoField label={text('plan.action.who')} value={action.who} onChange={(who) => type({ who })} />
      <WhoField label={text('plan.action.stepsIn')} value={action.stepsIn} onChange={(stepsIn) => type({ stepsIn })} />
      <DayField label={text('plan.action.day')} value={action.day} onChange={(day) => type({ day })} {...typing} />
      <TextField
        label={text('plan.action.when')}
        hint={text('plan.action.whenHint')}
        value={action.when}
        onChange={(when) => type({ when: when.toWellFormed() })}
        maxLength={limits.when}
        {...typing}
      />
      <TextArea
        label={text('plan.action.ready')}
        value={action.ready}
        onChange={(ready) => type({ ready: ready.toWellFormed() })}
        maxLength={limits.note}
        {...typing}
      />
      {goals.size === 0 ? null : (
        <SelectField
          label={text('plan.action.goal')}
          choices={[
            { value: '', label: text('plan.action.noGoal') },
            ...[...goals.values()].map((goal, at) => ({
              value: goal.id,
              label: goal.text.trim() || text('plan.lists.goals.row', { place: at + 1 }),
            })),
          ]}
          value={action.goal ?? ''}
          onChange={(goal) =>
            history.perform(() => changeInPlan(document, 'actions', id, { goal: goal === '' ? null : goal }))
          }
        />
      )}
    </>
  );
}
