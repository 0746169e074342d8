import { asShown, isGoneForInitials } from '../map/asking.ts';
import type { Action, Participant, Plan, Someone } from '../map/plan-schema.ts';
import type { HouseholdMap, Person } from '../map/schema.ts';
import { folded } from '../text/folded.ts';
import { type PeopleInCopy, shortened, type TiesInCopy } from './people-in-copy.ts';
import { type CopyReader, isHiddenFrom, type LeftOut } from './reading.ts';

interface PlanInCopy {
  readonly plan: Plan;
  readonly leftOut: Pick<LeftOut, 'worries' | 'goingWell' | 'goals' | 'actions' | 'agreements' | 'participants'>;
}

/** The plan of a copy. A goal that is left out takes its steps along; an action for it stands without a goal. */
export function planIn(map: HouseholdMap, reader: CopyReader, people: PeopleInCopy, ties: TiesInCopy): PlanInCopy {
  const { plan } = map;
  const someone = someoneIn(map, reader, people);
  const goals = readable(plan.goals, reader);
  const actionIn = (action: Action): Action => ({
    ...action,
    who: someone(action.who),
    stepsIn: someone(action.stepsIn),
    goal: action.goal !== null && goals.has(action.goal) ? action.goal : null,
    tie: action.tie !== null && ties.shown.has(action.tie) ? action.tie : null,
  });
  const worries = readable(plan.worries, reader);
  const goingWell = readable(plan.goingWell, reader);
  const actions = readable(plan.actions, reader);
  const agreements = readable(plan.agreements, reader);
  const participants = participantsIn(plan.participants, someone);
  const shownParticipants = readable(participants, reader);
  return {
    plan: {
      question: plan.question,
      coordinator: someone(plan.coordinator),
      talkDay: plan.talkDay,
      talkWords: plan.talkWords,
      worries,
      goingWell,
      goals,
      steps: new Map([...plan.steps].filter(([, { goal }]) => goals.has(goal))),
      actions: new Map([...actions].map(([id, action]) => [id, actionIn(action)])),
      agreements,
      participants: shownParticipants,
    },
    leftOut: {
      worries: plan.worries.size - worries.size,
      goingWell: plan.goingWell.size - goingWell.size,
      goals: plan.goals.size - goals.size,
      actions: plan.actions.size - actions.size,
      agreements: plan.agreements.size - agreements.size,
      participants: participants.size - shownParticipants.size,
    },
  };
}

/** Who takes part and is not there has no row; an empty row, in which nobody was named yet, stays. */
function participantsIn(
  participants: Plan['participants'],
  someone: (one: Someone | null) => Someone | null,
): Plan['participants'] {
  return new Map(
    [...participants].flatMap(([id, participant]): [string, Participant][] => {
      const { who } = participant;
      if (who.person === null && who.name === '') return [[id, participant]];
      const shown = someone(who);
      return shown === null ? [] : [[id, { ...participant, who: shown }]];
    }),
  );
}

/** What of a list the reader may read, without whom else it is kept from. */
function readable<T extends { readonly hiddenFrom: readonly string[] }>(
  list: ReadonlyMap<string, T>,
  reader: CopyReader,
): ReadonlyMap<string, T> {
  return new Map(
    [...list]
      .filter(([, entity]) => !isHiddenFrom(reader, entity))
      .map(([id, entity]) => [id, { ...entity, hiddenFrom: [] }]),
  );
}

/**
 * Whom the plan names, as the copy shows them; null for who is not in it. A name alone that is that of somebody on the
 * map is shown as they are. What somebody was called when they were chosen may be another name by now: it goes.
 */
function someoneIn(map: HouseholdMap, reader: CopyReader, { shown, hidden }: PeopleInCopy) {
  const hiddenNames = new Set(hidden.map(nameOf));
  const initialled = [...map.people.values()].filter((person) => asShown(map, person) !== person);
  const initialledNames = new Set(initialled.map(nameOf));
  return (someone: Someone | null): Someone | null => {
    if (someone === null) return null;
    if (someone.person !== null) {
      const person = shown.get(someone.person);
      return person === undefined ? null : { person: person.id, name: person.name.trim() || person.role.trim() };
    }
    const name = folded(someone.name);
    // Who is no longer on the map stays kept from whom they were kept.
    const isHidden = hiddenNames.has(name) || isHiddenFrom(reader, { hiddenFrom: someone.hiddenFrom ?? [] });
    if (!isHidden && !initialledNames.has(name) && !isGoneForInitials(map, someone))
      return { person: null, name: someone.name };
    if (isHidden && reader.withheld === 'nothing') return null;
    return { person: null, name: shortened(someone.name) };
  };
}

function nameOf({ name, role }: Person): string {
  return folded(name.trim() || role);
}
