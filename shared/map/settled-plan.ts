import type { Action, Participant, Plan, PlanFields, Someone } from './plan-schema.ts';
import type { HouseholdMap } from './schema.ts';
import { mapped, remembered } from './settled.ts';

/** The plan as it is to be shown beside the people and ties that are on the map, in the manner of settled.ts. */
export function settledPlan(
  question: string,
  fields: PlanFields,
  lists: Omit<Plan, keyof PlanFields | 'question'>,
  on: Pick<HouseholdMap, 'people' | 'ties'>,
): Plan {
  const { goals } = lists;
  return {
    ...fields,
    ...lists,
    question,
    coordinator: settledSomeone(fields.coordinator, on.people),
    steps: mapped(lists.steps, (step) => (goals.has(step.goal) ? step : null)),
    actions: mapped(lists.actions, (action) => settledAction(action, { goals, ...on })),
    participants: mapped(lists.participants, (participant) => settledParticipant(participant, on.people)),
  };
}

/** An action whose person is gone keeps the name. */
function settledAction(
  action: Action,
  { goals, people, ties }: Pick<Plan, 'goals'> & Pick<HouseholdMap, 'people' | 'ties'>,
): Action {
  const who = settledSomeone(action.who, people);
  const stepsIn = settledSomeone(action.stepsIn, people);
  const goal = action.goal !== null && goals.has(action.goal) ? action.goal : null;
  const tie = action.tie !== null && ties.has(action.tie) ? action.tie : null;
  const isSettled = who === action.who && stepsIn === action.stepsIn && goal === action.goal && tie === action.tie;
  return isSettled ? action : remembered(settledActions, action, { ...action, who, stepsIn, goal, tie });
}

function settledParticipant(participant: Participant, people: HouseholdMap['people']): Participant {
  const who = settledSomeone(participant.who, people);
  if (who === participant.who) return participant;
  return remembered(settledParticipants, participant, { ...participant, who: who ?? { person: null, name: '' } });
}

const settledActions = new WeakMap<Action, Action>();
const settledParticipants = new WeakMap<Participant, Participant>();
const gone = new WeakMap<Someone, Someone>();

/** The same object each time, so that what names somebody stays the same too. Null for nobody at all. */
function settledSomeone(someone: Someone | null, people: HouseholdMap['people']): Someone | null {
  if (someone === null || (someone.person === null && someone.name !== '')) return someone;
  if (someone.person !== null && people.has(someone.person)) return someone;
  if (someone.name === '') return null;
  return remembered(gone, someone, { ...someone, person: null });
}
