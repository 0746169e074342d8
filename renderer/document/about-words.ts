import type { HouseholdMap, Person } from '../../shared/map/schema.ts';
import type { Text } from '../../shared/text/text.ts';
import { nameOfEnd } from './names.ts';

/** What is known of somebody beside name and role, in a few words each: "82 jaar", "dichtbij", "zei ja". Empty where nothing is. */
export function wordsAbout(map: HouseholdMap, person: Person, text: Text): readonly string[] {
  const { kind, age, deceased, closeness, asked, organisation, alsoHome } = person;
  return [
    ...(kind === 'person' ? [] : [text(`facts.kinds.${kind}`)]),
    ...(age === null ? [] : [text('facts.years', { age })]),
    ...(deceased ? [text('facts.deceased')] : []),
    ...(closeness === null ? [] : [text(`facts.closenesses.${closeness}`)]),
    ...(organisation === null ? [] : [text('facts.belongsTo', { name: nameOfEnd(map, organisation, text) })]),
    ...(alsoHome === null ? [] : [text('facts.alsoLives', { name: nameOfEnd(map, alsoHome, text) })]),
    ...(asked === 'not-asked' ? [] : [text(`facts.answers.${asked}`)]),
  ].map(uncapitalised);
}

function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
