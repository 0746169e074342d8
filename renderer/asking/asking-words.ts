import { canBeAsked } from '../../shared/map/asking.ts';
import type { HouseholdMap, Person } from '../../shared/map/schema.ts';
import { tiesOf } from '../../shared/map/ties.ts';
import type { Answer } from '../../shared/map/vocabulary.ts';
import type { Text } from '../../shared/text/text.ts';

/** Who can be asked, by what they answered so far, in the order of the list. */
export function peopleByAnswer(map: HouseholdMap): Readonly<Record<Answer, readonly Person[]>> {
  const people = [...map.people.values()].filter(canBeAsked);
  const of = (answer: Answer) => people.filter(({ asked }) => asked === answer);
  return { 'not-asked': of('not-asked'), asked: of('asked'), yes: of('yes'), no: of('no') };
}

/** A sentence to ask somebody with: by the first kind of help a tie of theirs has, else for whoever can think along. */
export function sentenceFor(map: HouseholdMap, { id }: Person, text: Text): string {
  const help = tiesOf(map, id).flatMap((tie) => tie.help)[0];
  return help === undefined ? text('asking.sentence') : text(`asking.sentences.${help}`);
}
